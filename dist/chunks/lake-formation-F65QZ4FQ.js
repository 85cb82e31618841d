import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var _={aws_lakeformation_data_lake_settings:{type:"AWS::LakeFormation::DataLakeSettings",alike:`
      allow_external_data_filtering allow_full_table_external_data_access
      authorized_session_tag_value_list parameters trusted_resource_owners
    `,attributes:{create_database_default_permissions:{to:"CreateDatabaseDefaultPermissions[]",alike:"permissions"},create_table_default_permissions:{to:"CreateTableDefaultPermissions[]",alike:"permissions"},admins:"Admins[].DataLakePrincipalIdentifier"}},aws_lakeformation_resource:{type:"AWS::LakeFormation::Resource",alike:"hybrid_access_enabled role_arn use_service_linked_role with_federation"}};export{_ as tables};
