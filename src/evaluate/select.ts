import type { PathStep } from '../model/policy.ts'
import type { Truth } from '../model/truth.ts'
import { isKind, isList, isMap, unknown, type Value } from '../model/value.ts'
import { at, look, overItems, type Place, type SettledSpot, unknownAt } from './place.ts'
import { all, inapplicable } from './truth.ts'

/**
 * Walks a path and judges every value that it meets. The walk stops at what isn't known and says so;
 * what isn't there is not met. Nothing met: inapplicable.
 */
export function overSelected(
  place: Place,
  steps: readonly PathStep[],
  judge: (spot: SettledSpot) => Truth,
): Truth {
  const [step, ...rest] = steps
  if (step === undefined) {
    return look(place, (spot) => (spot.value === undefined ? inapplicable : judge(spot)))
  }
  const onwards = (next: Place) => overSelected(next, rest, judge)
  switch (step.kind) {
    case 'property':
      return overMember(place, step.name, onwards)
    case 'index':
      return overMember(place, step.index, onwards)
    case 'each':
      return overEach(place, onwards)
    case 'anywhere':
      return overAnywhere(place, step.name, onwards)
  }
}

function overMember(place: Place, name: string | number, onwards: (next: Place) => Truth): Truth {
  return look(place, (spot) => {
    const inner = insideOf(spot.value)
    return isKind(inner, 'unknown') ? unknownAt(spot, inner) : onwards(at(spot, name))
  })
}

/** Items of a list, or values of a map. */
function overEach(place: Place, onwards: (next: Place) => Truth): Truth {
  return look(place, (spot) => {
    const inner = insideOf(spot.value)
    if (isKind(inner, 'unknown')) return unknownAt(spot, inner)
    if (isMap(inner)) return all(Object.keys(inner).map((name) => onwards(at(spot, name))))
    if (isList(inner)) return overItems(spot, onwards, all, inapplicable)
    return inapplicable
  })
}

/** Every property of that name, at whatever depth. */
function overAnywhere(place: Place, name: string, onwards: (next: Place) => Truth): Truth {
  return look(place, (spot) => {
    const inner = insideOf(spot.value)
    if (isKind(inner, 'unknown')) return unknownAt(spot, inner)
    if (isList(inner)) {
      return overItems(spot, (item) => overAnywhere(item, name, onwards), all, inapplicable)
    }
    if (!isMap(inner)) return inapplicable
    return all(
      Object.keys(inner).map((key) => {
        const next = at(spot, key)
        const deeper = overAnywhere(next, name, onwards)
        return key === name ? all([onwards(next), deeper]) : deeper
      }),
    )
  })
}

/** A value to walk into. An attribute of another resource may be a list or a map: nobody knows what is in it. */
function insideOf(value: Value | undefined): Value | undefined {
  const inner = isKind(value, 'sensitive') ? value.value : value
  if (!isKind(inner, 'reference') || inner.attribute === null) return inner
  return unknown('runtime', `${inner.written} is known only after deployment`)
}
