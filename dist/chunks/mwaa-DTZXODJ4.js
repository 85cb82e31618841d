import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var a={aws_mwaa_environment:{type:"AWS::MWAA::Environment",names:["name"],alike:`
      airflow_configuration_options airflow_version dag_s3_path endpoint_management
      environment_class execution_role_arn kms_key max_webservers max_workers
      min_webservers min_workers name plugins_s3_object_version plugins_s3_path
      requirements_s3_object_version requirements_s3_path schedulers source_bucket_arn
      startup_script_s3_object_version startup_script_s3_path tags webserver_access_mode
      weekly_maintenance_window_start worker_replacement_strategy
    `,attributes:{logging_configuration:{to:"LoggingConfiguration",attributes:{dag_processing_logs:{to:"DagProcessingLogs",alike:"enabled log_level"},scheduler_logs:{to:"SchedulerLogs",alike:"enabled log_level"},task_logs:{to:"TaskLogs",alike:"enabled log_level"},webserver_logs:{to:"WebserverLogs",alike:"enabled log_level"},worker_logs:{to:"WorkerLogs",alike:"enabled log_level"}}},network_configuration:{to:"NetworkConfiguration",alike:"security_group_ids subnet_ids"}}}};export{a as tables};
