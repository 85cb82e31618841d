import type { RawMap } from '../../../../model/document.ts'
import { memberOf } from '../../../../model/raw.ts'
import { quoted } from '../../problems.ts'
import { tellRefusal } from '../apis/refusal.ts'
import { faultIn, unknownIn } from '../events/property-rules.ts'
import type { SamResource, SamTemplate } from '../generated.ts'
import { isFunction, isGiven, propertyIn } from '../template-functions.ts'
import { queueActions } from './execution-role.ts'
import { functionRules } from './function-rules.ts'

/** Tells why the transform would refuse a function; it is expanded as far as it can be followed. */
export function noteFaults(resource: SamResource, sam: SamTemplate): void {
  const { Properties: properties } = resource.body
  const other = unknownIn(properties, functionRules)
  if (other !== null) tellRefusal(resource, sam, `there is no property ${quoted(other)}`)
  const fault = faultIn(properties, functionRules) ?? contradictionIn(properties)
  if (fault !== null) tellRefusal(resource, sam, fault)
}

const exclusive = [
  ['CapacityProviderConfig', 'ProvisionedConcurrencyConfig'],
  ['CapacityProviderConfig', 'VpcConfig'],
] as const

const needed = [
  ['FunctionScalingConfig', 'CapacityProviderConfig'],
  ['VersionDeletionPolicy', 'AutoPublishAlias'],
  ['ProvisionedConcurrencyConfig', 'AutoPublishAlias'],
] as const

function contradictionIn(properties: RawMap): string | null {
  const has = (name: string) => propertyIn(properties, name) !== undefined
  const both = exclusive.find(([one, other]) => has(one) && has(other))
  if (both) return `${both[0]} and ${both[1]} can't stand together`
  const alone = needed.find(([one, other]) => has(one) && !has(other))
  if (alone) return `${alone[0]} needs ${alone[1]}`
  return packageFault(properties) ?? queueFault(properties) ?? urlFault(properties)
}

function packageFault(properties: RawMap): string | null {
  const given = (name: string) => isGiven(propertyIn(properties, name))
  const type = propertyIn(properties, 'PackageType') ?? 'Zip'
  if (type === 'Zip') {
    if (!given('Runtime') || !given('Handler')) return 'Runtime and Handler are needed'
    return given('ImageConfig') ? 'ImageConfig needs the PackageType Image' : null
  }
  if (type !== 'Image') return 'PackageType must be Zip or Image'
  const other = ['Handler', 'Runtime', 'Layers'].find(given)
  return other === undefined ? null : `${other} can't stand with the PackageType Image`
}

function queueFault(properties: RawMap): string | null {
  const queue = propertyIn(properties, 'DeadLetterQueue')
  if (!isGiven(queue)) return null
  const isWhole =
    isGiven(memberOf(queue, 'TargetArn')) && queueActions.has(String(memberOf(queue, 'Type')))
  return isWhole ? null : 'DeadLetterQueue needs a TargetArn, and SQS or SNS as its Type'
}

function urlFault(properties: RawMap): string | null {
  const url = propertyIn(properties, 'FunctionUrlConfig')
  const type = memberOf(url, 'AuthType')
  if (!isGiven(url) || isFunction(url) || isFunction(type)) return null
  const isKnown = type === 'AWS_IAM' || type === 'NONE'
  return isKnown ? null : 'AuthType of FunctionUrlConfig must be AWS_IAM or NONE'
}
