import type { Truth } from '../../model/truth.ts'
import { isKind, type Value } from '../../model/value.ts'
import { at, look, type Place } from '../place.ts'
import { anyText, literal, type Pattern } from './pattern.ts'
import type { BucketPart } from './requests.ts'
import { type NamedBucket, namePattern } from './written-pattern.ts'

/** A resource of the question, or an object that stands for the others. */
export interface Target {
  readonly called: string
  readonly bucket: NamedBucket
  /** Behind the bucket's name: nothing, `/*` for every object, or `/` and one object's key. */
  readonly suffix: Pattern
  readonly part: BucketPart
}

/** A part of a bucket as a whole, and single resources that it has no statement of its own for. */
interface TargetedPart {
  readonly whole: Target
  readonly samples: readonly Target[]
}

export function targetedPart(bucket: NamedBucket, part: BucketPart): TargetedPart {
  if (part === 'bucket') {
    const whole: Target = { called: 'the bucket itself', bucket, suffix: [], part }
    return { whole, samples: [whole] }
  }
  const objects = { called: 'the objects in the bucket', bucket, part } as const
  return {
    whole: { ...objects, suffix: ['/', anyText] },
    // Keys of unusual characters, and of two lengths: a pattern that takes in both isn't about names.
    samples: ['/~', '/~~'].map((key) => ({ ...objects, suffix: literal(key) })),
  }
}

/** So many alternatives of a bucket's name are followed; with more, it counts as not known. */
const mostNames = 16

/**
 * Judges by what a document may call the bucket, in each branch of a condition on its name, unless it
 * passes whatever the name is.
 */
export function withName(bucket: Place, judge: (bucket: NamedBucket) => Truth): Truth {
  return look(bucket, (spot) => {
    const { id } = spot.resource
    const name = at(spot, 'BucketName')
    const leaves = leavesAt(name, mostNames + 1)
    if (leaves > 1) {
      const general = judge({ id, name: namePattern(undefined, id) })
      if (general.kind === 'pass' || leaves > mostNames) return general
    }
    return look(name, ({ value }) => judge({ id, name: namePattern(value, id) }))
  })
}

/** How many values a place may have, counted up to a limit. */
function leavesAt(place: Place, limit: number): number {
  if (place.kind === 'spot') return leavesOf(place.value, limit)
  const first = leavesAt(place.then, limit)
  return first >= limit ? first : first + leavesAt(place.otherwise, limit - first)
}

function leavesOf(value: Value | undefined, limit: number): number {
  if (!isKind(value, 'choice')) return 1
  const first = leavesOf(value.then, limit)
  return first >= limit ? first : first + leavesOf(value.otherwise, limit - first)
}
