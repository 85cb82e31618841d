import fc from 'fast-check'
import type { Raw } from '../../../src/model/document.ts'
import { change, configured, constant, planText, refers } from './plan-of.ts'

/** How a satellite names its bucket. */
const forms = ['id', 'bucket', 'local', 'conditional', 'item', 'name'] as const
const kinds = ['versioning', 'access', 'json', 'document'] as const

interface Satellite {
  readonly kind: (typeof kinds)[number]
  readonly form: (typeof forms)[number]
  readonly target: number
  readonly other: number
  readonly isGood: boolean
}

/** A few buckets with what belongs to them, and the buckets whose ids are known only after apply. */
export interface Generated {
  readonly named: readonly boolean[]
  readonly satellites: readonly Satellite[]
  readonly blurred: readonly boolean[]
}

const index = fc.nat({ max: 2 })

export const generated: fc.Arbitrary<Generated> = fc.record({
  named: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  satellites: fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      form: fc.constantFrom(...forms),
      target: index,
      other: index,
      isGood: fc.boolean(),
    }),
    { maxLength: 5 },
  ),
  blurred: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
})

const bucket = (at: number) => `aws_s3_bucket.b${at}`
const references = (at: number, attribute: string) => [`${bucket(at)}.${attribute}`, bucket(at)]

const typeOf = {
  versioning: 'aws_s3_bucket_versioning',
  access: 'aws_s3_bucket_public_access_block',
  json: 'aws_s3_bucket_policy',
  document: 'aws_s3_bucket_policy',
} as const

/** The plan as text; with `known`, as it is once everything was applied. */
export function planOf({ named, satellites, blurred }: Generated, known: boolean): string {
  const isUnknown = (at: number) => !known && blurred[at] === true
  // Who isn't named gets a name that nobody can write down before.
  const nameOf = (at: number) => (named[at] ? `bucket-${at}` : `terraform-2026-${at}`)
  const changes: Raw[] = []
  const root: Raw[] = []
  const data: Raw[] = []
  for (const [at, isNamed] of named.entries()) {
    const after: Record<string, Raw> = { force_destroy: false }
    const unknown: Record<string, Raw> = {}
    for (const name of ['id', 'arn', 'bucket']) {
      if (isUnknown(at) && !(name === 'bucket' && isNamed)) unknown[name] = true
      else after[name] = name === 'arn' ? `arn:aws:s3:::${nameOf(at)}` : nameOf(at)
    }
    changes.push(change({ address: bucket(at), after, unknown }))
    root.push(configured(bucket(at), isNamed ? { bucket: constant(`bucket-${at}`) } : {}))
  }
  for (const [nth, satellite] of satellites.entries()) add(satellite, nth)
  return planText({
    changes,
    root: { resources: root, variables: { first: { default: true } } },
    more: {
      variables: { first: { value: true } },
      prior_state: { values: { root_module: { resources: data } } },
    },
  })

  function add({ kind, form, target, other, isGood }: Satellite, nth: number): void {
    const address = `${typeOf[kind]}.s${nth}`
    // A name that is written out is known before the bucket is; so is that of a named one.
    const isKnown = form === 'name' || (form === 'bucket' && named[target] === true)
    const isOpen = isUnknown(target) && !isKnown
    const bucketName = form === 'name' ? `bucket-${target}` : nameOf(target)
    const after: Record<string, Raw> = isOpen ? {} : { bucket: bucketName }
    const unknown: Record<string, Raw> = isOpen ? { bucket: true } : {}
    const expressions: Record<string, unknown> = { bucket: expressionOf(form, target, other, nth) }
    if (kind === 'versioning') {
      const status = isGood ? 'Enabled' : 'Suspended'
      after.versioning_configuration = [{ status }]
      expressions.versioning_configuration = [{ status: constant(status) }]
    } else if (kind === 'access') {
      after.block_public_acls = isGood
      expressions.block_public_acls = constant(isGood)
    } else {
      if (isUnknown(target)) unknown.policy = true
      else after.policy = JSON.stringify(policyOf(nameOf(target), isGood))
      const arns = [...references(target, 'arn'), ...(isGood ? references(target, 'arn') : [])]
      expressions.policy = refers(...arns)
    }
    if (kind === 'document') {
      const name = `data.aws_iam_policy_document.d${nth}`
      expressions.policy = refers(`${name}.json`, name)
      addDocument(name, target, isGood)
    }
    changes.push(change({ address, after, unknown }))
    root.push(configured(address, expressions))
  }

  function addDocument(address: string, target: number, isGood: boolean): void {
    const count = isGood ? 2 : 1
    const statement = { effect: 'Deny', actions: ['s3:*'], ...EVERYBODY }
    root.push(
      configured(address, {
        statement: [{ resources: refers(...Array(count).fill(references(target, 'arn')).flat()) }],
      }),
    )
    if (!isUnknown(target)) {
      const json = JSON.stringify(policyOf(nameOf(target), isGood))
      const [, type, name] = address.split('.')
      data.push({ address, mode: 'data', type: type ?? '', name: name ?? '', values: { json } })
      return
    }
    changes.push(
      change({
        address,
        actions: ['read'],
        after: { statement: [{ ...statement, resources: Array(count).fill(null) }] },
        unknown: { json: true, statement: [{ resources: Array(count).fill(true) }] },
      }),
    )
  }
}

