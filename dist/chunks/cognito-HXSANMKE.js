import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-WH2XJ7Y4.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";var t={aws_cognito_identity_pool:{type:"AWS::Cognito::IdentityPool",alike:`
      allow_classic_flow allow_unauthenticated_identities developer_provider_name
      identity_pool_name supported_login_providers
    `,attributes:{openid_connect_provider_arns:"OpenIdConnectProviderARNs",saml_provider_arns:"SamlProviderARNs",cognito_identity_providers:{to:"CognitoIdentityProviders[]",alike:"client_id provider_name server_side_token_check"},tags:{to:"IdentityPoolTags",as:"tags"}}},aws_cognito_user_pool:{type:"AWS::Cognito::UserPool",alike:`
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
        `},sign_in_policy:{to:"Policies.SignInPolicy",alike:"allowed_first_auth_factors"},tags:"UserPoolTags",web_authn_configuration:{attributes:{relying_party_id:"WebAuthnRelyingPartyID",user_verification:"WebAuthnUserVerification"}}},defaults:{mfa_configuration:"OFF",deletion_protection:"INACTIVE"}}};export{t as tables};
