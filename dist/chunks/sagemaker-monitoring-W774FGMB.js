import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as t,b as i,c as o,d as n}from"./chunk-4ZBI4UDO.js";import"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var g={aws_sagemaker_monitoring_schedule:{type:"AWS::SageMaker::MonitoringSchedule",arn:"MonitoringScheduleArn",attributes:{monitoring_schedule_config:{to:"MonitoringScheduleConfig",alike:"monitoring_job_definition_name monitoring_type",attributes:{monitoring_job_definition:{to:"MonitoringJobDefinition",alike:"environment role_arn",attributes:{monitoring_app_specification:{to:"MonitoringAppSpecification",alike:`
                  container_arguments container_entrypoint image_uri
                  post_analytics_processor_source_uri record_preprocessor_source_uri
                `},monitoring_inputs:{to:"MonitoringInputs[]",attributes:{batch_transform_input:{to:"BatchTransformInput",alike:`
                      data_captured_destination_s3_uri exclude_features_attribute local_path
                      s3_data_distribution_type s3_input_mode
                    `,attributes:{dataset_format:t}},endpoint_input:{to:"EndpointInput",alike:`
                      endpoint_name exclude_features_attribute local_path s3_data_distribution_type
                      s3_input_mode
                    `}}},monitoring_output_config:{to:"MonitoringOutputConfig",alike:"kms_key_id",attributes:{monitoring_outputs:i}},monitoring_resources:{to:"MonitoringResources",attributes:{cluster_config:o}},network_config:n,stopping_condition:{to:"StoppingCondition",alike:"max_runtime_in_seconds"}}},schedule_config:{to:"ScheduleConfig",alike:"schedule_expression"}}},name:"MonitoringScheduleName",tags:{to:"Tags",as:"tags"}}}};export{g as tables};