const EVERYBODY = {
  principals: [{ type: '*', identifiers: ['*'] }],
  condition: [{ test: 'Bool', variable: 'aws:SecureTransport', values: ['false'] }],
}

const policyOf = (name: string, isGood: boolean) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Deny',
      Action: 's3:*',
      Principal: '*',
      Resource: [...(isGood ? [`arn:aws:s3:::${name}`] : []), `arn:aws:s3:::${name}/*`],
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    },
  ],
})

function expressionOf(form: Satellite['form'], target: number, other: number, nth: number) {
  switch (form) {
    case 'id':
    case 'bucket':
      return refers(...references(target, form))
    case 'local':
      return refers(`local.l${nth}`)
    case 'conditional':
      return refers('var.first', ...references(target, 'id'), ...references(other, 'id'))
    case 'item':
      return refers(...references(target, 'id'), ...references(other, 'id'))
    case 'name':
      return constant(`bucket-${target}`)
  }
}

/** The files that the plan was made from. */
export function filesOf({ named, satellites }: Generated): string {
  const lines = ['variable "first" {\n  default = true\n}']
  for (const [at, isNamed] of named.entries()) {
    const name = isNamed ? `\n  bucket = "bucket-${at}"\n` : ''
    lines.push(`resource "aws_s3_bucket" "b${at}" {${name}}`)
  }
  for (const [nth, satellite] of satellites.entries()) lines.push(...textOf(satellite, nth))
  return `${lines.join('\n')}\n`
}

function textOf({ kind, form, target, other, isGood }: Satellite, nth: number): string[] {
  const whole = `${bucket(target)}.arn`
  const resources = isGood ? `[${whole}, "\${${whole}}/*"]` : `["\${${whole}}/*"]`
  const body = {
    versioning: `versioning_configuration {\n status = "${isGood ? 'Enabled' : 'Suspended'}"\n}`,
    access: `block_public_acls = ${isGood}`,
    json: `policy = jsonencode({
      Version = "2012-10-17"
      Statement = [{
        Effect = "Deny", Action = "s3:*", Principal = "*", Resource = ${resources}
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      }]
    })`,
    document: `policy = data.aws_iam_policy_document.d${nth}.json`,
  }[kind]
  const lines = [
    `resource "${typeOf[kind]}" "s${nth}" {\n  bucket = ${written(form, target, other, nth)}\n  ${body}\n}`,
  ]
  if (form === 'local') lines.push(`locals {\n  l${nth} = ${bucket(target)}.id\n}`)
  if (kind === 'document') {
    lines.push(`data "aws_iam_policy_document" "d${nth}" {
      statement {
        effect    = "Deny"
        actions   = ["s3:*"]
        resources = ${resources}
        principals {
          type        = "*"
          identifiers = ["*"]
        }
        condition {
          test     = "Bool"
          variable = "aws:SecureTransport"
          values   = ["false"]
        }
      }
    }`)
  }
  return lines
}

function written(form: Satellite['form'], target: number, other: number, nth: number): string {
  switch (form) {
    case 'id':
    case 'bucket':
      return `${bucket(target)}.${form}`
    case 'local':
      return `local.l${nth}`
    case 'conditional':
      return `var.first ? ${bucket(target)}.id : ${bucket(other)}.id`
    case 'item':
      return `[${bucket(target)}.id, ${bucket(other)}.id][0]`
    case 'name':
      return `"bucket-${target}"`
  }
}
