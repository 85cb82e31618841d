import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var n={aws_workspaces_workspace:{type:"AWS::WorkSpaces::Workspace",alike:`
      bundle_id directory_id root_volume_encryption_enabled user_name
      user_volume_encryption_enabled volume_encryption_key
    `,attributes:{tags:{to:"Tags",as:"tags"},workspace_properties:{to:"WorkspaceProperties",alike:`
          compute_type_name root_volume_size_gib running_mode
          running_mode_auto_stop_timeout_in_minutes user_volume_size_gib
        `}},defaults:{root_volume_encryption_enabled:!1,user_volume_encryption_enabled:!1}},aws_workspaces_connection_alias:{type:"AWS::WorkSpaces::ConnectionAlias",alike:"connection_string",attributes:{tags:{to:"Tags",as:"tags"}}}};export{n as tables};
