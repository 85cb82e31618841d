import { isKind, type Reference, type ResourceId, type Unknown } from '../../../model/value.ts'
import { isFreeReference } from '../../free-reference.ts'
import type { Written } from './document.ts'
import type { Spelling } from './spelling.ts'
import type { Symbols } from './symbols.ts'
import {
  anyText,
  hole,
  literal,
  oneCharacter,
  partCharacter,
  partText,
  type Tokens,
} from './tokens.ts'

/** What texts of a document are read with. */
export interface Names {
  readonly symbols: Symbols
  /** The resource that carries the document; null where there is none. */
  readonly subject: Subject | null
  /** The account that it is deployed to; null: not known. */
  readonly account: string | null
}

export interface Subject {
  readonly id: ResourceId | null
  readonly type: string
  readonly name: Tokens
  readonly arn: Tokens
}

/** The pattern that a value of a document is. */
export function compile(value: Written, spelling: Spelling, names: Names): Tokens {
  if (typeof value === 'string' && !(spelling.hasVariables && value.includes('${')))
    return compileWritten(value, spelling)
  const parts = isKind(value, 'text') ? value.parts : [value]
  const tokens = parts.flatMap((part) => {
    if (typeof part === 'string') return compileText(part, spelling, names)
    return isKind(part, 'reference')
      ? referenceTokens(part, spelling, names)
      : [unknownToken(part as Unknown, spelling, names)]
  })
  return spelling.wildcards === 'arn' ? byParts(tokens) : tokens
}

/** Texts that are written out, of which the same ones come again and again: in documents, and for each question. */
function compileWritten(text: string, spelling: Spelling): Tokens {
  const key = `${spelling.wildcards} ${spelling.ignoresCase}`
  let known = written.get(key)
  // What is longer, or comes after so many, is hardly ever met again.
  if (known === undefined || known.size >= mostWritten) {
    known = new Map()
    written.set(key, known)
  }
  const before = known.get(text)
  if (before !== undefined) return before
  const tokens = compilePlain(text, spelling)
  const parted = spelling.wildcards === 'arn' ? byParts(tokens) : tokens
  if (text.length <= longestWritten) known.set(text, parted)
  return parted
}

const mostWritten = 5_000
const longestWritten = 500
const written = new Map<string, Map<string, Tokens>>()

function compileText(text: string, spelling: Spelling, names: Names): number[] {
  if (!spelling.hasVariables || !text.includes('${')) return compilePlain(text, spelling)
  return text.split(/(\$\{[^{}]*\})/).flatMap((part) => {
    if (!part.startsWith('${') || !part.endsWith('}')) return compilePlain(part, spelling)
    const inner = part.slice(2, -1)
    if (inner === '*' || inner === '?' || inner === '$') return literal(inner)
    return [variableSymbol(inner, names.symbols)]
  })
}

/** The condition key that a policy variable names: what stands between the braces, without default. */
export const variableKey = (inner: string): string =>
  (inner.split(',')[0] ?? '').trim().toLowerCase()

/** The character that stands for a policy variable. */
export const variableSymbol = (inner: string, symbols: Symbols): number =>
  symbols.open(`variable ${variableKey(inner)}`, `\${${inner}}`)

function compilePlain(text: string, { wildcards, ignoresCase }: Spelling): number[] {
  const codes = literal(ignoresCase ? text.toLowerCase() : text)
  if (wildcards === 'none') return codes
  return codes.map((code) => (code === 42 ? anyText : code === 63 ? oneCharacter : code))
}

function unknownToken(
  value: Unknown,
  { isIdentity }: Spelling,
  { symbols, account }: Names,
): number {
  const { source } = value
  if (source === null) return hole
  if (ofPartition.test(source)) return partText
  if (ofAccount.test(source)) {
    return isIdentity || account !== null
      ? ownAccount(symbols)
      : symbols.open('account', '{account}')
  }
  if (ofRegion.test(source)) return symbols.openPart('region', '{region}')
  return symbols.open(`unknown ${source}`, value.variable ? `{${value.variable.name}}` : '…')
}

/** How the sources of values end that are the account, the region and the partition of the deployment. */
const ofAccount = /\n(?:AWS::AccountId|account_id)$/
const ofRegion = /\n(?:AWS::Region|(?:.*\.)?data\.aws_region\..*\.(?:id|name|region))$/
const ofPartition = /\n(?:AWS::Partition|partition)$/

