import type { Resource } from '../model/resource.ts'
import type { ResourceGraph } from '../model/resource-graph.ts'
import type { Evidence, Truth } from '../model/truth.ts'
import {
  isKind,
  isList,
  type Reference,
  type Text,
  type Unknown,
  type Value,
} from '../model/value.ts'
import { isFreeReference } from './free-reference.ts'
import { at, look, overItems, type Place, placeOf, type SettledSpot } from './place.ts'
import { lookAt, type Relation, someLinked } from './related.ts'
import { sameSymbol } from './same-symbol.ts'
import { any, fail, pass, unknownTruth } from './truth.ts'

/** How a text, an ARN or a path, says which resource it is about. */
export interface Mention extends Relation {
  /** What stands before the name in a text that is written out: `table/`. */
  readonly before?: string
}

/**
 * Whether some resource of a type that speaks of this one passes: it refers to it, alone or within a
 * longer text, or says its name. `through` may be a list, one item of which does.
 */
export function someMentioning(
  graph: ResourceGraph,
  type: string,
  mention: Mention,
  question: (mentioning: Place) => Truth,
  none: string,
): Truth {
  return lookAt(mention.to, (target) => {
    const { environment } = target.resource
    // Names are those of one account and Region.
    const all = graph.ofType(type).filter((other) => other.environment.id === environment.id)
    const link = (candidate: Resource, nothing: Evidence) =>
      mentions(at(placeOf(candidate), ...mention.through), mention, {
        target: target.resource,
        nothing,
        candidate,
      })
    const asked = { type, resources: all.slice(0, MOST), isCut: all.length > MOST, link, none }
    return someLinked(target, asked, question)
  })
}

/** What is tried of one type for each resource. */
const MOST = 500

function mentions(place: Place, mention: Mention, { target, nothing, candidate }: Asked): Truth {
  const elsewhere = fail(nothing)
  return look(place, (spot) =>
    spot.value === undefined
      ? elsewhere
      : isList(spot.value)
        ? overItems(spot, judge, (items) => any(items, nothing), elsewhere)
        : judge(spot),
  )

  function judge({ value }: SettledSpot): Truth {
    if (value === undefined || value === null) return elsewhere
    if (isKind(value, 'reference') || isKind(value, 'unknown')) return ofPart(value, undefined)
    if (!isKind(value, 'text') && typeof value !== 'string') return elsewhere
    const parts = typeof value === 'string' ? [value] : value.parts
    if (mention.name === undefined) return ofParts(parts, undefined)
    return look(at(placeOf(target), ...mention.name), (named) => ofParts(parts, named.value))
  }

  function ofParts(parts: Text['parts'], own: Value | undefined): Truth {
    const said = saidIn(parts, mention.before)
    if (typeof said === 'string') return isNamed(said, own) ? pass() : elsewhere
    if (said !== undefined) return ofPart(said, own)
    const each = parts.map((part) => (typeof part === 'string' ? elsewhere : ofPart(part, own)))
    return any(each, nothing)
  }

  function ofPart(part: Unknown | Reference, own: Value | undefined): Truth {
    if (own !== undefined && sameSymbol(part, own)) return pass()
    if (isKind(part, 'reference')) {
      if (part.target === target.id) return pass()
      return isFreeReference(part) ? open(null) : elsewhere
    }
    const { candidates } = part
    if (candidates === null) return open(part)
    if (!candidates.includes(target.id)) return elsewhere
    return candidates.length === 1 ? pass() : open(part)
  }

  function open(part: Unknown | null): Truth {
    const why = part === null ? '' : `: ${part.reason}`
    const reason = `whether ${candidate.address} is about ${target.address} is not known${why}`
    return unknownTruth({ ...nothing, reason, remedy: part?.remedy ?? null })
  }
}

interface Asked {
  readonly target: Resource
  readonly nothing: Evidence
  readonly candidate: Resource
}

/** What stands where the name does: text, or one part that is not known. Undefined: nothing tells where. */
function saidIn(
  parts: Text['parts'],
  before: string | undefined,
): Text['parts'][number] | undefined {
  if (before === undefined) return undefined
  for (const [index, part] of parts.entries()) {
    if (typeof part !== 'string') continue
    const start = part.lastIndexOf(before)
    if (start < 0) continue
    const rest = part.slice(start + before.length)
    return rest === '' ? parts[index + 1] : rest
  }
  return undefined
}

/** An ARN may go on after the name. */
const isNamed = (said: string, own: Value | undefined): boolean =>
  typeof own === 'string' && (said === own || said.startsWith(`${own}/`))
