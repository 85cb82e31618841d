import { emptyMap, isKind, isList, isMap, type Value } from '../../../model/value.ts'
import { type Known, mapValue } from '../map-value.ts'
import { toJson } from './json.ts'

/** Properties whose keys are the author's data: they keep their case. */
const opaque = new Set(['options', 'dockerLabels'])

/** ECS's own camel case, in JSON, to the Pascal case that CloudFormation has for the same names. */
export function toContainerDefinitions(known: Known): Value | undefined {
  const parsed = toJson(known)
  return parsed === undefined ? undefined : renamed(parsed)
}

/** Parsed text is no deeper than its limit, and what was evaluated no deeper than the evaluator's. */
function renamed(value: Value): Value | undefined {
  return mapValue(value, (known) => {
    if (isList(known)) return known.map((item) => (item === undefined ? undefined : renamed(item)))
    if (!isMap(known) || isKind(known, 'text') || isKind(known, 'reference')) return known
    const map = emptyMap()
    for (const name of Object.keys(known)) {
      const item = known[name]
      const pascal = name.slice(0, 1).toUpperCase() + name.slice(1)
      map[pascal] = item === undefined || opaque.has(name) ? item : renamed(item)
    }
    return map
  })
}
