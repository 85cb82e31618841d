import { existsSync, readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import type { Resource } from '../../../src/model/resource.ts'
import { choice, text, unknown, type Value } from '../../../src/model/value.ts'
import type { Condition } from '../../../src/model/worlds/condition.ts'
import { buildResource } from '../checks/build-resource.ts'

/** The argued cases, which lie beside the repository where it is developed. */
const file = new URL('../../../../shared/research/iam-cases.yaml', import.meta.url)
export const casesExist = existsSync(file)

interface CaseRequest {
  readonly principal: string
  readonly action: string
  readonly resource: string
  readonly context: Readonly<Record<string, string>>
  readonly world?: Readonly<Record<string, boolean>>
}

export interface Case {
  readonly id: string
  readonly question: string
  readonly subject?: { readonly type: string; readonly arn: unknown; readonly account: string }
  readonly zone?: { readonly org?: string }
  readonly query?: CaseRequest
  readonly documents: Readonly<Record<string, unknown>>
  readonly expected: 'yes' | 'no' | 'unknown'
  readonly witness?: CaseRequest
  readonly witnessAlso?: readonly CaseRequest[]
  readonly probes?: readonly (CaseRequest & { readonly decision: 'allowed' | 'denied' })[]
  readonly pairs?: readonly CaseRequest[]
}

export const readCases = (): readonly Case[] =>
  (load(readFileSync(file, 'utf8')) as { readonly cases: readonly Case[] }).cases

/** A document of a case as the stages before would hand it over. */
export function asValue(written: unknown): Value | undefined {
  if (Array.isArray(written)) return written.map(asValue)
  if (typeof written !== 'object' || written === null) return written as Value
  const entries = Object.entries(written)
  const [[name, inner] = ['', null]] = entries
  if (entries.length === 1 && name === 'Ref') return parameter(inner as string)
  if (entries.length === 1 && name === 'Fn::Sub') {
    const pieces = (inner as string).split(/\$\{(\w+)\}/)
    return text(pieces.map((piece, index) => (index % 2 === 0 ? piece : parameter(piece))))
  }
  if (entries.length === 1 && name === 'Fn::If') {
    const [condition, then, otherwise] = inner as [string, unknown, unknown]
    return choice(conditionOf(condition), asValue(then), asValue(otherwise))
  }
  return Object.fromEntries(entries.map(([key, value]) => [key, asValue(value)]))
}

const parameter = (name: string) =>
  unknown('parameter', `parameter ${name} has no default and no value was given`, {
    remedy: `--param ${name}=VALUE`,
    source: `template.yaml\n${name}`,
  })

const conditionOf = (name: string): Condition => ({
  kind: 'equals',
  variable: {
    id: name,
    name,
    given: null,
    fallback: null,
    allowed: ['true', 'false'],
    sensitive: false,
  },
  value: 'true',
})

const names: Readonly<Record<string, readonly [string, RegExp]>> = {
  'AWS::S3::Bucket': ['BucketName', /^arn:aws:s3:::/],
  'AWS::SQS::Queue': ['QueueName', /^arn:aws:sqs:[^:]*:[^:]*:/],
  'AWS::IAM::Role': ['RoleName', /^arn:aws:iam::[^:]*:role\//],
  'AWS::KMS::Key': ['KeyId', /^arn:aws:kms:[^:]*:[^:]*:key\//],
}

export function subjectOf({ subject }: Case): Resource | null {
  if (subject === undefined) return null
  const [property, before] = names[subject.type] ?? ['Name', /^$/]
  const arn = asValue(subject.arn)
  const name =
    typeof arn === 'string'
      ? arn.replace(before, '')
      : asValue({
          'Fn::Sub': (subject.arn as { 'Fn::Sub': string })['Fn::Sub'].replace(before, ''),
        })
  const resource = buildResource(subject.type, { [property]: name })
  return {
    ...resource,
    environment: { ...resource.environment, account: subject.account, region: 'us-east-1' },
  }
}