/** The account that is deployed to, where its number isn't known. */
export const ownAccount = (symbols: Symbols): number => symbols.distinct('account', '{account}')

function referenceTokens(part: Reference, spelling: Spelling, names: Names): Tokens {
  const { subject, symbols, account } = names
  if (subject !== null && part.target === subject.id) {
    return isArn(part)
      ? subject.arn
      : isName(part)
        ? subject.name
        : [symbols.open(idOf(part), part.written)]
  }
  if (isFreeReference(part)) return [symbols.open(idOf(part), part.written)]
  const name = symbols.distinct(`name of ${part.target}`, part.written)
  if (isArn(part)) {
    const owner = account === null ? [ownAccount(symbols)] : literal(account)
    const hasAccount = part.targetType !== 'AWS::S3::Bucket'
    const region = regionless.has(part.targetType) ? [] : [partText]
    return [
      ...literal('arn:'),
      partText,
      58,
      ...literal(serviceOf(part.targetType)),
      58,
      ...region,
      58,
      ...(hasAccount ? owner : []),
      58,
      ...(prefixes.get(part.targetType) ?? []),
      name,
    ]
  }
  if (spelling.isIdentity || (isName(part) && part.targetType === subject?.type)) return [name]
  return [symbols.open(idOf(part), part.written)]
}

const idOf = ({ target, attribute }: Reference) => `reference ${target} ${attribute ?? ''}`

/** Types of which `Ref` is the ARN (CloudFormation template reference, return values). */
const refIsArn: ReadonlySet<string> = new Set([
  'AWS::SNS::Topic',
  'AWS::SecretsManager::Secret',
  'AWS::IAM::ManagedPolicy',
])

const isArn = ({ attribute, targetType }: Reference) =>
  attribute === 'Arn' ||
  attribute === 'arn' ||
  attribute === 'TopicArn' ||
  (attribute === null && refIsArn.has(targetType))

/** Attributes that are the name: of `Ref`, and of Terraform. */
const isName = ({ attribute }: Reference) =>
  attribute === null ||
  attribute === 'id' ||
  attribute === 'BucketName' ||
  attribute === 'bucket' ||
  attribute === 'name'

const regionless: ReadonlySet<string> = new Set([
  'AWS::S3::Bucket',
  'AWS::IAM::Role',
  'AWS::IAM::User',
  'AWS::IAM::Group',
  'AWS::IAM::ManagedPolicy',
  'AWS::CloudFront::Distribution',
])

const prefixes: ReadonlyMap<string, Tokens> = new Map([
  ['AWS::IAM::Role', literal('role/')],
  ['AWS::IAM::User', literal('user/')],
  ['AWS::IAM::Group', literal('group/')],
  ['AWS::KMS::Key', literal('key/')],
])

/** The service's part of an ARN: as a rule what its resource types are called after. */
export function serviceOf(type: string): string {
  const service = type.split('::')[1]?.toLowerCase() ?? ''
  return arnServices.get(service) ?? service
}

const arnServices: ReadonlyMap<string, string> = new Map([
  ['opensearchservice', 'es'],
  ['efs', 'elasticfilesystem'],
])

/**
 * In the first five parts of an ARN, wildcards stay within the part; all that follows is one part. A
 * document can only be deployed to its own partition, so one that is named fits.
 */
function byParts(tokens: Tokens): Tokens {
  const last = nthColon(tokens, 5)
  if (last === -1) return tokens
  const parted = tokens.map((token, index) => {
    if (index > last) return token
    return token === anyText ? partText : token === oneCharacter ? partCharacter : token
  })
  const [first, second] = [nthColon(tokens, 1), nthColon(tokens, 2)]
  const partition = tokens.slice(first + 1, second)
  const isNamed = partition.every((token, index) => index > 2 || token === (aws[index] ?? token))
  return isNamed && partition.length >= aws.length
    ? [...parted.slice(0, first + 1), partText, ...parted.slice(second)]
    : parted
}

const aws = literal('aws')

export function nthColon(tokens: Tokens, count: number): number {
  let left = count
  for (const [index, token] of tokens.entries()) {
    if (token === 58 && --left === 0) return index
  }
  return -1
}
