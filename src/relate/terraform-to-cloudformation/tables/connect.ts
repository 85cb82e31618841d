import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_connect_instance: {
    type: 'AWS::Connect::Instance',
    alike: 'directory_id identity_management_type instance_alias',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      auto_resolve_best_voices_enabled: 'Attributes.AutoResolveBestVoices',
      contact_flow_logs_enabled: 'Attributes.ContactflowLogs',
      contact_lens_enabled: 'Attributes.ContactLens',
      early_media_enabled: 'Attributes.EarlyMedia',
      inbound_calls_enabled: 'Attributes.InboundCalls',
      outbound_calls_enabled: 'Attributes.OutboundCalls',
    },
  },
}
