import { addTo } from '../../model/add-to.ts'
import { isList, isMap, type Value } from '../../model/value.ts'
import { always, and, type Condition, or } from '../../model/worlds/condition.ts'
import { keyed } from './access.ts'
import { mapOf } from './bounds.ts'
import { scalarText } from './convert.ts'
import { unknownFrom } from './first-unknown.ts'
import { type Leaf, leavesOf, opens } from './leaves.ts'
import { either, lift } from './lift.ts'
import { manyOf, unknownKey } from './many-of.ts'
import { isOpenList } from './open-lists.ts'
import { type Add, type Expansion, type Made, type Run, type Scope, wholeBehind } from './scope.ts'
import { derived } from './unknowns.ts'

/** What one of the collections that `for_each` can be given makes. */
interface Entry {
  /** Null where it isn't known. */
  readonly key: string | null
  readonly each: NonNullable<Scope['each']>
  readonly condition: Condition
  /** The collection that certainly has it; null where it may not. */
  readonly leaf: Leaf | null
}

/** `for_each`: one for every key that some value of it has, under the condition that it has it. */
export function expandByKey<T>(
  asked: Value,
  scope: Scope,
  add: Add<T>,
  wholeOf: (item: T) => Value,
): Expansion<T> {
  const leaves = leavesOf(asked)
  const byName = new Map<string, Entry[]>()
  const open: Entry[] = []
  for (const entry of leaves.flatMap((leaf) => entriesOf(leaf, scope.run))) {
    if (entry.key === null) open.push(entry)
    else addTo(byName, entry.key, entry)
  }
  const instances: Made<T>[] = []
  for (const [key, entries] of byName) {
    const each = { key, value: joinedValue(entries) }
    instances.push(...add(key, { ...scope, each }, existsIn(entries, leaves)))
  }
  const [first] = open
  // One that stands for all whose keys aren't known.
  if (first !== undefined) {
    instances.push(...add(null, { ...scope, each: first.each }, existsIn(open, leaves)))
  }
  const picked = (names: readonly string[]): Value => {
    const made = new Map(instances.map(({ key, item }) => [key, item]))
    return mapOf(
      names.flatMap((name) => {
        const item = made.get(name)
        return item === undefined ? [] : [[name, wholeOf(item)] as const]
      }),
    )
  }
  const value = lift([asked], ([settled = null]) => {
    if (isMap(settled)) return picked(Object.keys(settled))
    const items = isList(settled) && !isOpenList(settled) ? settled : [settled]
    return lift(
      items.map((item) => item ?? null),
      (keys) => {
        const names = keys.map(scalarText)
        return names.every((name) => name !== null)
          ? picked(names)
          : manyOf(
              { instances, why: unknownFrom(keys, null), ownKey: first?.each.key ?? null },
              scope.run,
              wholeOf,
            )
      },
    )
  })
  return { instances, value }
}

function existsIn(entries: readonly Entry[], leaves: readonly Leaf[]): Condition {
  const inAll = leaves.every((wanted) => entries.some(({ leaf }) => leaf === wanted))
  return inAll ? always : or(entries.map(({ condition }) => condition))
}

/** What a collection has: names of a map, items of a set. */
function entriesOf(leaf: Leaf, run: Run): Entry[] {
  const { condition, value } = leaf
  if (value === null) return []
  if (isMap(value)) {
    return keyed(value).map(([key, item]) => ({
      key: scalarText(key),
      each: { key, value: item },
      condition,
      leaf,
    }))
  }
  if (isList(value)) return value.flatMap((item) => itemsOf(item ?? null, leaf))
  const whole = wholeBehind(value, run)
  const reason = unknownFrom([value], null)
  const item = whole?.item == null ? derived(reason, 'value') : whole.item(null)
  const { standing } = whole ?? {}
  const each = { key: standing?.key ?? unknownKey(value, 'key'), value: item }
  const opened = standing ? and([condition, standing.exists]) : opens(leaf, ' has a key')
  return [{ key: null, each, condition: opened, leaf: null }]
}

function itemsOf(item: Value, leaf: Leaf): Entry[] {
  const choices = leavesOf(item)
  return choices.map((of) => {
    const key = scalarText(of.value)
    const value = key ?? of.value
    return {
      key,
      each: { key: value, value },
      condition: and([leaf.condition, of.condition]),
      leaf: choices.length === 1 ? leaf : null,
    }
  })
}

/** The value of a key that several collections have. */
function joinedValue(entries: readonly Entry[]): Value {
  return entries
    .slice(0, -1)
    .reduceRight<Value>(
      (otherwise, { condition, each }) => either(condition, each.value, otherwise),
      entries.at(-1)?.each.value ?? null,
    )
}
