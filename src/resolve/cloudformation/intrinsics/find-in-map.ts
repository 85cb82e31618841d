import type { Raw } from '../../../model/document.ts'
import { isRawList, isRawMap, memberOf, onlyMember, scalarText } from '../../../model/raw.ts'
import { choice, isKind, isSymbolic, unknown, type Value } from '../../../model/value.ts'
import type { Condition } from '../../../model/worlds/condition.ts'
import { noAssumptions } from '../assumptions.ts'
import { openFact } from '../conditions.ts'
import { invalidArguments } from '../derived.ts'
import { distribute, type Settled } from '../distribute.ts'
import { equality } from '../equality.ts'
import { MAX_ALTERNATIVES, spend } from '../limits.ts'
import { quoted } from '../problems.ts'
import type { Intrinsic, StackContext } from '../stack-context.ts'

/**
 * A value of a mapping. Keys are compared as text. A key that isn't known picks any of the values that
 * there are, since a deployment that asks for another fails; so do the branches of choices.
 */
export const findInMap: Intrinsic = (argument, context) => {
  if (!isRawList(argument) || argument.length < 3 || argument.length > 4) return invalid
  const [options] = argument.slice(3)
  const [option, fallback] = onlyMember(options) ?? []
  if (options !== undefined && option !== 'DefaultValue') return invalid
  const keys = argument.slice(0, 3).map((key) => context.resolve(key))
  const search: Search = { context, fallback, misses: new Set(), left: MAX_ALTERNATIVES }
  const mappings = memberOf(context.stack.template.content, 'Mappings')
  const found = distribute(
    keys,
    (settled) => follow(mappings, settled, search),
    noAssumptions,
    MAX_ALTERNATIVES,
  )
  return withoutMisses(found, search.misses)
}

const invalid = invalidArguments('Fn::FindInMap', 'a mapping, two keys, and a DefaultValue at most')

const tooMany = unknown('limit', 'the mapping has more entries than can be told apart')

interface Search {
  readonly context: StackContext
  readonly fallback: Raw | undefined
  /** What was found where nothing is. */
  readonly misses: Set<Value>
  left: number
}

function follow(
  from: Raw | undefined,
  keys: readonly Settled[],
  search: Search,
): Value | undefined {
  const [key, ...rest] = keys
  if (keys.length === 0) return from === undefined ? undefined : search.context.resolve(from)
  if (isSymbolic(key)) return followAny(from, key, rest, search)
  const text = scalarText(key)
  if (text === null) return invalid
  const member =
    memberOf(from, text) ?? memberOf(from, writtenKey(from, key, search.context) ?? text)
  return member === undefined ? miss(from, text, search) : follow(member, rest, search)
}

/**
 * A key without quotes is a truth value or a number to the service, as a scalar in the function is: both
 * are compared by the text that this has, `true` for `yes`, `18` for `022`.
 */
function writtenKey(from: Raw | undefined, key: Settled, { tree }: StackContext): string | null {
  if (typeof key !== 'boolean' && typeof key !== 'number') return null
  if (tree.effort.left < 0) return null
  const names = isRawMap(from) ? Object.keys(from) : []
  spend(tree.effort, names.length >>> 3)
  return names.find((name) => meansKey(name, key)) ?? null
}

function meansKey(name: string, key: boolean | number): boolean {
  if (typeof key === 'boolean') return (key ? WORDS_FOR_TRUE : WORDS_FOR_FALSE).test(name)
  if (!NUMBER.test(name)) return false
  return Number(/^0[0-7]+$/.test(name) ? `0o${name.slice(1)}` : name.replaceAll('_', '')) === key
}

const WORDS_FOR_TRUE = /^(?:yes|Yes|YES|on|On|ON|true|True|TRUE)$/
const WORDS_FOR_FALSE = /^(?:no|No|NO|off|Off|OFF|false|False|FALSE)$/
const NUMBER = /^(?:0x[\da-fA-F_]+|0b[01_]+|\d[\d_]*\.?\d*)$/

/** Each member, on the condition that its name is the key. */
function followAny(
  from: Raw | undefined,
  key: Value,
  rest: readonly Settled[],
  search: Search,
): Value | undefined {
  const names = isRawMap(from) && search.left >= 0 ? Object.keys(from) : []
  search.left -= names.length
  if (search.left < 0) return tooMany
  const values = names.map((name) => follow(memberOf(from, name), rest, search))
  const first = values[0]
  const found = values.filter((value) => value === undefined || !search.misses.has(value))
  const written = JSON.stringify(found[0])
  const isOne = found.every((value) => JSON.stringify(value) === written)
  if (isOne && found.length > 0 && search.fallback === undefined) return found[0]
  const last = search.fallback === undefined ? values.at(-1) : miss(from, '', search)
  if (first === undefined) return miss(from, '', search)
  const open = openFact(search.context)
  return values.reduceRight<Value | undefined>(
    (otherwise, value, index) => choice(equality(key, names[index], open), value, otherwise),
    last,
  )
}

function miss(from: Raw | undefined, name: string, { context, fallback, misses }: Search) {
  if (fallback !== undefined) return context.resolve(fallback)
  if (context.namesMadeLater !== null) return unknown('macro', context.namesMadeLater)
  const near = context.problems.meant(name, () => (isRawMap(from) ? Object.keys(from) : []))
  const missed = unknown('invalid', `the mappings have no ${quoted(name)}${near}`)
  misses.add(missed)
  return missed
}

/**
 * Leaves out branches in which the deployment fails, unless nothing else is left, or a default leads
 * there: then it fails for whoever gives no value.
 */
function withoutMisses(value: Value | undefined, misses: ReadonlySet<Value>): Value | undefined {
  if (!isKind(value, 'choice')) return value
  const then = withoutMisses(value.then, misses)
  const otherwise = withoutMisses(value.otherwise, misses)
  if (otherwise !== undefined && misses.has(otherwise)) return then
  if (then !== undefined && misses.has(then) && !isDefault(value.condition)) return otherwise
  return { ...value, then, otherwise }
}

const isDefault = (condition: Condition): boolean =>
  condition.kind === 'equals' && condition.value === condition.variable.fallback
