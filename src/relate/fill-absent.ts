import type { Path } from '../model/truth.ts'
import { choice, emptyMap, isKind, isList, isMap, propertyOf, type Value } from '../model/value.ts'

/**
 * Sets a property where the object that would hold it is there and it is not, in every branch of a
 * condition. Gives the same value back where there is nothing to set.
 */
export function fillAbsent(place: Value, path: Path, value: Value): Value {
  return fill(place, path, value) ?? place
}

function fill(place: Value | undefined, path: Path, value: Value): Value | undefined {
  const [step, ...rest] = path
  if (step === undefined) return place === undefined ? value : fillBranches(place, path, value)
  if (place === undefined) return undefined
  if (isKind(place, 'choice')) return fillBranches(place, path, value)
  if (isKind(place, 'sensitive')) {
    const inner = fill(place.value, path, value)
    return inner === place.value || inner === undefined ? place : { ...place, value: inner }
  }
  if (step === '*') {
    if (!isList(place)) return place
    const items = place.map((item) => fill(item, rest, value))
    return items.every((item, index) => item === place[index]) ? place : items
  }
  if (!isMap(place)) return place
  const before = propertyOf(place, String(step))
  const after = fill(before, rest, value)
  if (after === before) return place
  const copy = Object.assign(emptyMap(), place)
  copy[step] = after
  return copy
}

function fillBranches(place: Value, path: Path, value: Value): Value | undefined {
  if (!isKind(place, 'choice')) return place
  const then = fill(place.then, path, value)
  const otherwise = fill(place.otherwise, path, value)
  if (then === place.then && otherwise === place.otherwise) return place
  return choice(place.condition, then, otherwise, place.steps)
}

/** The value at a path; steps of a template's functions lead through conditions. */
export function valueAt(value: Value | undefined, path: Path): Value | undefined {
  if (isKind(value, 'sensitive')) return valueAt(value.value, path)
  if (isKind(value, 'choice')) {
    for (const [side, branch] of [value.then, value.otherwise].entries()) {
      const steps = value.steps?.[side] ?? []
      if (!steps.every((step, index) => path[index] === step)) continue
      const found = valueAt(branch, path.slice(steps.length))
      if (found !== undefined) return found
    }
    return undefined
  }
  const [step, ...rest] = path
  if (step === undefined) return value
  if (isList(value)) return valueAt(value[Number(step)], rest)
  return isMap(value) ? valueAt(propertyOf(value, String(step)), rest) : undefined
}
