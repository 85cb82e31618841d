import type { Block, Tables } from '../table.ts'

const condition: Block = {
  to: 'Conditions[]',
  alike: 'result',
  attributes: {
    rule: {
      to: 'Rules[]',
      alike: 'commands configuration name role_arn region',
      attributes: {
        rule_type_id: { to: 'RuleTypeId', alike: 'category owner provider version' },
      },
    },
  },
}

export const tables: Tables = {
  aws_codepipeline: {
    type: 'AWS::CodePipeline::Pipeline',
    names: ['name'],
    alike: 'execution_mode name pipeline_type role_arn',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      artifact_store: {
        to: 'ArtifactStore',
        alike: 'location type',
        attributes: { encryption_key: { to: 'EncryptionKey', alike: 'type id' } },
      },
      stage: {
        to: 'Stages[]',
        alike: 'name',
        attributes: {
          action: {
            to: 'Actions[]',
            alike: `
              configuration name namespace role_arn run_order timeout_in_minutes commands
              output_variables region
            `,
            attributes: {
              category: 'ActionTypeId.Category',
              owner: 'ActionTypeId.Owner',
              provider: 'ActionTypeId.Provider',
              version: 'ActionTypeId.Version',
              input_artifacts: 'InputArtifacts[].Name',
              output_artifacts: 'OutputArtifacts[].Name',
            },
          },
          before_entry: {
            to: 'BeforeEntry',
            attributes: { condition },
          },
          on_failure: {
            to: 'OnFailure',
            alike: 'result',
            attributes: {
              condition,
              retry_configuration: { to: 'RetryConfiguration', alike: 'retry_mode' },
            },
          },
          on_success: {
            to: 'OnSuccess',
            attributes: { condition },
          },
        },
      },
      trigger: {
        to: 'Triggers[]',
        alike: 'provider_type',
        attributes: {
          git_configuration: {
            to: 'GitConfiguration',
            alike: 'source_action_name',
            attributes: {
              pull_request: {
                to: 'PullRequest[]',
                alike: 'events',
                attributes: {
                  branches: { to: 'Branches', alike: 'excludes includes' },
                  file_paths: { to: 'FilePaths', alike: 'excludes includes' },
                },
              },
              push: {
                to: 'Push[]',
                attributes: {
                  branches: { to: 'Branches', alike: 'excludes includes' },
                  file_paths: { to: 'FilePaths', alike: 'excludes includes' },
                  tags: { to: 'Tags', alike: 'excludes includes' },
                },
              },
            },
          },
        },
      },
      variable: { to: 'Variables[]', alike: 'default_value description name' },
    },
  },
  aws_codepipeline_webhook: {
    type: 'AWS::CodePipeline::Webhook',
    alike: 'authentication name target_action target_pipeline',
    attributes: {
      authentication_configuration: {
        to: 'AuthenticationConfiguration',
        alike: 'secret_token',
        attributes: { allowed_ip_range: 'AllowedIPRange' },
      },
      filter: { to: 'Filters[]', alike: 'json_path match_equals' },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
}
