import type { Json, Schema, SchemaType } from '../model/policy.ts'
import type { Truth } from '../model/truth.ts'
import { isKind, isList, isMap, isSymbolic, type Value, type ValueList } from '../model/value.ts'
import { equalsJson, toNumber } from './compare.ts'
import { overCount } from './count-items.ts'
import { overTexts } from './free-value.ts'
import { mayBeAbsent } from './may-be-absent.ts'
import { isOfType } from './of-type.ts'
import { matcherOf } from './pattern.ts'
import {
  at,
  describePath,
  describeValue,
  evidenceAt,
  look,
  overItems,
  type Place,
  type SettledSpot,
  unknownAt,
} from './place.ts'
import { splitInside } from './split-inside.ts'
import { all, any, fail, fork, not, pass, unknownTruth } from './truth.ts'

/**
 * Judges a value by a JSON Schema, with three values and in every world. On known values it says
 * what a validator of JSON Schema says, but for scalars, which compare as the service coerces them.
 */
export function matches(place: Place, schema: Schema): Truth {
  return look(place, (spot) => judge(spot, schema))
}

function judge(spot: SettledSpot, schema: Schema): Truth {
  const { value } = spot
  if (value === undefined) return pass()
  if (isKind(value, 'unknown')) {
    if (Object.keys(schema).length === 0) return pass()
    return overTexts(spot, value, schema, (known) => judge(known, schema))
  }
  return all([pass(evidenceAt(spot, describe(spot))), ...keywords(spot, value, schema)])
}

function* keywords(spot: SettledSpot, value: Present, schema: Schema): Generator<Truth> {
  if (schema.type !== undefined) yield judgeType(spot, value, schema.type)
  if (schema.const !== undefined) yield judgeEnum(spot, value, [schema.const])
  if (schema.enum !== undefined) yield judgeEnum(spot, value, schema.enum)
  yield* inside(spot, value, schema)
  if (schema.minimum !== undefined) yield judgeBound(spot, value, schema.minimum, 'at least')
  if (schema.maximum !== undefined) yield judgeBound(spot, value, schema.maximum, 'at most')
  if (schema.pattern !== undefined) yield judgePattern(spot, value, schema.pattern)
  if (schema.not !== undefined) {
    yield not(judge(spot, schema.not), evidenceAt(spot, describe(spot), { wanted: 'be otherwise' }))
  }
  for (const part of schema.allOf ?? []) yield judge(spot, part)
  if (schema.anyOf !== undefined) {
    const parts = schema.anyOf.map((part) => judge(spot, part))
    const [first] = parts
    const told = first?.kind === 'fail' ? first.evidence : evidenceAt(spot, describe(spot))
    yield any(parts, told)
  }
}

/** Keywords that look into maps and lists. */
function* inside(spot: SettledSpot, value: Present, schema: Schema): Generator<Truth> {
  const plain = unwrap(value)
  if (isKind(plain, 'reference') && plain.attribute !== null) {
    // The attribute may be a map or a list: nobody knows what is in it.
    if (LOOKING_INSIDE.some((keyword) => schema[keyword] !== undefined)) yield undecided(spot)
    return
  }
  if (schema.required !== undefined) yield judgeRequired(spot, schema.required, schema.properties)
  if (schema.properties !== undefined) yield judgeProperties(spot, schema.properties)
  if (!isList(plain)) return
  if (schema.items !== undefined) yield judgeItems(spot, schema.items)
  if (schema.contains !== undefined) yield judgeContains(spot, schema.contains)
  if (schema.minItems !== undefined || schema.maxItems !== undefined) {
    yield judgeCount(spot, plain, schema)
  }
}

const LOOKING_INSIDE = [
  'required',
  'properties',
  'items',
  'contains',
  'minItems',
  'maxItems',
] as const

type Present = Exclude<SettledSpot['value'], undefined>

const unwrap = (value: Value): Value => (isKind(value, 'sensitive') ? value.value : value)

const describe = (spot: SettledSpot) =>
  spot.value === undefined
    ? `${describePath(spot.path)} is missing`
    : `${describePath(spot.path)} is ${describeValue(spot.value)}`

/** The value is known to be there, but not known well enough for this keyword. */
function undecided(spot: SettledSpot): Truth {
  return unknownTruth(
    evidenceAt(spot, `${describe(spot)}, whose value is known only after deployment`),
  )
}

