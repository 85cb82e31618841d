import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_appflow_flow: {
    type: 'AWS::AppFlow::Flow',
    names: ['name'],
    arn: 'FlowArn',
    alike: 'description flow_status',
    attributes: {
      kms_arn: 'KMSArn',
      name: 'FlowName',
      tags: { to: 'Tags', as: 'tags' },
      metadata_catalog_config: {
        to: 'MetadataCatalogConfig',
        attributes: {
          glue_data_catalog: {
            to: 'GlueDataCatalog',
            alike: 'database_name role_arn table_prefix',
          },
        },
      },
      source_flow_config: {
        to: 'SourceFlowConfig',
        alike: 'api_version connector_profile_name connector_type',
        attributes: {
          incremental_pull_config: {
            to: 'IncrementalPullConfig',
            alike: 'datetime_type_field_name',
          },
          source_connector_properties: {
            to: 'SourceConnectorProperties',
            attributes: {
              amplitude: { to: 'Amplitude', alike: 'object' },
              custom_connector: { to: 'CustomConnector', alike: 'custom_properties entity_name' },
              datadog: { to: 'Datadog', alike: 'object' },
              dynatrace: { to: 'Dynatrace', alike: 'object' },
              google_analytics: { to: 'GoogleAnalytics', alike: 'object' },
              infor_nexus: { to: 'InforNexus', alike: 'object' },
              marketo: { to: 'Marketo', alike: 'object' },
              s3: {
                to: 'S3',
                alike: 'bucket_name bucket_prefix',
                attributes: {
                  s3_input_format_config: {
                    to: 'S3InputFormatConfig',
                    alike: 's3_input_file_type',
                  },
                },
              },
              salesforce: {
                to: 'Salesforce',
                alike: `
                  data_transfer_api enable_dynamic_field_update include_deleted_records object
                `,
              },
              sapo_data: {
                to: 'SAPOData',
                alike: 'object_path',
                attributes: {
                  pagination_config: {
                    to: 'paginationConfig',
                    attributes: { max_page_size: 'maxPageSize' },
                  },
                },
              },
              service_now: { to: 'ServiceNow', alike: 'object' },
              singular: { to: 'Singular', alike: 'object' },
              slack: { to: 'Slack', alike: 'object' },
              trendmicro: { to: 'Trendmicro', alike: 'object' },
              veeva: {
                to: 'Veeva',
                alike: `
                  document_type include_all_versions include_renditions include_source_files object
                `,
              },
              zendesk: { to: 'Zendesk', alike: 'object' },
            },
          },
        },
      },
      task: {
        to: 'Tasks[]',
        alike: 'destination_field source_fields task_type',
        attributes: {
          connector_operator: {
            to: 'ConnectorOperator',
            alike: `
              amplitude custom_connector datadog dynatrace google_analytics infor_nexus marketo s3
              salesforce service_now singular slack trendmicro veeva zendesk
            `,
            attributes: { sapo_data: 'SAPOData' },
          },
          task_properties: { to: 'TaskProperties', as: 'tags' },
        },
      },
      trigger_config: { to: 'TriggerConfig', alike: 'trigger_type' },
    },
  },
}
