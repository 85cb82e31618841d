import type { Raw, RawMap } from '../../model/document.ts'
import { isRawList } from '../../model/raw.ts'
import { choice, emptyMap, text, unknown, type Value } from '../../model/value.ts'
import { mentionsDynamicReference, replaceDynamicReferences } from './dynamic-references.ts'
import { expandMembers, isLoop } from './for-each.ts'
import { functionOf } from './intrinsics/functions.ts'
import { MAX_LEVEL } from './limits.ts'
import { quoted } from './problems.ts'
import type { StackContext } from './stack-context.ts'

/**
 * The value that a part of a template stands for. Parts without functions are passed on as they are,
 * not copied. Undefined: `AWS::NoValue` removes it.
 */
export function resolveValue(raw: Raw, context: StackContext): Value | undefined {
  if (typeof raw === 'string') {
    if (!mentionsDynamicReference(raw)) return raw
    return text(replaceDynamicReferences([raw], context.environment.id))
  }
  if (typeof raw !== 'object' || raw === null) return raw
  const { run } = context
  if (run.level >= MAX_LEVEL) return tooDeep
  run.level += 1
  const value = isRawList(raw) ? resolveList(raw, context) : resolveMap(raw, context)
  run.level -= 1
  return value
}

const tooDeep = unknown(
  'limit',
  `values and functions stand more than ${MAX_LEVEL} levels inside one another`,
)

function resolveList(raw: readonly Raw[], context: StackContext): Value {
  let copy: (Value | undefined)[] | null = null
  for (let index = 0; index < raw.length; index += 1) {
    const item = raw[index] as Raw
    const value = resolveValue(item, context)
    if (value !== item) copy ??= raw.slice(0, index)
    copy?.push(value)
  }
  return copy ?? raw
}

function resolveMap(raw: RawMap, context: StackContext): Value | undefined {
  const names = Object.keys(raw)
  const special = names.find(isFunctionName)
  if (special !== undefined) {
    if (names.length === 1 && !isLoop(special)) {
      const evaluate = () => functionOf(special, context)(raw[special] as Raw, context)
      return context.problems.watch(evaluate, raw, special)
    }
    if (names.some((name) => isFunctionName(name) && name !== 'Ref')) {
      return resolveAmongOthers(raw, names, context)
    }
  }
  let copy: Record<string, Value | undefined> | null = null
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] as string
    const member = raw[name] as Raw
    const value = resolveValue(member, context)
    if (value !== member && copy === null) {
      copy = emptyMap()
      for (const earlier of names.slice(0, index)) copy[earlier] = raw[earlier]
    }
    if (copy !== null && value !== undefined) copy[name] = value
  }
  return copy ?? raw
}

/** Asked of every name of a template: the first letter tells most of them. */
const isFunctionName = (name: string): boolean => {
  const first = name.charCodeAt(0)
  return first === 0x46 ? name.startsWith('Fn::') : first === 0x52 && name === 'Ref'
}

/** A map in which loops stand, or a function beside other members. */
function resolveAmongOthers(
  raw: RawMap,
  names: readonly string[],
  context: StackContext,
): Value | undefined {
  const other = names.find((name) => name.startsWith('Fn::') && !isLoop(name))
  if (other === 'Fn::Transform') return functionOf(other, context)(raw[other] as Raw, context)
  if (other !== undefined) {
    const beside = unknown('invalid', `${quoted(other)} stands beside other members of a map`)
    return context.problems.watch(() => beside, raw, other)
  }
  const map = emptyMap()
  const { members, open } = expandMembers(raw, [], context)
  const [why] = open
  if (why !== undefined) return unknown('parameter', why)
  for (const { name, raw: member, when } of members) {
    const value = resolveValue(member, context)
    if (value !== undefined) map[name] = when === null ? value : choice(when, value, undefined)
  }
  return map
}