function judgeType(
  spot: SettledSpot,
  value: Present,
  types: SchemaType | readonly SchemaType[],
): Truth {
  const wanted = typeof types === 'string' ? [types] : types
  const answers = wanted.map((type) => isOfType(unwrap(value), type))
  if (answers.includes(true)) return pass()
  if (answers.includes(null)) return undecided(spot)
  return fail(evidenceAt(spot, describe(spot), { wanted: `be of type ${wanted.join(' or ')}` }))
}

/** Conditions in one value that are followed when it is compared as a whole. */
const MAX_SPLITS = 6

function judgeEnum(
  spot: SettledSpot,
  value: Present,
  wanted: readonly Json[],
  splits = MAX_SPLITS,
): Truth {
  const split = splits === 0 ? null : splitInside(value)
  if (split !== null) {
    const judgeSplit = (part: Value | undefined) =>
      judgeEnum(spot, part as Present, wanted, splits - 1)
    return fork(split.condition, judgeSplit(split.then), judgeSplit(split.otherwise))
  }
  const equalities = wanted.map((item) => equalsJson(value, item))
  if (equalities.includes(true)) return pass()
  if (equalities.includes(null)) return undecided(spot)
  return fail(evidenceAt(spot, describe(spot), { wanted: `be ${listOf(wanted)}` }))
}

const listOf = (values: readonly Json[]) =>
  values.map((value) => JSON.stringify(value)).join(' or ')

function judgeRequired(
  spot: SettledSpot,
  names: readonly string[],
  properties: Schema['properties'],
): Truth {
  if (!isMap(unwrap(spot.value as Present))) return pass()
  return all(
    names.map((name) =>
      look(at(spot, name), (found) => {
        if (mayBeAbsent(found.value)) return unknownAt(found, found.value)
        if (found.value !== undefined) return pass()
        const schema = properties?.[name]
        const wanted = schema?.const !== undefined ? `be ${JSON.stringify(schema.const)}` : 'be set'
        // The place is the one that was asked for; only its nearest existing parent can be shown.
        const place = { ...found, path: found.path.slice(0, -1) }
        return fail(
          evidenceAt(place, `${describePath(found.path)} is missing`, { missing: name, wanted }),
        )
      }),
    ),
  )
}

function judgeProperties(spot: SettledSpot, properties: NonNullable<Schema['properties']>): Truth {
  if (!isMap(unwrap(spot.value as Present))) return pass()
  return all(Object.entries(properties).map(([name, schema]) => matches(at(spot, name), schema)))
}

const judgeItems = (spot: SettledSpot, schema: Schema): Truth =>
  overItems(spot, (item) => judge(item, schema), all, pass())

function judgeContains(spot: SettledSpot, schema: Schema): Truth {
  const failure = evidenceAt(spot, `${describePath(spot.path)} contains no such item`)
  return overItems(
    spot,
    (item) => judge(item, schema),
    (items) => any(items, failure),
    fail(failure),
  )
}

function judgeCount(
  spot: SettledSpot,
  items: ValueList,
  { minItems = 0, maxItems = Number.POSITIVE_INFINITY }: Schema,
): Truth {
  const path = describePath(spot.path)
  const judged = overCount(items, (least, most) => {
    if (least >= minItems && most <= maxItems) return pass()
    if (most >= minItems && least <= maxItems) return null
    return fail(
      evidenceAt(spot, `${path} has ${most} item${most === 1 ? '' : 's'}`, {
        wanted: most < minItems ? `have at least ${minItems}` : `have at most ${maxItems}`,
      }),
    )
  })
  return (
    judged ??
    unknownTruth(evidenceAt(spot, `how many items ${path} has depends on too many conditions`))
  )
}

function judgeBound(
  spot: SettledSpot,
  value: Present,
  bound: number,
  side: 'at least' | 'at most',
): Truth {
  const plain = unwrap(value)
  if (isSymbolic(plain)) return undecided(spot)
  const number = toNumber(plain)
  if (number === null || (side === 'at least' ? number >= bound : number <= bound)) return pass()
  return fail(evidenceAt(spot, describe(spot), { wanted: `be ${side} ${bound}` }))
}

function judgePattern(spot: SettledSpot, value: Present, pattern: string): Truth {
  const plain = unwrap(value)
  if (isSymbolic(plain)) return undecided(spot)
  if (typeof plain !== 'string' || matcherOf(pattern)(plain)) return pass()
  return fail(evidenceAt(spot, describe(spot), { wanted: `match ${pattern}` }))
}
