import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Resource } from '../../src/model/resource.ts'
import { isKind, isList, isMap, unknown, type Value } from '../../src/model/value.ts'
import type { Entry } from '../../src/relate/terraform-to-cloudformation/table.ts'
import { shared } from '../samples/shared.ts'
import { referTo, relateAll, terraform, translated } from './terraform.ts'

const folder = new URL('../../src/relate/terraform-to-cloudformation/tables/', import.meta.url)
const files = readdirSync(folder)

const entries = await Promise.all(
  files.map(async (file) => {
    const { tables } = (await import(new URL(file, folder).href)) as {
      tables: Record<string, Entry>
    }
    return Object.entries(tables)
  }),
)

describe('every table', () => {
  const tables = entries.flat()
  test('is of a type that no other table is of', () => {
    const types = tables.map(([type]) => type)
    expect(types.filter((type, index) => types.indexOf(type) !== index)).toEqual([])
    expect(types).toHaveLength(644)
  })

  test.each(tables)('is found by its type: %s', async (type, entry) => {
    const [resource] = await translated(terraform(`${type}.x`, {}))
    if ('by' in entry) {
      const [value, table] = Object.entries(entry.tables)[0] ?? []
      const [chosen] = await translated(terraform(`${type}.x`, { [entry.by]: value }))
      expect(chosen?.type).toBe(table?.type)
    } else expect(resource?.type).toBe(entry.partOf ? type : entry.type)
  })

  test.each(tables)('names a resource that its type is a part of, and where: %s', (_, entry) => {
    const partOf = 'by' in entry ? undefined : entry.partOf
    if (partOf === undefined) return
    expect(tables.map(([type]) => type)).toContain(partOf.parent)
    expect((partOf.at === undefined) !== (partOf.sets === undefined)).toBe(true)
  })
})

interface Fact {
  readonly tf: string
  readonly cfn: string
  readonly fields: Record<string, string>
  readonly sameAs?: string
  readonly mergesInto?: { readonly parent: string; readonly key: string }
}
const facts: readonly Fact[] =
  shared === null
    ? []
    : JSON.parse(readFileSync(join(shared, 'research/terraform-to-cloudformation.json'), 'utf8'))

/** Where our tables say it otherwise, and why. */
const otherwise = new Map<string, string>([
  ['aws_launch_template.tags', 'the tags of the template are those of its own type'],
  [
    'aws_launch_template.tag_specifications[].resource_type',
    'what is launched is tagged by the template’s data',
  ],
  ['aws_launch_template.tag_specifications[].tags', 'as above'],
  ['aws_iam_role_policy_attachment.role', 'the role is who it is attached to'],
  ['aws_iam_user_policy_attachment.user', 'the user is who it is attached to'],
  ['aws_opensearch_domain.log_publishing_options[].log_type', 'it is the key of the map'],
  ['aws_elasticsearch_domain.log_publishing_options[].log_type', 'it is the key of the map'],
  [
    'aws_kinesis_firehose_delivery_stream.server_side_encryption[].enabled',
    'it decides whether the property is there',
  ],
])
const noTable = new Set(['aws_config_configuration_recorder_status'])
/** What decides about others must be known for them to be seen. */
const deciding: Record<string, Value> = {
  'aws_kinesis_stream.encryption_type': 'KMS',
  'aws_kinesis_firehose_delivery_stream.server_side_encryption[].enabled': true,
  'aws_opensearch_domain.log_publishing_options[].log_type': '{log_type}',
  'aws_elasticsearch_domain.log_publishing_options[].log_type': '{log_type}',
}

describe.skipIf(shared === null)('facts read from both schemas (skipped without ../shared)', () => {
  test.each(facts.filter(({ tf }) => !noTable.has(tf)))(
    'hold for $tf',
    async ({ tf, cfn, fields, mergesInto }) => {
      const parent = terraform(`${mergesInto?.parent ?? 'aws_none'}.parent`, {})
      const missing: string[] = []
      for (const [attribute, property] of Object.entries(fields)) {
        if (otherwise.has(`${tf}.${attribute}`)) continue
        const attributes = attributesWith(tf, attribute)
        if (mergesInto && attribute !== mergesInto.key) attributes[mergesInto.key] = referTo(parent)
        if (tf === 'aws_security_group_rule') attributes.type = 'ingress'
        const graph = await relateAll(parent, terraform(`${tf}.x`, attributes))
        const found = property
          .split('|')
          .every((path) => graph.resources.some((one) => holds(one, cfn, path, attribute)))
        if (!found) missing.push(`${attribute} => ${property}`)
      }
      expect(missing).toEqual([])
    },
  )

  test('every exception is one', () => {
    const known = facts.flatMap(({ tf, fields }) =>
      Object.keys(fields).map((path) => `${tf}.${path}`),
    )
    for (const path of [...otherwise.keys(), ...Object.keys(deciding)])
      expect(known).toContain(path)
  })
})

/** Attributes of which one is not known, for the reason that is its own name. */
function attributesWith(type: string, path: string): Record<string, Value> {
  const attributes: Record<string, Value> = {}
  for (const [other, value] of Object.entries(deciding)) {
    if (
      other.startsWith(`${type}.`) &&
      path.split('[')[0] === other.slice(type.length + 1).split('[')[0]
    ) {
      put(attributes, other.slice(type.length + 1), value)
    }
  }
  if (type === 'aws_kinesis_stream') attributes.encryption_type = 'KMS'
  if (!Object.hasOwn(deciding, `${type}.${path}`)) put(attributes, path, unknown('variable', path))
  return attributes
}

function put(target: Record<string, Value>, path: string, value: Value): void {
  const [step = '', ...rest] = path.split('.')
  const name = step.replace('[]', '')
  if (rest.length === 0) {
    target[name] = value
    return
  }
  const [block] = (target[name] ?? [{}]) as Record<string, Value>[]
  target[name] = [block ?? {}] as Value
  put(block ?? {}, rest.join('.'), value)
}

function holds(resource: Resource, cfn: string, path: string, reason: string): boolean {
  if (cfn !== '' && !cfn.split('|').includes(resource.type)) return false
  const steps = [...path.matchAll(/([^.[\]]+)(?:\[([^\]]*)\])?(?:\.|$)/g)].map(
    ([, name = '']) => name,
  )
  return reaches(resource.properties, steps, reason)
}

function reaches(value: Value | undefined, steps: readonly string[], reason: string): boolean {
  if (isList(value)) return value.some((item) => reaches(item, steps, reason))
  if (isKind(value, 'unknown')) return value.reason === reason
  const [step, ...rest] = steps
  if (step === undefined)
    return value === 'KMS' || (isMap(value) && reaches(value.Value, [], reason))
  return isMap(value) && reaches(value[step], rest, reason)
}
