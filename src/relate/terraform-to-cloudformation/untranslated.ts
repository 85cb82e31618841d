import {
  emptyMap,
  isKind,
  isList,
  isMap,
  propertyOf,
  unknown,
  type Value,
  type ValueMap,
} from '../../model/value.ts'
import { mapValue, unlessNull } from './map-value.ts'
import { pascalCase } from './names.ts'
import type { Properties } from './put-value.ts'
import type { Reads } from './reads.ts'

/**
 * What no table knows, under Terraform's own names: whole attributes, and of blocks that are known
 * the attributes that aren't, each at its place. Of a type without a table, everything.
 */
export function untranslatedIn(
  attributes: ValueMap,
  reads: ReadonlyMap<string, Reads> | null,
  refer: (value: Value) => Value,
): Properties {
  const rest = emptyMap()
  for (const name in attributes) {
    const unread = unreadOf(attributes[name], reads, name)
    if (unread !== undefined) rest[name] = refer(unread)
  }
  return rest
}

function unreadOf(
  value: Value | undefined,
  reads: ReadonlyMap<string, Reads> | null,
  name: string,
): Value | undefined {
  const read = reads?.get(name)
  if (read === undefined) return unlessNull(value)
  return read === null || value === undefined ? undefined : unreadIn(value, read)
}

/** Blocks of which everything is read are absent; in a list the others keep their index. */
function unreadIn(value: Value, reads: ReadonlyMap<string, Reads>): Value | undefined {
  const unread = mapValue(
    value,
    (known) => {
      if (isList(known)) {
        const items = known.map((item) => (item === undefined ? item : unreadIn(item, reads)))
        return items.some((item) => item !== undefined) ? items : undefined
      }
      if (!isMap(known)) return undefined
      const rest = emptyMap()
      for (const name in known) {
        const unread = unreadOf(known[name], reads, name)
        if (unread !== undefined) rest[name] = unread
      }
      return Object.keys(rest).length === 0 ? undefined : rest
    },
    () => undefined,
  )
  return isNothing(unread) ? undefined : unread
}

const isNothing = (value: Value | undefined): boolean =>
  value === undefined ||
  (isKind(value, 'choice') && isNothing(value.then) && isNothing(value.otherwise))

/**
 * An attribute that no table knows may be a property that no other attribute is: it isn't absent
 * then, but what it is isn't known. Changes the properties that are being made.
 */
export function markUntranslated(
  properties: Properties,
  attributes: ValueMap,
  reads: ReadonlyMap<string, Reads>,
  mayBe: (property: string) => boolean,
): void {
  for (const name in attributes) {
    if (reads.has(name)) continue
    const property = pascalCase(name)
    if (!mayBe(property)) continue
    const mark = markFor(name, attributes[name])
    if (mark === undefined || propertyOf(properties, property) !== undefined) continue
    properties[property] = mark
  }
}

/** Attributes that every resource has, and that are no property of what is deployed. */
export const ofTerraform: ReadonlySet<string> = new Set(['id', 'region', 'tags_all', 'timeouts'])

function markFor(name: string, value: Value | undefined): Value | undefined {
  if (value === undefined) return undefined
  const open = unknown('not-evaluated', `what ${name} means in CloudFormation is not known`)
  const mark = mapValue(
    value,
    (known) => (saysSomething(known) ? open : undefined),
    () => open,
  )
  return isNothing(mark) ? undefined : mark
}

function saysSomething(known: Value): boolean {
  if (isList(known)) return known.length > 0
  return isMap(known) ? Object.keys(known).length > 0 : known !== null && known !== ''
}
