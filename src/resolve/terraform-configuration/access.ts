import {
  isKind,
  isList,
  isMap,
  propertyOf,
  type Value,
  type ValueList,
  type ValueMap,
} from '../../model/value.ts'
import { entriesOf, isSet, listOf } from './bounds.ts'
import { scalarNumber, scalarText } from './convert.ts'
import { afterApply, unknownFrom } from './first-unknown.ts'
import { lift, type Settled } from './lift.ts'
import { type Run, wholeBehind } from './scope.ts'
import { derived, invalid } from './unknowns.ts'

/** `of.name` */
export function attributeOf(of: Value, name: string, run: Run): Value {
  return lift([of], ([value]) => takeAttribute(value ?? null, name, run))
}

function takeAttribute(value: Settled, name: string, run: Run): Value {
  const whole = wholeBehind(value, run)
  if (whole !== undefined) return whole.attribute(name)
  if (isMap(value)) {
    return Object.hasOwn(value, name)
      ? (propertyOf(value, name) ?? null)
      : invalid(`the object has no attribute ${name}`)
  }
  if (isKind(value, 'unknown')) return derived(value, `.${name}`)
  if (isKind(value, 'reference')) return derived(afterApply(value), `.${name}`)
  return invalid(`there is no attribute ${name}, as the value is no object`)
}

/** `of[key]` */
export function indexOf(of: Value, key: Value, run: Run): Value {
  return lift([of, key], ([value = null, at = null]) => takeIndex(value, at, run))
}

function takeIndex(value: Settled, key: Settled, run: Run): Value {
  const whole = wholeBehind(value, run)
  if (whole !== undefined) {
    return whole.item === null ? attributeByKey(value, key, run) : whole.item(key)
  }
  if (isKind(value, 'unknown')) return derived(value, `[${scalarText(key) ?? '?'}]`)
  if (isKind(value, 'reference')) return derived(afterApply(value), `[${scalarText(key) ?? '?'}]`)
  const isOpen = isKind(key, 'unknown') || isKind(key, 'reference') || isKind(key, 'text')
  if (isSet(value)) return invalid('a set has no keys to take items by')
  if (isList(value)) return isOpen ? oneOf(value, key) : itemAt(value, key)
  if (isMap(value)) {
    return isOpen ? oneOf(Object.values(value), key) : memberAt(value, scalarText(key))
  }
  return invalid('there is nothing to take by a key, as the value is no collection')
}

function attributeByKey(value: Settled, key: Settled, run: Run): Value {
  const name = scalarText(key)
  return name === null || typeof key === 'number'
    ? invalid('the resource has no count and no for_each, so it has no keys')
    : takeAttribute(value, name, run)
}

function itemAt(list: ValueList, key: Settled): Value {
  const index = scalarNumber(key)
  if (index === null || !Number.isInteger(index)) return invalid('the key of a list is no number')
  return index >= 0 && index < list.length
    ? (list[index] ?? null)
    : invalid('the list has no item of this number')
}

function memberAt(map: ValueMap, name: string | null): Value {
  return name !== null && Object.hasOwn(map, name)
    ? (propertyOf(map, name) ?? null)
    : invalid('the map has no such key')
}

/** Which item it is isn't known: one of them, and so that one where all are the same. */
function oneOf(items: readonly (Value | undefined)[], key: Value): Value {
  const [first] = items
  if (first === undefined) return invalid('the collection is empty')
  if (items.every((item) => item === first)) return first
  const candidates = items.flatMap((item) => (isKind(item, 'reference') ? [item.target] : []))
  const unknown = unknownFrom([key], null)
  return candidates.length === items.length ? { ...unknown, candidates } : unknown
}

/** `of[*]`: what each item becomes; of what is no list, of that alone; of null, nothing. */
export function splat(of: Value, run: Run, each: (item: Value) => Value): Value {
  return lift([of], ([value = null]) => {
    if (value === null) return []
    const whole = wholeBehind(value, run)
    if (whole?.item != null) return unknownList(each(whole.item(null)))
    if (whole !== undefined || !isKind(value, 'unknown')) {
      return listOf((isList(value) ? value : [value]).map((item) => each(item ?? null)))
    }
    return derived(value, '[*]')
  })
}

/** A list of as many items as nobody knows, all of them like this one. */
function unknownList(item: Value): Value {
  const unknown = unknownFrom([item], null)
  return isKind(item, 'reference') ? { ...unknown, candidates: [item.target] } : unknown
}

/** Items with their keys: numbers of a list, the items themselves of a set, names of a map. */
export function keyed(value: ValueList | ValueMap): [Value, Value][] {
  if (!isList(value)) return entriesOf(value)
  return value.map((item, index) => [isSet(value) ? (item ?? null) : index, item ?? null])
}
