import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var n={aws_cognito_identity_pool:{type:"AWS::Cognito::IdentityPool",alike:`
      allow_classic_flow allow_unauthenticated_identities developer_provider_name
      identity_pool_name supported_login_providers
    `,attributes:{openid_connect_provider_arns:"OpenIdConnectProviderARNs",saml_provider_arns:"SamlProviderARNs",cognito_identity_providers:{to:"CognitoIdentityProviders[]",alike:"client_id provider_name server_side_token_check"},tags:{to:"IdentityPoolTags",as:"tags"}},defaults:{allow_classic_flow:!1,allow_unauthenticated_identities:!1}},aws_cognito_user_pool:{type:"AWS::Cognito::UserPool",alike:`
      alias_attributes auto_verified_attributes deletion_protection
      email_verification_message email_verification_subject mfa_configuration
      sms_authentication_message sms_verification_message user_pool_tier
      username_attributes
    `,attributes:{name:"UserPoolName",account_recovery_setting:{to:"AccountRecoverySetting",attributes:{recovery_mechanism:{to:"RecoveryMechanisms[]",alike:"name priority"}}},admin_create_user_config:{to:"AdminCreateUserConfig",alike:"allow_admin_create_user_only",attributes:{invite_message_template:{to:"InviteMessageTemplate",alike:"email_message email_subject",attributes:{sms_message:"SMSMessage"}}}},device_configuration:{to:"DeviceConfiguration",alike:`
          challenge_required_on_new_device device_only_remembered_on_user_prompt
        `},email_configuration:{to:"EmailConfiguration",alike:`
          configuration_set email_sending_account reply_to_email_address source_arn
        `,attributes:{from_email_address:"From"}},lambda_config:{to:"LambdaConfig",alike:`
          create_auth_challenge custom_message define_auth_challenge post_authentication
          post_confirmation pre_authentication pre_sign_up pre_token_generation user_migration
          verify_auth_challenge_response
        `,attributes:{kms_key_id:"KMSKeyID",custom_email_sender:{to:"CustomEmailSender",alike:"lambda_arn lambda_version"},custom_sms_sender:{to:"CustomSMSSender",alike:"lambda_arn lambda_version"},pre_token_generation_config:{to:"PreTokenGenerationConfig",alike:"lambda_arn lambda_version"}}},schema:{to:"Schema[]",alike:"attribute_data_type developer_only_attribute mutable name required",attributes:{number_attribute_constraints:{to:"NumberAttributeConstraints",alike:"max_value min_value"},string_attribute_constraints:{to:"StringAttributeConstraints",alike:"max_length min_length"}}},sms_configuration:{to:"SmsConfiguration",alike:"external_id sns_caller_arn sns_region"},user_attribute_update_settings:{to:"UserAttributeUpdateSettings",alike:"attributes_require_verification_before_update"},user_pool_add_ons:{to:"UserPoolAddOns",alike:"advanced_security_mode",attributes:{advanced_security_additional_flows:{to:"AdvancedSecurityAdditionalFlows",alike:"custom_auth_mode"}}},username_configuration:{to:"UsernameConfiguration",alike:"case_sensitive"},verification_message_template:{to:"VerificationMessageTemplate",alike:`
          default_email_option email_message email_message_by_link email_subject
          email_subject_by_link sms_message
        `},password_policy:{to:"Policies.PasswordPolicy",alike:`
          minimum_length password_history_size require_lowercase require_numbers
          require_symbols require_uppercase temporary_password_validity_days
        `},sign_in_policy:{to:"Policies.SignInPolicy",alike:"allowed_first_auth_factors"},tags:"UserPoolTags",web_authn_configuration:{attributes:{relying_party_id:"WebAuthnRelyingPartyID",user_verification:"WebAuthnUserVerification"}}},defaults:{mfa_configuration:"OFF",deletion_protection:"INACTIVE"}},aws_cognito_user_pool_client:{type:"AWS::Cognito::UserPoolClient",alike:`
      access_token_validity auth_session_validity
      enable_propagate_additional_user_context_data enable_token_revocation
      explicit_auth_flows generate_secret id_token_validity
      prevent_user_existence_errors read_attributes refresh_token_validity
      supported_identity_providers user_pool_id write_attributes
    `,attributes:{allowed_oauth_flows:"AllowedOAuthFlows",allowed_oauth_flows_user_pool_client:"AllowedOAuthFlowsUserPoolClient",allowed_oauth_scopes:"AllowedOAuthScopes",analytics_configuration:{to:"AnalyticsConfiguration",alike:"application_arn application_id external_id role_arn user_data_shared"},callback_urls:"CallbackURLs",default_redirect_uri:"DefaultRedirectURI",logout_urls:"LogoutURLs",refresh_token_rotation:{to:"RefreshTokenRotation",alike:"feature retry_grace_period_seconds"},token_validity_units:{to:"TokenValidityUnits",alike:"access_token id_token refresh_token"},name:"ClientName"}},aws_cognito_user_pool_domain:{type:"AWS::Cognito::UserPoolDomain",alike:"domain managed_login_version user_pool_id",attributes:{certificate_arn:"CustomDomainConfig.CertificateArn"}},aws_cognito_user_group:{type:"AWS::Cognito::UserPoolGroup",alike:"description precedence role_arn user_pool_id",attributes:{name:"GroupName"}},aws_cognito_resource_server:{type:"AWS::Cognito::UserPoolResourceServer",alike:"identifier name user_pool_id",attributes:{scope:{to:"Scopes[]",alike:"scope_description scope_name"}}}};export{n as tables};
