import { isKind, isList, isMap, propertyOf, unknown, type Value } from '../../../model/value.ts'
import { composeText, partsOf } from '../compose-text.ts'
import { derived, invalidArguments } from '../derived.ts'
import { distribute, type Settled } from '../distribute.ts'
import type { Part } from '../dynamic-references.ts'
import type { Intrinsic, StackContext } from '../stack-context.ts'

/** A list or map as JSON. What isn't known of it is a hole in the text. */
export const toJsonString: Intrinsic = (argument, context) =>
  distribute([context.resolve(argument)], ([value]) => {
    if (isKind(value, 'unknown')) return derived(value, 'json')
    if (isList(value) || isMap(value)) return write(value, context)
    return invalidArguments('Fn::ToJsonString', 'a list or a map')
  })

/** Undefined where nothing is there. */
function write(from: Value | undefined, context: StackContext): Value | undefined {
  return distribute([from], ([value]) => {
    if (isList(value)) {
      const items = value.map((item) => write(item, context))
      return frame('[', ']', items, [], context)
    }
    if (isMap(value)) {
      const names = Object.keys(value)
      const members = names.map((name) => write(propertyOf(value, name), context))
      return frame('{', '}', members, names, context)
    }
    return value === undefined ? undefined : composeText(leaf(value), context)
  })
}

function frame(
  opening: string,
  closing: string,
  members: readonly (Value | undefined)[],
  names: readonly string[],
  context: StackContext,
): Value | undefined {
  return distribute(members, (settled) => {
    const parts: Part[] = [opening]
    for (const [index, member] of settled.entries()) {
      if (member === undefined) continue
      if (parts.length > 1) parts.push(',')
      const name = names[index]
      if (name !== undefined) parts.push(`${JSON.stringify(name)}:`)
      parts.push(...(partsOf(member) ?? [unreadable]))
    }
    return composeText([...parts, closing], context)
  })
}

const unreadable = unknown('invalid', 'it is neither text nor number')

function leaf(value: Exclude<Settled, undefined>): readonly Part[] {
  if (isKind(value, 'text')) return ['"', ...value.parts.map(inJson), '"']
  if (isKind(value, 'reference')) return ['"', value, '"']
  // The value of a parameter is text.
  if (isKind(value, 'unknown') && value.variable !== null) return ['"', inJson(value), '"']
  return isKind(value, 'unknown') ? [inJson(value)] : [JSON.stringify(value)]
}

/** Text is escaped; something unknown stands for its escaped text, so it is no longer itself. */
function inJson(part: Part): Part {
  if (typeof part === 'string') return JSON.stringify(part).slice(1, -1)
  return isKind(part, 'unknown') ? derived(part, 'json') : part
}
