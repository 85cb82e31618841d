import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var s={aws_appconfig_application:{type:"AWS::AppConfig::Application",alike:"description name",attributes:{tags:{to:"Tags",as:"tags"}}},aws_appconfig_configuration_profile:{type:"AWS::AppConfig::ConfigurationProfile",alike:`
      application_id description kms_key_identifier location_uri name
      retrieval_role_arn type
    `,attributes:{tags:{to:"Tags",as:"tags"},validator:{to:"Validators[]",alike:"content type"}},defaults:{type:"AWS.Freeform"}},aws_appconfig_deployment_strategy:{type:"AWS::AppConfig::DeploymentStrategy",alike:`
      deployment_duration_in_minutes description final_bake_time_in_minutes
      growth_factor growth_type name replicate_to
    `,attributes:{tags:{to:"Tags",as:"tags"}},defaults:{growth_type:"LINEAR"}},aws_appconfig_environment:{type:"AWS::AppConfig::Environment",alike:"application_id description name",attributes:{monitor:{to:"Monitors[]",alike:"alarm_arn alarm_role_arn"},tags:{to:"Tags",as:"tags"}}},aws_appconfig_extension_association:{type:"AWS::AppConfig::ExtensionAssociation",alike:"parameters",attributes:{extension_arn:"ExtensionIdentifier",resource_arn:"ResourceIdentifier"}},aws_appconfig_hosted_configuration_version:{type:"AWS::AppConfig::HostedConfigurationVersion",alike:`
      application_id configuration_profile_id content content_type description
      version_label
    `}};export{s as tables};
