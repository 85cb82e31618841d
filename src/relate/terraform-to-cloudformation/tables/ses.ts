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
    defaults: { reputation_metrics_enabled: false, sending_enabled: true },
  },
  aws_ses_receipt_rule: {
    type: 'AWS::SES::ReceiptRule',
    alike: 'after rule_set_name',
    attributes: {
      enabled: 'Rule.Enabled',
      name: 'Rule.Name',
      recipients: 'Rule.Recipients',
      scan_enabled: 'Rule.ScanEnabled',
      tls_policy: 'Rule.TlsPolicy',
    },
    defaults: { enabled: false, scan_enabled: false },
  },
  aws_sesv2_configuration_set: {
    type: 'AWS::SES::ConfigurationSet',
    attributes: {
      delivery_options: {
        to: 'DeliveryOptions',
        alike: 'max_delivery_seconds sending_pool_name tls_policy',
      },
      reputation_options: { to: 'ReputationOptions', alike: 'reputation_metrics_enabled' },
      sending_options: { to: 'SendingOptions', alike: 'sending_enabled' },
      suppression_options: { to: 'SuppressionOptions', alike: 'suppressed_reasons' },
      tags: { to: 'Tags', as: 'tags' },
      tracking_options: { to: 'TrackingOptions', alike: 'custom_redirect_domain https_policy' },
      vdm_options: {
        to: 'VdmOptions',
        attributes: {
          dashboard_options: { to: 'DashboardOptions', alike: 'engagement_metrics' },
          guardian_options: { to: 'GuardianOptions', alike: 'optimized_shared_delivery' },
        },
      },
      configuration_set_name: 'Name',
    },
  },
  aws_ses_email_identity: {
    type: 'AWS::SES::EmailIdentity',
    attributes: { email: 'EmailIdentity' },
  },
  aws_sesv2_email_identity: {
    type: 'AWS::SES::EmailIdentity',
    alike: 'email_identity',
    attributes: {
      dkim_signing_attributes: {
        to: 'DkimSigningAttributes',
        alike: `
          domain_signing_private_key domain_signing_selector next_signing_key_length
        `,
      },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
}
