import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_fis_experiment_template: {
    type: 'AWS::FIS::ExperimentTemplate',
    alike: 'description role_arn tags',
    attributes: {
      experiment_options: {
        to: 'ExperimentOptions',
        alike: 'account_targeting empty_target_resolution_mode',
      },
      experiment_report_configuration: {
        to: 'ExperimentReportConfiguration',
        alike: 'post_experiment_duration pre_experiment_duration',
      },
      log_configuration: {
        to: 'LogConfiguration',
        alike: 'log_schema_version',
        attributes: {
          cloudwatch_logs_configuration: {
            to: 'CloudWatchLogsConfiguration',
            alike: 'log_group_arn',
          },
          s3_configuration: { to: 'S3Configuration', alike: 'bucket_name prefix' },
        },
      },
      stop_condition: { to: 'StopConditions[]', alike: 'source value' },
    },
  },
}
