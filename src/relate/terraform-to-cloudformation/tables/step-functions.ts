import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_sfn_state_machine: {
    type: 'AWS::StepFunctions::StateMachine',
    alike: 'role_arn',
    attributes: {
      name: 'StateMachineName',
      definition: 'DefinitionString',
      type: 'StateMachineType',
      logging_configuration: {
        to: 'LoggingConfiguration',
        alike: 'include_execution_data level',
        attributes: {
          log_destination: 'Destinations[].CloudWatchLogsLogGroup.LogGroupArn',
        },
        defaults: { level: 'OFF' },
      },
      tracing_configuration: { to: 'TracingConfiguration', alike: 'enabled' },
      tags: { to: 'Tags', as: 'tags' },
      encryption_configuration: {
        to: 'EncryptionConfiguration',
        alike: 'kms_data_key_reuse_period_seconds kms_key_id type',
      },
    },
  },
  aws_sfn_activity: {
    type: 'AWS::StepFunctions::Activity',
    alike: 'name',
    attributes: {
      encryption_configuration: {
        to: 'EncryptionConfiguration',
        alike: 'kms_data_key_reuse_period_seconds kms_key_id type',
      },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
}
