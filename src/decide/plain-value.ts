import type { Json } from '../model/policy.ts'
import { isSecretName } from '../model/secret-name.ts'
import { isList, isMap, isSymbolic, propertyOf, type Value, type ValueMap } from '../model/value.ts'

/** Deep enough for every property of every resource type; what is deeper is not shown. */
const deepest = 20

/**
 * The value as JSON; null where it is absent, unknown, sensitive or composed of such, so that nothing
 * that can't be shown is.
 */
export function plainValue(value: Value | undefined): Json {
  return toJson(value, 0) ?? null
}

function toJson(value: Value | undefined, depth: number): Json | undefined {
  if (value === undefined || isSymbolic(value) || depth > deepest) return undefined
  if (isList(value)) {
    const items = value.filter((item) => item !== undefined).map((item) => toJson(item, depth + 1))
    return items.includes(undefined) ? undefined : (items as Json[])
  }
  if (!isMap(value)) return value
  const entries: [string, Json][] = []
  for (const [name, item] of Object.entries(value)) {
    if (item === undefined) continue
    if (isText(item) && isSecretName(isNameOfValue(name) ? nameOf(value) : name)) return undefined
    const plain = toJson(item, depth + 1)
    if (plain === undefined) return undefined
    entries.push([name, plain])
  }
  return Object.fromEntries(entries)
}

const isText = (item: Value) => typeof item === 'string' && item !== ''

/** An entry of a list of names and values is what its name says. */
const isNameOfValue = (name: string) => name === 'Value' || name === 'value'

function nameOf(entry: ValueMap): string {
  const name = ['Name', 'name', 'Key', 'key'].flatMap((key) => propertyOf(entry, key) ?? [])[0]
  return typeof name === 'string' ? name : ''
}
