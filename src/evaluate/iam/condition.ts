import type { Truth } from '../../model/truth.ts'
import { isKind, isMap } from '../../model/value.ts'
import { openValue } from '../open-value.ts'
import { at, describePath, evidenceAt, look, type Place, type SettledSpot } from '../place.ts'
import { all, inapplicable, pass, unknownTruth } from '../truth.ts'

/** One line of a condition block: an operator, a key, and the values that it is compared with. */
export interface Clause {
  /** As it is written. */
  readonly operator: string
  /** As it is written. */
  readonly key: string
  readonly values: SettledSpot
}

/**
 * Whether every clause of a statement's condition holds; true where there is none. Operators, and
 * the keys of each, are joined by "and" (IAM User Guide, conditions with multiple keys or values).
 */
export function everyClause(statement: Place, judge: (clause: Clause) => Truth): Truth {
  return all([
    pass(),
    overMap(at(statement, 'Condition'), (operator, keys) =>
      overMap(keys, (key, values) =>
        look(values, (spot) => judge({ operator, key, values: spot })),
      ),
    ),
  ])
}

function overMap(place: Place, judge: (name: string, inner: Place) => Truth): Truth {
  return look(place, (spot) => {
    const value = isKind(spot.value, 'sensitive') ? spot.value.value : spot.value
    if (value == null) return inapplicable
    if (isMap(value)) {
      const names = Object.keys(value).filter((name) => value[name] !== undefined)
      return all(names.map((name) => judge(name, at(spot, name))))
    }
    if (isKind(value, 'unknown') || isKind(value, 'reference') || isKind(value, 'text'))
      return openValue(spot, value)
    return unknownTruth(evidenceAt(spot, `${describePath(spot.path)} is no block of conditions`))
  })
}

/** Whether the condition of a statement, in some world, says anything about one of these keys. */
export function mentions(statement: Place, keys: ReadonlySet<string>): boolean {
  let isMentioned = false
  everyClause(statement, ({ key }) => {
    if (keys.has(key.toLowerCase())) isMentioned = true
    return inapplicable
  })
  return isMentioned
}
