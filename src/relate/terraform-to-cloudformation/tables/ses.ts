import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_ses_configuration_set: {
    type: 'AWS::SES::ConfigurationSet',
    names: ['name'],
    alike: 'name',
    attributes: {
      delivery_options: {
        to: 'DeliveryOptions',
        attributes: { tls_policy: { to: 'TlsPolicy', as: 'upper' } },
      },
      tracking_options: { to: 'TrackingOptions', alike: 'custom_redirect_domain' },
      reputation_metrics_enabled: 'ReputationOptions.ReputationMetricsEnabled',
      sending_enabled: 'SendingOptions.SendingEnabled',
    },
  },
}
