/**
 * Attributes whose names don't tell that they are secret, by their resource's type. Source: those that
 * the schema of version 5.100.0 of the AWS provider flags as sensitive (`terraform providers schema
 * -json`) and that can be written.
 */
export const ofResources: ReadonlyMap<string, readonly string[]> = new Map<
  string,
  readonly string[]
>([
  ['aws_amplify_app', ['basic_auth_credentials']],
  ['aws_amplify_branch', ['basic_auth_credentials']],
  ['aws_api_gateway_api_key', ['value']],
  ['aws_appconfig_hosted_configuration_version', ['content']],
  ['aws_cloudcontrolapi_resource', ['schema']],
  ['aws_directory_service_shared_directory', ['notes']],
  ['aws_dms_certificate', ['certificate_pem', 'certificate_wallet']],
  ['aws_glue_connection', ['athena_properties', 'connection_properties']],
  ['aws_iot_authorizer', ['token_signing_public_keys']],
  ['aws_iot_ca_certificate', ['ca_certificate_pem', 'verification_certificate_pem']],
  ['aws_iot_certificate', ['ca_pem', 'certificate_pem']],
  ['aws_kms_ciphertext', ['plaintext']],
  ['aws_kms_external_key', ['key_material_base64']],
  ['aws_kms_replica_external_key', ['key_material_base64']],
  ['aws_mwaa_environment', ['airflow_configuration_options']],
  ['aws_pinpoint_adm_channel', ['client_id']],
  ...['apns', 'apns_sandbox', 'apns_voip', 'apns_voip_sandbox'].map(
    (channel) =>
      [
        `aws_pinpoint_${channel}_channel`,
        ['bundle_id', 'certificate', 'team_id', 'token_key', 'token_key_id'],
      ] as const,
  ),
  ['aws_pinpoint_gcm_channel', ['service_json']],
  ['aws_redshiftserverless_namespace', ['admin_username']],
  [
    'aws_s3_object_copy',
    ['customer_key', 'kms_encryption_context', 'kms_key_id', 'source_customer_key'],
  ],
  ['aws_sns_platform_application', ['platform_credential', 'platform_principal']],
  ['aws_ssm_parameter', ['value', 'value_wo']],
  ['aws_transfer_certificate', ['certificate', 'certificate_chain']],
  [
    'aws_transfer_server',
    ['host_key', 'post_authentication_login_banner', 'pre_authentication_login_banner'],
  ],
])

/** The same for attributes of blocks, by the block's type. */
export const ofBlocks: ReadonlyMap<string, readonly string[]> = new Map([
  ['api_key', ['value']],
  ['app_source', ['ssh_key']],
  ['auto_branch_creation_config', ['basic_auth_credentials']],
  ['body', ['value']],
  ['credential_pair', ['username']],
  ['custom', ['credentials_map']],
  ['custom_cookbooks_source', ['ssh_key']],
  ['header', ['value']],
  ['https_notification_configuration', ['authorization_api_key_value']],
  ['lambda_parameters', ['payload']],
  ['query_string', ['value']],
  ['saml_options', ['master_user_name']],
  ['step_functions_parameters', ['input']],
  ['validator', ['content']],
])
