import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_sqs_queue: {
    type: 'AWS::SQS::Queue',
    names: ['url'],
    alike: `
      content_based_deduplication deduplication_scope delay_seconds fifo_queue
      fifo_throughput_limit kms_data_key_reuse_period_seconds kms_master_key_id
      sqs_managed_sse_enabled
    `,
    attributes: {
      name: 'QueueName',
      redrive_policy: { to: 'RedrivePolicy', as: 'json' },
      max_message_size: 'MaximumMessageSize',
      message_retention_seconds: 'MessageRetentionPeriod',
      receive_wait_time_seconds: 'ReceiveMessageWaitTimeSeconds',
      visibility_timeout_seconds: 'VisibilityTimeout',
      tags: { to: 'Tags', as: 'tags' },
      redrive_allow_policy: { to: 'RedriveAllowPolicy', as: 'json' },
    },
    beside: [
      {
        from: 'policy',
        type: 'AWS::SQS::QueuePolicy',
        owner: 'Queues[]',
        value: { to: 'PolicyDocument', as: 'json' },
      },
    ],
    defaults: {
      content_based_deduplication: false,
      delay_seconds: 0,
      fifo_queue: false,
      max_message_size: 262144,
      message_retention_seconds: 345600,
      receive_wait_time_seconds: 0,
      visibility_timeout_seconds: 30,
    },
  },
  aws_sqs_queue_policy: {
    type: 'AWS::SQS::QueuePolicy',
    attributes: {
      queue_url: 'Queues[]',
      policy: { to: 'PolicyDocument', as: 'json' },
    },
  },
  aws_sqs_queue_redrive_policy: {
    type: 'AWS::SQS::Queue',
    attributes: { redrive_policy: { to: 'RedrivePolicy', as: 'json' } },
    partOf: {
      parent: 'aws_sqs_queue',
      key: 'queue_url',
      equals: ['id', 'url'],
      sets: ['RedrivePolicy'],
    },
  },
  aws_sqs_queue_redrive_allow_policy: {
    type: 'AWS::SQS::Queue',
    attributes: { redrive_allow_policy: { to: 'RedriveAllowPolicy', as: 'json' } },
    partOf: {
      parent: 'aws_sqs_queue',
      key: 'queue_url',
      equals: ['id', 'url'],
      sets: ['RedriveAllowPolicy'],
    },
  },
}
