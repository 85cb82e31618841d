import { isKind, type Value } from '../model/value.ts'

/**
 * Whether a value is an attribute that can be any text at all: those of custom resources, of stacks, of
 * stored parameters, and of what is no resource of AWS. What a service of AWS says of its own resources
 * are names and ids.
 */
export function isFreeReference(value: Value | undefined): boolean {
  if (!isKind(value, 'reference')) return false
  const { targetType } = value
  return !/^(?:AWS::|aws_)/.test(targetType) || FREE.has(targetType)
}

const FREE: ReadonlySet<string> = new Set([
  'AWS::CloudFormation::CustomResource',
  'AWS::CloudFormation::Stack',
  'AWS::SSM::Parameter',
])
