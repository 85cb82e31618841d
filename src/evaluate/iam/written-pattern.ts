import { isKind, type Reference, type Unknown, type Value } from '../../model/value.ts'
import type { OtherName } from './arn.ts'
import { type Hole, literal, type Pattern, wildcards } from './pattern.ts'

/** A bucket, by what a document may call it. */
export interface NamedBucket {
  readonly id: string
  readonly name: Pattern
}

/**
 * The pattern that a value of a document is; null for a value that is no text. References to buckets
 * are replaced by what they stand for, so that `Bucket.Arn` and the name written out are alike.
 */
export function writtenPattern(value: Value, bucket: NamedBucket | null): Pattern | null {
  if (bucket === null) return readPattern(value, null)
  const known = written.get(bucket) ?? new Map<Value, Pattern | null>()
  written.set(bucket, known)
  const found = known.get(value)
  if (found !== undefined) return found
  const pattern = readPattern(value, bucket)
  known.set(value, pattern)
  return pattern
}

/** A document asks for the same patterns with each part of its bucket. */
const written = new WeakMap<NamedBucket, Map<Value, Pattern | null>>()

function readPattern(value: Value, bucket: NamedBucket | null): Pattern | null {
  if (isKind(value, 'sensitive')) return readPattern(value.value, bucket)
  if (typeof value === 'string') return wildcards(value)
  if (isKind(value, 'text')) return value.parts.flatMap((part) => partPattern(part, bucket))
  if (isKind(value, 'unknown') || isKind(value, 'reference')) return partPattern(value, bucket)
  return null
}

/** The pattern of a name, whose characters are none of them special. */
export function namePattern(value: Value | undefined, id: string): Pattern {
  if (isKind(value, 'sensitive')) return namePattern(value.value, id)
  if (typeof value === 'string') return literal(value)
  if (isKind(value, 'text')) {
    return value.parts.flatMap((part) =>
      typeof part === 'string' ? literal(part) : partPattern(part, null),
    )
  }
  if (isKind(value, 'unknown') && value.source !== null) return [holeOf(value)]
  return [nameHole(id)]
}

function partPattern(part: string | Unknown | Reference, bucket: NamedBucket | null): Pattern {
  if (typeof part === 'string') return wildcards(part)
  if (isKind(part, 'unknown')) return [holeOf(part)]
  if (part.targetType === 'AWS::S3::Bucket') {
    if (nameAttributes.has(part.attribute)) return bucketName(part.target, bucket)
    if (part.attribute === 'Arn') {
      return [...beforePartition, partition, ...behindPartition, ...bucketName(part.target, bucket)]
    }
  }
  return [{ kind: 'hole', id: `reference ${part.target} ${part.attribute ?? ''}` }]
}

/** Attributes whose value is the bucket's name: of `Ref`, and of Terraform. */
const nameAttributes: ReadonlySet<string | null> = new Set([null, 'BucketName', 'bucket', 'id'])

const beforePartition = literal('arn:')
const partition: Hole = { kind: 'hole', id: 'partition' }
const behindPartition = literal(':s3:::')

const holeOf = ({ source }: Unknown): Hole => ({
  kind: 'hole',
  id: source === null ? null : `unknown ${source}`,
})

const nameHole = (id: string): Hole => ({ kind: 'hole', id: `name ${id}` })

function bucketName(target: string, bucket: NamedBucket | null): Pattern {
  if (target === bucket?.id) return bucket.name
  const other: OtherName = { ...nameHole(target), isOther: true }
  return [other]
}
