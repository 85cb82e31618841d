import type { Raw } from '../../../../model/document.ts'
import { isRawList, isRawMap } from '../../../../model/raw.ts'
import {
  anything,
  boolean,
  map,
  type PropertyRule,
  type PropertyRules,
  plainly,
  text,
  textOrMap,
} from '../events/property-rules.ts'

const isTextOrMap = (raw: Raw): boolean => typeof raw === 'string' || isRawMap(raw)

const rule = (wanted: string, fits: (raw: Raw) => boolean): PropertyRule => ({
  wanted,
  fits,
  takesFunctions: true,
  isRequired: false,
})

const texts = rule('a list of text', (raw) => isRawList(raw) && raw.every(isTextOrMap))
const maps = rule(
  'a map of maps',
  (raw) => isRawMap(raw) && Object.values(raw).every((value) => isRawMap(value)),
)
const policies = rule(
  'text, a map, or a list of them',
  (raw) => isTextOrMap(raw) || (isRawList(raw) && raw.every(isTextOrMap)),
)

/** Properties that are passed on, whatever they are. */
const passed =
  'Handler Runtime CodeUri ImageUri PackageType InlineCode Description MemorySize Timeout VpcConfig RolePath KmsKeyArn ReservedConcurrentExecutions EphemeralStorage VersionDescription ProvisionedConcurrencyConfig FileSystemConfigs ImageConfig CodeSigningConfigArn Architectures RuntimeManagementConfig LoggingConfig RecursiveLoop SourceKMSKeyArn PublishToLatestPublished TenancyConfig'

/**
 * What `AWS::Serverless::Function` takes.
 * Source: "AWS::Serverless::Function" in the AWS SAM developer guide; aws-sam-translator 1.110.
 */
export const functionRules: PropertyRules = {
  ...Object.fromEntries(passed.split(' ').map((name) => [name, anything])),
  FunctionName: textOrMap,
  DeadLetterQueue: map,
  Role: text,
  AssumeRolePolicyDocument: map,
  Policies: policies,
  PermissionsBoundary: text,
  Environment: maps,
  Events: maps,
  Tags: map,
  PropagateTags: boolean,
  Tracing: textOrMap,
  DeploymentPreference: map,
  Layers: texts,
  EventInvokeConfig: map,
  AutoPublishAlias: text,
  AutoPublishCodeSha256: text,
  AutoPublishAliasAllProperties: plainly(boolean),
  SnapStart: map,
  FunctionUrlConfig: map,
  CapacityProviderConfig: map,
  FunctionScalingConfig: map,
  VersionDeletionPolicy: rule('Delete or Retain', (raw) => raw === 'Delete' || raw === 'Retain'),
  DurableConfig: map,
}
