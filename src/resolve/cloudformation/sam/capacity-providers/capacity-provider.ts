import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawMap, memberOf } from '../../../../model/raw.ts'
import { tellRefusal } from '../apis/refusal.ts'
import { declareOf } from '../events/declare-resource.ts'
import { assumedBy } from '../events/event-target.ts'
import {
  boolean,
  map,
  type PropertyRules,
  plainly,
  required,
  textOrMap,
} from '../events/property-rules.ts'
import { tellFaults } from '../events/tell-faults.ts'
import type { Generated, Generator, SamResource, SamTemplate } from '../generated.ts'
import { arnOfManaged } from '../policy-templates/managed-policy.ts'
import {
  definedIn,
  getAtt,
  isGiven,
  ownAttributes,
  propertyIn,
  tagList,
} from '../template-functions.ts'

const rules: PropertyRules = {
  CapacityProviderName: plainly(textOrMap),
  VpcConfig: required(plainly(map)),
  OperatorRole: plainly(textOrMap),
  Tags: plainly(map),
  PropagateTags: plainly(boolean),
  InstanceRequirements: plainly(map),
  ScalingConfig: plainly(map),
  KmsKeyArn: plainly(textOrMap),
}

/**
 * Instances that functions run on, and the role that manages them.
 * Source: "AWS::Serverless::CapacityProvider" in the AWS SAM developer guide; aws-sam-translator 1.110.
 */
export const generateCapacityProvider: Generator = (resource, sam) => {
  tellFaults(resource, rules, sam)
  const { Properties: properties } = resource.body
  const given = (name: string): Raw | undefined => {
    const value = propertyIn(properties, name)
    return isGiven(value) ? value : undefined
  }
  const role = given('OperatorRole') === undefined ? operatorRole(resource) : null
  const operator = role ? getAtt(role.logicalId, 'Arn') : given('OperatorRole')
  const provider = declareOf(resource, {
    logicalId: resource.logicalId,
    type: 'AWS::Lambda::CapacityProvider',
    attributes: ownAttributes(resource.body),
    properties: {
      CapacityProviderName: given('CapacityProviderName'),
      VpcConfig: networkOf(given('VpcConfig')),
      PermissionsConfig: definedIn({ CapacityProviderOperatorRoleArn: operator }),
      Tags: tagsOf(resource, [given('Tags'), SAM_TAG]),
      InstanceRequirements: requirementsOf(resource, sam),
      CapacityProviderScalingConfig: scalingOf(given('ScalingConfig')),
      KmsKeyArn: given('KmsKeyArn'),
    },
    from: {
      CapacityProviderName: 'CapacityProviderName',
      VpcConfig: 'VpcConfig',
      PermissionsConfig: 'OperatorRole',
      Tags: 'Tags',
      InstanceRequirements: 'InstanceRequirements',
      CapacityProviderScalingConfig: 'ScalingConfig',
      KmsKeyArn: 'KmsKeyArn',
    },
  })
  return role ? [role, provider] : [provider]
}

const SAM_TAG = { 'lambda:createdBy': 'SAM' }

/** Later tags win; with `PropagateTags` those of the person win over all. */
function tagsOf({ body }: SamResource, maps: readonly (Raw | undefined)[]): readonly RawMap[] {
  const isPropagated = isGiven(propertyIn(body.Properties, 'PropagateTags'))
  const own = isPropagated ? [propertyIn(body.Properties, 'Tags')] : []
  const all = [...maps, ...own].filter(isRawMap)
  return tagList(Object.fromEntries(all.flatMap((tags) => Object.entries(tags))))
}

function operatorRole(resource: SamResource): Generated {
  return declareOf(resource, {
    logicalId: `${resource.logicalId}OperatorRole`,
    type: 'AWS::IAM::Role',
    properties: {
      AssumeRolePolicyDocument: assumedBy('lambda.amazonaws.com'),
      ManagedPolicyArns: [arnOfManaged('AWSLambdaManagedEC2ResourceOperator')],
      Tags: tagsOf(resource, [SAM_TAG]),
    },
    from: { Tags: 'Tags' },
  })
}

function networkOf(config: Raw | undefined): Raw | undefined {
  if (!isRawMap(config)) return config
  return definedIn({
    SubnetIds: propertyIn(config, 'SubnetIds'),
    SecurityGroupIds: propertyIn(config, 'SecurityGroupIds'),
  })
}

function requirementsOf(resource: SamResource, sam: SamTemplate): RawMap | undefined {
  const given = propertyIn(resource.body.Properties, 'InstanceRequirements')
  if (!isRawMap(given)) return undefined
  const requirements = definedIn({
    Architectures: propertyIn(given, 'Architectures'),
    AllowedInstanceTypes: propertyIn(given, 'AllowedTypes'),
    ExcludedInstanceTypes: propertyIn(given, 'ExcludedTypes'),
  })
  if (['AllowedTypes', 'ExcludedTypes'].every((name) => propertyIn(given, name) !== undefined)) {
    tellRefusal(resource, sam, 'it has both AllowedTypes and ExcludedTypes')
  }
  return isGiven(requirements) ? requirements : undefined
}

function scalingOf(config: Raw | undefined): RawMap | undefined {
  if (!isRawMap(config)) return undefined
  const utilization = memberOf(config, 'AverageCPUUtilization') ?? undefined
  return definedIn({
    MaxVCpuCount: propertyIn(config, 'MaxVCpuCount'),
    ScalingMode: utilization === undefined ? 'Auto' : 'Manual',
    ScalingPolicies:
      utilization === undefined
        ? undefined
        : [
            {
              PredefinedMetricType: 'LambdaCapacityProviderAverageCPUUtilization',
              TargetValue: utilization,
            },
          ],
  })
}
