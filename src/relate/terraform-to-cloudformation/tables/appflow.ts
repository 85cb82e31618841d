import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_appflow_connector_profile: {
    type: 'AWS::AppFlow::ConnectorProfile',
    names: ['name'],
    arn: 'ConnectorProfileArn',
    alike: 'connection_mode connector_label connector_type',
    attributes: {
      kms_arn: 'KMSArn',
      name: 'ConnectorProfileName',
      connector_profile_config: {
        to: 'ConnectorProfileConfig',
        attributes: {
          connector_profile_credentials: {
            to: 'ConnectorProfileCredentials',
            attributes: {
              amplitude: { to: 'Amplitude', alike: 'api_key secret_key' },
              custom_connector: {
                to: 'CustomConnector',
                alike: 'authentication_type',
                attributes: {
                  api_key: { to: 'ApiKey', alike: 'api_key api_secret_key' },
                  basic: { to: 'Basic', alike: 'password username' },
                  custom: { to: 'Custom', alike: 'credentials_map custom_authentication_type' },
                  oauth2: {
                    to: 'Oauth2',
                    alike: 'access_token client_id client_secret refresh_token',
                    attributes: {
                      oauth_request: { to: 'OAuthRequest', alike: 'auth_code redirect_uri' },
                    },
                  },
                },
              },
              datadog: { to: 'Datadog', alike: 'api_key application_key' },
              dynatrace: { to: 'Dynatrace', alike: 'api_token' },
              google_analytics: {
                to: 'GoogleAnalytics',
                alike: 'access_token client_id client_secret refresh_token',
              },
              infor_nexus: {
                to: 'InforNexus',
                alike: 'access_key_id datakey secret_access_key user_id',
              },
              marketo: { to: 'Marketo', alike: 'access_token client_id client_secret' },
              redshift: { to: 'Redshift', alike: 'password username' },
              salesforce: {
                to: 'Salesforce',
                alike: 'access_token client_credentials_arn jwt_token refresh_token',
                attributes: { oauth2_grant_type: 'OAuth2GrantType' },
              },
              sapo_data: {
                to: 'SAPOData',
                attributes: {
                  basic_auth_credentials: {
                    to: 'BasicAuthCredentials',
                    alike: 'password username',
                  },
                  oauth_credentials: {
                    to: 'OAuthCredentials',
                    alike: 'access_token client_id client_secret refresh_token',
                  },
                },
              },
              service_now: { to: 'ServiceNow', alike: 'password username' },
              singular: { to: 'Singular', alike: 'api_key' },
              slack: { to: 'Slack', alike: 'access_token client_id client_secret' },
              snowflake: { to: 'Snowflake', alike: 'password username' },
              trendmicro: { to: 'Trendmicro', alike: 'api_secret_key' },
              veeva: { to: 'Veeva', alike: 'password username' },
              zendesk: { to: 'Zendesk', alike: 'access_token client_id client_secret' },
            },
          },
          connector_profile_properties: {
            to: 'ConnectorProfileProperties',
            attributes: {
              custom_connector: {
                to: 'CustomConnector',
                alike: 'profile_properties',
                attributes: {
                  oauth2_properties: {
                    to: 'OAuth2Properties',
                    alike: 'token_url token_url_custom_properties',
                    attributes: { oauth2_grant_type: 'OAuth2GrantType' },
                  },
                },
              },
              datadog: { to: 'Datadog', alike: 'instance_url' },
              dynatrace: { to: 'Dynatrace', alike: 'instance_url' },
              infor_nexus: { to: 'InforNexus', alike: 'instance_url' },
              marketo: { to: 'Marketo', alike: 'instance_url' },
              redshift: {
                to: 'Redshift',
                alike: `
                  bucket_name bucket_prefix cluster_identifier data_api_role_arn database_name
                  database_url role_arn
                `,
              },
              salesforce: {
                to: 'Salesforce',
                alike: 'instance_url',
                attributes: {
                  is_sandbox_environment: 'isSandboxEnvironment',
                  use_privatelink_for_metadata_and_authorization:
                    'usePrivateLinkForMetadataAndAuthorization',
                },
              },
              sapo_data: {
                to: 'SAPOData',
                alike: `
                  application_host_url application_service_path client_number logon_language
                  port_number private_link_service_name
                `,
                attributes: {
                  oauth_properties: {
                    to: 'OAuthProperties',
                    alike: 'auth_code_url token_url',
                    attributes: { oauth_scopes: 'OAuthScopes' },
                  },
                },
              },
              service_now: { to: 'ServiceNow', alike: 'instance_url' },
              slack: { to: 'Slack', alike: 'instance_url' },
              snowflake: {
                to: 'Snowflake',
                alike: `
                  account_name bucket_name bucket_prefix private_link_service_name stage
                  warehouse region
                `,
              },
              veeva: { to: 'Veeva', alike: 'instance_url' },
              zendesk: { to: 'Zendesk', alike: 'instance_url' },
            },
          },
        },
      },
    },
  },
}
