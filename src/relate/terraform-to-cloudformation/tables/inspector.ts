import type { Attributes, Tables } from '../table.ts'

const period: Attributes = {
  end_inclusive: { to: 'EndInclusive', as: 'number' },
  start_inclusive: { to: 'StartInclusive', as: 'number' },
}

export const tables: Tables = {
  aws_inspector_assessment_target: {
    type: 'AWS::Inspector::AssessmentTarget',
    alike: 'resource_group_arn',
    attributes: { name: 'AssessmentTargetName' },
  },
  aws_inspector2_filter: {
    type: 'AWS::InspectorV2::Filter',
    alike: 'description name tags',
    attributes: {
      action: 'FilterAction',
      filter_criteria: {
        to: 'FilterCriteria',
        attributes: {
          aws_account_id: { to: 'AwsAccountId[]', alike: 'comparison value' },
          code_vulnerability_detector_name: {
            to: 'CodeVulnerabilityDetectorName[]',
            alike: 'comparison value',
          },
          code_vulnerability_detector_tags: {
            to: 'CodeVulnerabilityDetectorTags[]',
            alike: 'comparison value',
          },
          code_vulnerability_file_path: {
            to: 'CodeVulnerabilityFilePath[]',
            alike: 'comparison value',
          },
          component_id: { to: 'ComponentId[]', alike: 'comparison value' },
          component_type: { to: 'ComponentType[]', alike: 'comparison value' },
          ec2_instance_image_id: { to: 'Ec2InstanceImageId[]', alike: 'comparison value' },
          ec2_instance_subnet_id: { to: 'Ec2InstanceSubnetId[]', alike: 'comparison value' },
          ec2_instance_vpc_id: { to: 'Ec2InstanceVpcId[]', alike: 'comparison value' },
          ecr_image_architecture: { to: 'EcrImageArchitecture[]', alike: 'comparison value' },
          ecr_image_hash: { to: 'EcrImageHash[]', alike: 'comparison value' },
          ecr_image_pushed_at: { to: 'EcrImagePushedAt[]', attributes: period },
          ecr_image_registry: { to: 'EcrImageRegistry[]', alike: 'comparison value' },
          ecr_image_repository_name: { to: 'EcrImageRepositoryName[]', alike: 'comparison value' },
          ecr_image_tags: { to: 'EcrImageTags[]', alike: 'comparison value' },
          epss_score: { to: 'EpssScore[]', alike: 'lower_inclusive upper_inclusive' },
          exploit_available: { to: 'ExploitAvailable[]', alike: 'comparison value' },
          finding_arn: { to: 'FindingArn[]', alike: 'comparison value' },
          finding_status: { to: 'FindingStatus[]', alike: 'comparison value' },
          finding_type: { to: 'FindingType[]', alike: 'comparison value' },
          first_observed_at: { to: 'FirstObservedAt[]', attributes: period },
          fix_available: { to: 'FixAvailable[]', alike: 'comparison value' },
          inspector_score: { to: 'InspectorScore[]', alike: 'lower_inclusive upper_inclusive' },
          lambda_function_execution_role_arn: {
            to: 'LambdaFunctionExecutionRoleArn[]',
            alike: 'comparison value',
          },
          lambda_function_last_modified_at: {
            to: 'LambdaFunctionLastModifiedAt[]',
            attributes: period,
          },
          lambda_function_layers: { to: 'LambdaFunctionLayers[]', alike: 'comparison value' },
          lambda_function_name: { to: 'LambdaFunctionName[]', alike: 'comparison value' },
          lambda_function_runtime: { to: 'LambdaFunctionRuntime[]', alike: 'comparison value' },
          last_observed_at: { to: 'LastObservedAt[]', attributes: period },
          network_protocol: { to: 'NetworkProtocol[]', alike: 'comparison value' },
          port_range: { to: 'PortRange[]', alike: 'begin_inclusive end_inclusive' },
          related_vulnerabilities: { to: 'RelatedVulnerabilities[]', alike: 'comparison value' },
          resource_id: { to: 'ResourceId[]', alike: 'comparison value' },
          resource_tags: { to: 'ResourceTags[]', alike: 'comparison key value' },
          resource_type: { to: 'ResourceType[]', alike: 'comparison value' },
          severity: { to: 'Severity[]', alike: 'comparison value' },
          title: { to: 'Title[]', alike: 'comparison value' },
          updated_at: { to: 'UpdatedAt[]', attributes: period },
          vendor_severity: { to: 'VendorSeverity[]', alike: 'comparison value' },
          vulnerability_id: { to: 'VulnerabilityId[]', alike: 'comparison value' },
          vulnerability_source: { to: 'VulnerabilitySource[]', alike: 'comparison value' },
          vulnerable_packages: {
            to: 'VulnerablePackages[]',
            attributes: {
              architecture: { to: 'Architecture', alike: 'comparison value' },
              epoch: { to: 'Epoch', alike: 'lower_inclusive upper_inclusive' },
              file_path: { to: 'FilePath', alike: 'comparison value' },
              name: { to: 'Name', alike: 'comparison value' },
              release: { to: 'Release', alike: 'comparison value' },
              source_lambda_layer_arn: { to: 'SourceLambdaLayerArn', alike: 'comparison value' },
              source_layer_hash: { to: 'SourceLayerHash', alike: 'comparison value' },
              version: { to: 'Version', alike: 'comparison value' },
            },
          },
        },
      },
    },
  },
}
