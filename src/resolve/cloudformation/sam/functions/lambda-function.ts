import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawMap, memberOf } from '../../../../model/raw.ts'
import type { SamResource, SamTemplate } from '../generated.ts'
import { definedIn, isGiven, propertyIn, tagList } from '../template-functions.ts'
import { codeOf } from './code.ts'
import { whereTraced } from './tracing.ts'

/** What the function of Lambda has under the same name. */
const copied = [
  'Handler',
  'Runtime',
  'Description',
  'MemorySize',
  'Timeout',
  'VpcConfig',
  'Role',
  'Environment',
  'KmsKeyArn',
  'ReservedConcurrentExecutions',
  'Layers',
  'FileSystemConfigs',
  'ImageConfig',
  'PackageType',
  'Architectures',
  'SnapStart',
  'EphemeralStorage',
  'CodeSigningConfigArn',
  'RuntimeManagementConfig',
  'LoggingConfig',
  'TenancyConfig',
  'RecursiveLoop',
  'DurableConfig',
  'PublishToLatestPublished',
]

/** Properties of `AWS::Lambda::Function`, its `Role` as it is written. */
export function lambdaProperties(resource: SamResource, sam: SamTemplate): RawMap {
  const { Properties: properties } = resource.body
  const given = (name: string) => propertyIn(properties, name)
  const ifGiven = (name: string) => (isGiven(given(name)) ? given(name) : undefined)
  const mode = given('Tracing')
  const traced = whereTraced(resource, sam)
  const queue = memberOf(given('DeadLetterQueue'), 'TargetArn')
  return definedIn({
    Code: codeOf(properties)?.code,
    ...Object.fromEntries(copied.map((name) => [name, given(name)])),
    FunctionName: ifGiven('FunctionName'),
    FunctionScalingConfig: ifGiven('FunctionScalingConfig'),
    CapacityProviderConfig: capacityOf(given('CapacityProviderConfig')),
    DeadLetterConfig: isGiven(queue) ? { TargetArn: queue } : undefined,
    Tags: tagsOf(properties),
    TracingConfig: traced && mode !== undefined ? traced({ Mode: mode }) : undefined,
  })
}

/** The properties of SAM that those of the function come from, where they have another name. */
export const sourcesOfLambda = (properties: RawMap): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(copied.map((name) => [name, name])),
  Code: codeOf(properties)?.from ?? 'CodeUri',
  FunctionName: 'FunctionName',
  FunctionScalingConfig: 'FunctionScalingConfig',
  CapacityProviderConfig: 'CapacityProviderConfig',
  DeadLetterConfig: 'DeadLetterQueue',
  Tags: 'Tags',
  TracingConfig: 'Tracing',
  'TracingConfig/Mode': 'Tracing',
})

/** Those of the person come after SAM's own. */
export const tagsOf = (properties: RawMap): readonly RawMap[] => [
  { Key: 'lambda:createdBy', Value: 'SAM' },
  ...tagList(memberOf(properties, 'Tags')),
]

function capacityOf(config: Raw | undefined): Raw | undefined {
  if (!isGiven(config)) return undefined
  if (!isRawMap(config) || memberOf(config, 'Arn') === undefined) return config
  return {
    LambdaManagedInstancesCapacityProviderConfig: definedIn({
      CapacityProviderArn: propertyIn(config, 'Arn'),
      PerExecutionEnvironmentMaxConcurrency: propertyIn(
        config,
        'PerExecutionEnvironmentMaxConcurrency',
      ),
      ExecutionEnvironmentMemoryGiBPerVCpu: propertyIn(
        config,
        'ExecutionEnvironmentMemoryGiBPerVCpu',
      ),
    }),
  }
}
