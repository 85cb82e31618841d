import type { CallExpression } from '../../model/configuration.ts'
import { isKind, isList, unknown, type Value } from '../../model/value.ts'
import { asCondition } from './as-condition.ts'
import { bounded, isPlain, measure } from './bounds.ts'
import { unknownFrom } from './first-unknown.ts'
import { conversions } from './functions/conversions.ts'
import { dates } from './functions/dates.ts'
import { encodings } from './functions/encodings.ts'
import { files } from './functions/files.ts'
import { formats } from './functions/formats.ts'
import { type BuiltIn, Refusal } from './functions/function-type.ts'
import { hashes } from './functions/hashes.ts'
import { identifiers } from './functions/identifiers.ts'
import { lists } from './functions/lists.ts'
import { maps } from './functions/maps.ts'
import { network } from './functions/network.ts'
import { numbers } from './functions/numbers.ts'
import { patterns } from './functions/patterns.ts'
import { providerFunctions } from './functions/provider-functions.ts'
import { strings } from './functions/strings.ts'
import { textEncodings } from './functions/text-encodings.ts'
import { isSecret, lift, type Settled } from './lift.ts'
import { liftDeep } from './lift-deep.ts'
import { isOpenList } from './open-lists.ts'
import type { Scope } from './scope.ts'
import { canEvaluate, firstValid, unmarked } from './special-functions.ts'
import { beyondLimit, invalid, isInvalid, notEvaluated } from './unknowns.ts'

const BUILT_IN: ReadonlyMap<string, BuiltIn> = new Map(
  [
    strings,
    patterns,
    numbers,
    lists,
    maps,
    formats,
    encodings,
    hashes,
    files,
    network,
    conversions,
    dates,
    identifiers,
    textEncodings,
    providerFunctions,
  ].flatMap((group) => Object.entries(group)),
)

/** Functions whose result is another one each time, or depends on the machine. */
const IMPURE: ReadonlySet<string> = new Set([
  'abspath',
  'bcrypt',
  'pathexpand',
  'plantimestamp',
  'timestamp',
  'uuid',
])

/** Calls a function of the language with what its arguments stand for. */
export function callFunction(expression: CallExpression, scope: Scope): Value {
  const { run } = scope
  const name = expression.name.replace(/^core::/, '')
  if (name === 'try') return firstValid(expression.arguments, scope)
  if (name === 'can') return canEvaluate(expression.arguments, scope)
  const values = expression.arguments.map((argument) => run.evaluate(argument, scope))
  const given = expression.expandsLast ? expanded(values) : values
  if (!Array.isArray(given)) return given
  const [first = null] = given
  if (name === 'nonsensitive') return unmarked(first)
  if (name === 'issensitive') return isSecret(first)
  if (IMPURE.has(name)) {
    return unknown('runtime', `${name}() is another one wherever and whenever it is run`)
  }
  if (name === 'rsadecrypt') return unknown('secret', 'rsadecrypt() gives what was encrypted')
  const builtIn = BUILT_IN.get(name)
  if (builtIn === undefined) return notEvaluated(`function ${shortened(name)} is not evaluated`)
  const [least, most] = builtIn.takes
  if (given.length < least || given.length > most) {
    return invalid(`function ${name} is given too few or too many arguments`)
  }
  for (const value of given) run.steps -= Math.ceil(measure(value).nodes / 16)
  const call = (settled: readonly Settled[]) => apply(name, builtIn, settled, scope)
  return asCondition(builtIn.needs === 'everything' ? liftDeep(given, call) : lift(given, call))
}

const shortened = (name: string): string => (name.length > 60 ? `${name.slice(0, 59)}…` : name)

/** `f(list...)`: the items of the last one are arguments of their own. */
function expanded(values: readonly Value[]): readonly Value[] | Value {
  const last = values.at(-1) ?? null
  if (isList(last) && !isOpenList(last)) {
    return [...values.slice(0, -1), ...last.map((item) => item ?? null)]
  }
  return isKind(last, 'unknown') ? unknownFrom([last], null) : invalid('only a list can be spread')
}

function apply(name: string, builtIn: BuiltIn, settled: readonly Settled[], scope: Scope): Value {
  const broken = settled.find(isInvalid)
  if (broken !== undefined) return broken
  const isKnown =
    builtIn.needs === 'everything'
      ? settled.every(isPlain)
      : builtIn.needs === 'open' || !settled.some(isOpenList)
  if (!isKnown) return unknownFrom(settled, settled.length === 1 ? name : null)
  try {
    return bounded(builtIn.call(settled, scope))
  } catch (error) {
    if (error instanceof RangeError)
      return beyondLimit(`what ${name} gives is larger than is followed`)
    if (!(error instanceof Refusal)) throw error
    // What it can't take may only be what isn't known yet.
    const unknownValue = settled.find(
      (value) => isKind(value, 'unknown') || isKind(value, 'reference') || isKind(value, 'text'),
    )
    return unknownValue === undefined
      ? invalid(`function ${name} ${error.message}`)
      : unknownFrom([unknownValue], settled.length === 1 ? name : null)
  }
}
