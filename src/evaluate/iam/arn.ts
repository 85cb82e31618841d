import {
  anyText,
  compare,
  type Hole,
  isHole,
  literal,
  type Match,
  type Pattern,
  type Work,
} from './pattern.ts'

/** What a request is for: the part of an ARN behind the fifth colon, and its service. */
interface ArnSubject {
  readonly service: string
  readonly rest: Pattern
}

/** A hole that is the whole name of a bucket other than the one that is asked about. */
export interface OtherName extends Hole {
  readonly isOther: true
}

/** IAM User Guide, Amazon Resource Names; the isolated regions' ones from the SDKs' endpoint data. */
const partitions: readonly Pattern[] = [
  'aws',
  'aws-cn',
  'aws-us-gov',
  'aws-iso',
  'aws-iso-b',
  'aws-iso-e',
  'aws-iso-f',
  'aws-eusc',
].map(literal)

/**
 * Whether a pattern of `Resource` matches an S3 ARN, which names neither region nor account. The
 * first five colons are borders that no wildcard crosses (IAM User Guide, Resource element); a lone
 * `*` is every resource.
 */
export function matchArn(pattern: Pattern, subject: ArnSubject, work: Work): Match {
  if (pattern.length > 0 && pattern.every((token) => token === anyText)) return 'yes'
  const segments = split(pattern)
  // With fewer than six parts it is no ARN, unless a hole or a wildcard stands for the others.
  if (segments === null) return compare(pattern, anyArn, work) === 'no' ? 'no' : 'maybe'
  const [arn, partition, service, region, account, rest] = segments
  return every([
    () => compare(arn, arnItself, work),
    () => matchPartition(partition, work),
    () => compare(service, literal(subject.service), work),
    () => compare(region, [], work),
    () => compare(account, [], work),
    () => (isOtherBucket(rest) ? 'no' : compare(rest, subject.rest, work)),
  ])
}

const arnItself = literal('arn')
const anyArn: Pattern = [...literal('arn:'), anyText, ...literal(':::'), anyText]

type Segments = readonly [Pattern, Pattern, Pattern, Pattern, Pattern, Pattern]

function split(pattern: Pattern): Segments | null {
  const borders: number[] = []
  for (let index = 0; index < pattern.length && borders.length < 5; index += 1) {
    if (pattern[index] === ':') borders.push(index)
  }
  const [a, b, c, d, e] = borders
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined)
    return null
  return [
    pattern.slice(0, a),
    pattern.slice(a + 1, b),
    pattern.slice(b + 1, c),
    pattern.slice(c + 1, d),
    pattern.slice(d + 1, e),
    pattern.slice(e + 1),
  ]
}

/** A document can only be deployed with its own partition, so one that is named or composed fits. */
function matchPartition(pattern: Pattern, work: Work): Match {
  if (pattern.length === 1 && isHole(pattern[0])) return 'yes'
  let best: Match = 'no'
  for (const name of partitions) {
    const match = compare(pattern, name, work)
    if (match === 'yes') return 'yes'
    if (match === 'maybe') best = 'maybe'
  }
  return best
}

/** Names of buckets are unique: a pattern that starts with another one's whole name is about that. */
function isOtherBucket([first, next]: Pattern): boolean {
  return isHole(first) && 'isOther' in first && (next === undefined || next === '/')
}

/** Of what one part rules out, the others aren't compared. */
function every(parts: readonly (() => Match)[]): Match {
  let worst: Match = 'yes'
  for (const compareIt of parts) {
    const match = compareIt()
    if (match === 'no') return 'no'
    if (match === 'maybe') worst = 'maybe'
  }
  return worst
}
