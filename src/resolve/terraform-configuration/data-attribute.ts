import { unknown, type Value } from '../../model/value.ts'
import { environmentOf, regionOf } from './environment.ts'
import { render } from './functions/files.ts'
import { lift } from './lift.ts'
import { policyDocument } from './policy-document.ts'
import type { ResourceInstance } from './scope.ts'

/** Data sources whose attributes follow from the configuration alone; undefined: from the account. */
const KNOWN: ReadonlyMap<string, (instance: ResourceInstance, name: string) => Value | undefined> =
  new Map([
    ['aws_iam_policy_document', ofPolicyDocument],
    ['aws_partition', ofPartition],
    ['aws_region', ofRegion],
    ['template_file', ofTemplate],
  ])

/** An attribute that an expression takes of a data source: worked out, written, or read in the account. */
export function dataAttribute(instance: ResourceInstance, name: string): Value {
  const { declaration, address, scope } = instance
  const planned = scope.run.plan?.attribute(address, name)
  if (planned !== undefined) return planned
  const known = KNOWN.get(declaration.type)?.(instance, name) ?? instance.read(name)
  if (known !== undefined && known !== null) return known
  const { file } = scope.run.document
  if (declaration.type === 'aws_caller_identity') {
    const { id } = environmentOf(instance)
    const attribute = name === 'id' ? 'account_id' : name
    return unknown('data-source', `${address}.${name} is the account that it is deployed to`, {
      remedy: 'a plan',
      source: `${id}\n${attribute}`,
    })
  }
  return unknown('data-source', `${address}.${name} is read in the account`, {
    remedy: 'a plan',
    source: `${file}\n${address}.${name}`,
  })
}

function ofPolicyDocument(instance: ResourceInstance, name: string): Value | undefined {
  return name === 'json' || name === 'minified_json' ? policyDocument(instance) : undefined
}

/** The other partitions are chosen by the region; which one a plan tells. */
function ofPartition(instance: ResourceInstance, name: string): Value | undefined {
  const { region } = environmentOf(instance)
  if (region !== null && /^(?:cn|us-gov|us-iso[a-z]*|eu-isoe|eusc)-/.test(region)) return undefined
  switch (name) {
    case 'id':
    case 'partition':
      return 'aws'
    case 'dns_suffix':
      return 'amazonaws.com'
    case 'reverse_dns_prefix':
      return 'com.amazonaws'
    default:
      return undefined
  }
}

function ofRegion(instance: ResourceInstance, name: string): Value | undefined {
  if (!['id', 'name', 'region'].includes(name)) return undefined
  return instance.read('name') ?? regionOf(instance) ?? undefined
}

/** Of the archived `template` provider, which configurations from before Terraform 0.12 use. */
function ofTemplate(instance: ResourceInstance, name: string): Value | undefined {
  if (name !== 'rendered') return undefined
  return lift(
    [instance.read('template') ?? null, instance.read('vars') ?? null],
    ([template = null, values = null]) =>
      typeof template === 'string' ? render(template, values ?? {}, instance.scope) : template,
  )
}
