import { publishedService } from '../../data/actions.ts'
import { error, type Fault, suggestion } from '../fault.ts'
import { quote, type TextNode } from '../node.ts'
import type { Reading } from '../reading.ts'
import { covers, type Steps } from './covers.ts'

/** IAM User Guide, Amazon Resource Names; the isolated regions' ones from the SDKs' endpoint data. */
const partitions = [
  'aws',
  'aws-cn',
  'aws-us-gov',
  'aws-iso',
  'aws-iso-b',
  'aws-iso-e',
  'aws-iso-f',
  'aws-eusc',
]

/** The ARNs of resources (IAM User Guide, IAM JSON policy elements: Resource). */
export function* checkResources({ statements, steps }: Reading): Iterable<Fault> {
  for (const { resources } of statements) {
    for (const resource of resources.texts) yield* checkArn(resource)
    yield* redundant(resources.texts, steps)
  }
}

function* checkArn(resource: TextNode): Iterable<Fault> {
  const { text } = resource
  const beginning = text.slice(0, 4)
  // What begins with a wildcard, or a variable, may be an ARN.
  if (/^(?:\*|\$|a\*|ar\*|arn\*|[arn:]*\?)/.test(text)) return
  if (beginning !== 'arn:') {
    yield error('Invalid ARN prefix', resource, `${quote(resource)} does not begin with arn:`)
    return
  }
  const parts = text.split(':')
  if (parts.length < 6) {
    const says = `${quote(resource)} has ${parts.length} of the six parts of an ARN`
    yield error('Missing ARN field', resource, says)
    return
  }
  const [, partition = '', service = '', region = '', account = ''] = parts
  if (isPlain(partition) && !partitions.includes(partition)) {
    yield error('Invalid partition', resource, `${quote(resource)} names no partition of AWS`)
  }
  if (/[*?]/.test(service)) {
    const says = `${quote(resource)} is about every service whose name is like that, later ones too`
    yield suggestion('Wildcard in service name', resource, says)
  } else if (service !== service.toLowerCase()) {
    const says = `${quote(resource)} names its service with capital letters`
    yield error('Invalid ARN service case', resource, says)
  }
  if (/^\d+$/.test(account) && account.length !== 12) {
    const says = `${quote(resource)} names an account of ${account.length} digits, not twelve`
    yield error('Invalid ARN account', resource, says)
  }
  yield* checkScope(resource, { service, region, account, rest: parts.slice(5).join(':') })
}

/** Neither a wildcard nor a variable. */
const isPlain = (part: string) => part !== '' && !/[*?$]/.test(part)

interface Scope {
  readonly service: string
  readonly region: string
  readonly account: string
  readonly rest: string
}

/** Some resources have no region, or no account, in their ARN: such as buckets, and all of IAM. */
function* checkScope(
  resource: TextNode,
  { service, region, account, rest }: Scope,
): Iterable<Fault> {
  if (rest.length > longestArn) return
  const types = [...(publishedService(service)?.types.values() ?? [])]
    .map((arn) => arn.split(':'))
    .filter((parts) => mayMeet(parts.slice(5).join(':'), rest))
  if (types.length === 0) return
  if (isPlain(region) && types.every((parts) => parts[3] === '')) {
    yield error(
      'ARN Region not allowed',
      resource,
      `${quote(resource)} names a region where none belongs`,
    )
  }
  if (isPlain(account) && types.every((parts) => parts[4] === '')) {
    const says = `${quote(resource)} names an account where none belongs`
    yield error('ARN account not allowed', resource, says)
  }
  if (region === '' && types.every((parts) => parts[3] === '*')) {
    yield error('Missing ARN Region', resource, `${quote(resource)} names no region`)
  }
}

/** Where what stands before the first wildcards, or behind the last, differs, no text is like both. */
function mayMeet(one: string, other: string): boolean {
  const [before, otherBefore] = [one, other].map((text) => text.slice(0, firstWildcard(text)))
  const [after, otherAfter] = [one, other].map((text) => /[^*?]*$/.exec(text)?.[0] ?? '')
  return (
    isAlike(before ?? '', otherBefore ?? '', (long, short) => long.startsWith(short)) &&
    isAlike(after ?? '', otherAfter ?? '', (long, short) => long.endsWith(short))
  )
}

function firstWildcard(text: string): number {
  const at = text.search(/[*?]/)
  return at === -1 ? text.length : at
}

const isAlike = (one: string, other: string, fits: (long: string, short: string) => boolean) =>
  one.length < other.length ? fits(other, one) : fits(one, other)

/** IAM takes no longer ones. */
const longestArn = 2_048

/** One that another one of the same statement takes in whole. */
function* redundant(resources: readonly TextNode[], steps: Steps): Iterable<Fault> {
  if (resources.length > mostCompared) return
  for (const [index, resource] of resources.entries()) {
    const wider = resources.find(({ text }, other) => {
      if (other === index) return false
      return text === resource.text ? other < index : coversArn(text, resource.text, steps)
    })
    if (wider === undefined) continue
    const says = `${quote(resource)} is in ${quote(wider)} already`
    yield suggestion('Redundant resource', resource, says)
  }
}

/** No wildcard crosses the first five colons; a lone star is everything. */
function coversArn(pattern: string, other: string, steps: Steps): boolean {
  if (steps.left < 0) return false
  if (pattern === '*') return true
  if (pattern.includes('${') || other.includes('${')) return false
  const [wide, narrow] = [pattern.split(':'), other.split(':')]
  if (wide.length < 6 || narrow.length < 6) return false
  return (
    [0, 1, 2, 3, 4].every((part) => covers(wide[part] ?? '', narrow[part] ?? '', steps)) &&
    covers(wide.slice(5).join(':'), narrow.slice(5).join(':'), steps)
  )
}

/** Longer lists are not compared with themselves. */
const mostCompared = 300
