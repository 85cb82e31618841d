import { unknown, type Value } from '../../model/value.ts'
import type { Variable } from '../../model/worlds/condition.ts'
import { partitionOf } from './partitions.ts'
import type { StackContext } from './stack-context.ts'

/** How the value of each is told where it isn't known. */
const meaning = new Map([
  ['AWS::AccountId', 'the account that the stack is deployed to'],
  ['AWS::Region', 'the region that the stack is deployed to'],
  ['AWS::Partition', 'the partition that the stack is deployed to'],
  ['AWS::URLSuffix', 'the domain of the partition that the stack is deployed to'],
  ['AWS::StackName', 'the name that the stack is given'],
  ['AWS::StackId', 'the id that the stack is given'],
  ['AWS::NotificationARNs', 'the topics that the deployment is reported to'],
  ['AWS::NoValue', ''],
])

export const pseudoParameterNames: ReadonlyMap<string, string> = meaning

/** What only the service decides: nobody can give it. */
const madeByService = new Set(['AWS::StackId', 'AWS::NotificationARNs'])

/**
 * The value of a pseudo parameter; undefined for `AWS::NoValue`. One that isn't known is a variable:
 * a condition on the region is told by the region's name.
 */
export function pseudoParameter(name: string, context: StackContext): Value | undefined {
  if (name === 'AWS::NoValue') return undefined
  const known = knownValue(name, context)
  if (known !== null) return known
  const reason = `${meaning.get(name)} is not known before deployment`
  // The service also makes the names of nested stacks.
  if (madeByService.has(name) || (name === 'AWS::StackName' && context.parent)) {
    return unknown('runtime', reason, { source: `${context.id}\n${name}` })
  }
  const variable = variableOf(name, context)
  return unknown('parameter', reason, {
    remedy: `--param ${name}=VALUE`,
    source: variable.id,
    variable,
  })
}

function knownValue(name: string, { stack, environment, parent }: StackContext): string | null {
  const { account, region } = environment
  const given = stack.given.values.get(name) ?? null
  switch (name) {
    case 'AWS::AccountId':
      return account
    case 'AWS::Region':
      return region
    case 'AWS::Partition':
      return region === null ? given : (partitionOf(region)?.id ?? given)
    case 'AWS::URLSuffix':
      return region === null ? given : (partitionOf(region)?.urlSuffix ?? given)
    case 'AWS::StackName':
      return stack.stackName ?? (parent ? null : given)
    default:
      return null
  }
}

function variableOf(name: string, context: StackContext): Variable {
  const place = name === 'AWS::StackName' ? context.id : context.environment.id
  return {
    id: `${place}\n${name}`,
    name,
    given: null,
    fallback: null,
    allowed: null,
    ...(name === 'AWS::AccountId' ? { admits: isAccountId } : {}),
    sensitive: false,
  }
}

const isAccountId = (value: string): boolean => /^\d+$/.test(value)
