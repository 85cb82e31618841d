import {
  isKind,
  isList,
  isMap,
  type Reference,
  type Unknown,
  unknown,
  type Value,
} from '../../model/value.ts'
import { entriesOf, isPlain } from './bounds.ts'
import { derived, invalid } from './unknowns.ts'

/** The first leaf of the values, in their order, that isn't known; null where all of it is. */
function firstUnknown(values: readonly (Value | undefined)[]): Unknown | null {
  const ahead = [...values].reverse()
  while (ahead.length > 0) {
    const at = ahead.pop()
    if (isPlain(at)) continue
    if (isKind(at, 'unknown')) return at
    if (isKind(at, 'reference')) return afterApply(at)
    for (const part of partsOf(at).reverse()) ahead.push(part)
  }
  return null
}

function partsOf(value: Value | undefined): (Value | undefined)[] {
  if (isKind(value, 'text')) return [...value.parts]
  if (isKind(value, 'sensitive')) return [value.value]
  if (isKind(value, 'choice')) return [value.then, value.otherwise]
  if (isList(value)) return [...value]
  return isMap(value) ? entriesOf(value).map(([, item]) => item) : []
}

/** The string that an attribute of a resource will be. */
export function afterApply({ target, attribute, written }: Reference): Unknown {
  return unknown('after-apply', `${written} is known only after apply`, {
    source: `${target} ${attribute ?? 'id'}`,
  })
}

/** What is made of values that aren't all known, and so isn't known either; see {@link derived}. */
export function unknownFrom(values: readonly (Value | undefined)[], made: string | null): Unknown {
  const first = firstUnknown(values)
  return first === null ? invalid('the value can not be used here') : derived(first, made)
}
