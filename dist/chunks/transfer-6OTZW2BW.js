import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-WH2XJ7Y4.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";var o={aws_transfer_server:{type:"AWS::Transfer::Server",alike:`
      certificate domain endpoint_type identity_provider_type logging_role
      post_authentication_login_banner pre_authentication_login_banner protocols
      security_policy_name structured_log_destinations ip_address_type
    `,attributes:{tags:{to:"Tags",as:"tags"},endpoint_details:{to:"EndpointDetails",alike:`
          address_allocation_ids security_group_ids subnet_ids vpc_endpoint_id vpc_id
        `},protocol_details:{to:"ProtocolDetails",alike:"as2_transports passive_ip set_stat_option tls_session_resumption_mode"},s3_storage_options:{to:"S3StorageOptions",alike:"directory_listing_optimization"},workflow_details:{to:"WorkflowDetails",attributes:{on_partial_upload:{to:"OnPartialUpload[]",alike:"execution_role workflow_id"},on_upload:{to:"OnUpload[]",alike:"execution_role workflow_id"}}},directory_id:"IdentityProviderDetails.DirectoryId",function:"IdentityProviderDetails.Function",invocation_role:"IdentityProviderDetails.InvocationRole",url:"IdentityProviderDetails.Url",sftp_authentication_methods:"IdentityProviderDetails.SftpAuthenticationMethods"},defaults:{protocols:["SFTP"]}}};export{o as tables};
