import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var n={aws_transfer_server:{type:"AWS::Transfer::Server",alike:`
      certificate domain endpoint_type identity_provider_type logging_role
      post_authentication_login_banner pre_authentication_login_banner protocols
      security_policy_name structured_log_destinations ip_address_type
    `,attributes:{tags:{to:"Tags",as:"tags"},endpoint_details:{to:"EndpointDetails",alike:`
          address_allocation_ids security_group_ids subnet_ids vpc_endpoint_id vpc_id
        `},protocol_details:{to:"ProtocolDetails",alike:"as2_transports passive_ip set_stat_option tls_session_resumption_mode"},s3_storage_options:{to:"S3StorageOptions",alike:"directory_listing_optimization"},workflow_details:{to:"WorkflowDetails",attributes:{on_partial_upload:{to:"OnPartialUpload[]",alike:"execution_role workflow_id"},on_upload:{to:"OnUpload[]",alike:"execution_role workflow_id"}}},directory_id:"IdentityProviderDetails.DirectoryId",function:"IdentityProviderDetails.Function",invocation_role:"IdentityProviderDetails.InvocationRole",url:"IdentityProviderDetails.Url",sftp_authentication_methods:"IdentityProviderDetails.SftpAuthenticationMethods"},defaults:{protocols:["SFTP"],domain:"S3",endpoint_type:"PUBLIC",identity_provider_type:"SERVICE_MANAGED",security_policy_name:"TransferSecurityPolicy-2018-11"}},aws_transfer_agreement:{type:"AWS::Transfer::Agreement",alike:`
      access_role base_directory description local_profile_id partner_profile_id server_id
      status
    `,attributes:{tags:{to:"Tags",as:"tags"}}},aws_transfer_certificate:{type:"AWS::Transfer::Certificate",alike:`
      certificate certificate_chain description private_key usage active_date inactive_date
    `,attributes:{tags:{to:"Tags",as:"tags"}}},aws_transfer_connector:{type:"AWS::Transfer::Connector",alike:"access_role logging_role security_policy_name url",attributes:{as2_config:{to:"As2Config",alike:`
          compression encryption_algorithm local_profile_id mdn_response
          mdn_signing_algorithm message_subject partner_profile_id signing_algorithm
        `},egress_config:{to:"EgressConfig",attributes:{vpc_lattice:{to:"VpcLattice",alike:"port_number resource_configuration_arn"}}},sftp_config:{to:"SftpConfig",alike:"trusted_host_keys user_secret_id"},tags:{to:"Tags",as:"tags"}}},aws_transfer_profile:{type:"AWS::Transfer::Profile",alike:"as2_id certificate_ids profile_type",attributes:{tags:{to:"Tags",as:"tags"}}},aws_transfer_user:{type:"AWS::Transfer::User",alike:"home_directory home_directory_type policy role server_id user_name",attributes:{home_directory_mappings:{to:"HomeDirectoryMappings[]",alike:"entry target"},posix_profile:{to:"PosixProfile",alike:"gid secondary_gids uid"},tags:{to:"Tags",as:"tags"}},defaults:{home_directory_type:"PATH"}}};export{n as tables};
