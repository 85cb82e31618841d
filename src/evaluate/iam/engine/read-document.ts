import type { Resource } from '../../../model/resource.ts'
import type { Evidence } from '../../../model/truth.ts'
import { isKind, isList, isMap, unknown, type Value } from '../../../model/value.ts'
import { describePath, evidenceAt, type Spot } from '../../place.ts'
import { conditionOperator } from '../condition-operator.ts'
import { parseDocument } from '../parse-document.ts'
import type {
  Clause,
  Element,
  Item,
  PolicyDocument,
  PrincipalElement,
  PrincipalKind,
  Statement,
} from './document.ts'
import { madeOf } from './made.ts'
import { conditionKey, hasChoices, type World } from './worlds.ts'

/** S3 takes policies of 20 KB, which hold far fewer. */
const mostStatements = 400
const mostItems = 2_000

/**
 * Reads a document in a world. What is no policy, or isn't known, becomes a statement that may allow
 * and deny anything, with the reason: nothing is taken for granted.
 */
export function readDocument(document: Spot, world: World): PolicyDocument {
  const { resource, path, value } = document
  if (world.size > 0 && hasChoices(value)) return read(document, world)
  const places = readBefore.get(resource) ?? new Map<string, ReadBefore>()
  readBefore.set(resource, places)
  const place = path.join('\n')
  const before = places.get(place)
  if (before !== undefined && before.value === value) return before.document
  const found = read(document, world)
  places.set(place, { value, document: found })
  return found
}

interface ReadBefore {
  readonly value: Value | undefined
  readonly document: PolicyDocument
}

/** Documents that are the same in all worlds: several questions are asked of each. */
const readBefore = new WeakMap<Resource, Map<string, ReadBefore>>()

function read(document: Spot, world: World): PolicyDocument {
  const whole = settle(document, world)
  const { value } = whole
  if (value === undefined) return { spot: whole, statements: [] }
  if (typeof value === 'string' || isKind(value, 'text')) {
    const parsed = parseDocument(value)
    if (parsed === null) return unread(whole, whole)
    return readMap({ ...whole, value: parsed }, { world, text: whole })
  }
  return isMap(value) ? readMap(whole, { world, text: null }) : unread(whole, whole)
}

interface Reading {
  readonly world: World
  /** Of a document that is written as text, all findings point at that. */
  readonly text: Spot | null
}

function readMap(whole: Spot, reading: Reading): PolicyDocument {
  const list = inside(whole, 'Statement', reading)
  const { value } = list
  if (value == null) return { spot: whole, statements: [] }
  if (!isList(value) && !isMap(value)) return unread(whole, told(list, reading))
  const version = inside(whole, 'Version', reading).value
  const hasVariables =
    version === '2012-10-17' || (version !== undefined && typeof version !== 'string')
  const spots = isMap(value) ? [list] : itemsOf(list, reading)
  if (spots.length > mostStatements) {
    const reason = `${describePath(list.path)} holds more than ${mostStatements} statements`
    return { spot: whole, statements: [anything(list, [evidenceAt(list, reason)])] }
  }
  const statements = spots.map((spot, index) =>
    readStatement(spot, index + 1, hasVariables, reading),
  )
  return { spot: whole, statements }
}

const unread = (whole: Spot, at: Spot): PolicyDocument => ({
  spot: whole,
  statements: [anything(at, [doubtAt(at, 'no policy document that can be read')])],
})

const anything = (spot: Spot, doubts: readonly Evidence[]): Statement => ({
  spot,
  called: 'the document',
  effect: 'either',
  action: null,
  resource: null,
  principal: null,
  clauses: [],
  doubts,
  hasVariables: true,
})

function readStatement(
  spot: Spot,
  number: number,
  hasVariables: boolean,
  reading: Reading,
): Statement {
  const place = told(spot, reading)
  const sid = inside(spot, 'Sid', reading).value
  const called = typeof sid === 'string' && sid !== '' ? `statement ${sid}` : `statement ${number}`
  if (!isMap(spot.value)) return { ...anything(place, [doubtAt(place, 'no statement')]), called }
  const doubts: Evidence[] = []
  const effect = inside(spot, 'Effect', reading)
  const isEffect = effect.value === 'Allow' || effect.value === 'Deny'
  if (!isEffect) doubts.push(doubtAt(told(effect, reading), 'neither "Allow" nor "Deny"'))
  return {
    spot: place,
    called,
    effect: effect.value === 'Allow' || effect.value === 'Deny' ? effect.value : 'either',
    action: readElement(spot, 'Action', reading, doubts),
    resource: readElement(spot, 'Resource', reading, doubts),
    principal: readPrincipal(spot, reading, doubts),
    clauses: readClauses(spot, reading, doubts),
    doubts,
    hasVariables,
  }
}

function readElement(
  statement: Spot,
  name: 'Action' | 'Resource',
  reading: Reading,
  doubts: Evidence[],
): Element | null {
  const plain = inside(statement, name, reading)
  const isNegated = plain.value == null
  const spot = isNegated ? inside(statement, `Not${name}`, reading) : plain
  if (spot.value == null) return null
  const items = readItems(spot, reading, doubts)
  return { isNegated, items, made: madeOf(items) }
}

function readPrincipal(
  statement: Spot,
  reading: Reading,
  doubts: Evidence[],
): PrincipalElement | null {
  const plain = inside(statement, 'Principal', reading)
  const isNegated = plain.value == null
  const spot = isNegated ? inside(statement, 'NotPrincipal', reading) : plain
  const { value } = spot
  if (value == null) return null
  if (!isMap(value)) {
    const items = readItems(spot, reading, doubts).map((item) => ({
      ...item,
      kind: 'AWS' as const,
    }))
    return { isNegated, items, made: madeOf(items) }
  }
  const items = Object.keys(value).flatMap((kind) => {
    const inner = inside(spot, kind, reading)
    if (inner.value === undefined) return []
    if (isPrincipalKind(kind)) {
      return readItems(inner, reading, doubts).map((item) => ({ ...item, kind }))
    }
    doubts.push(doubtAt(told(inner, reading), 'no kind of principal that is known'))
    return []
  })
  return { isNegated, items, made: madeOf(items) }
}

const isPrincipalKind = (kind: string): kind is PrincipalKind =>
  kind === 'AWS' || kind === 'Service' || kind === 'Federated' || kind === 'CanonicalUser'

function readClauses(statement: Spot, reading: Reading, doubts: Evidence[]): Clause[] {
  const block = inside(statement, 'Condition', reading)
  if (block.value == null) return []
  if (!isMap(block.value)) {
    doubts.push(doubtAt(told(block, reading), 'no block of conditions'))
    return []
  }
  return Object.keys(block.value).flatMap((operator) => {
    const keys = inside(block, operator, reading)
    if (keys.value === undefined) return []
    if (!isMap(keys.value)) {
      doubts.push(doubtAt(told(keys, reading), 'no block of conditions'))
      return []
    }
    return Object.keys(keys.value).flatMap((key) => {
      const values = inside(keys, key, reading)
      if (values.value === undefined) return []
      const clause = readClause(operator, key, values, reading, doubts)
      return clause === null ? [] : [clause]
    })
  })
}

function readClause(
  operator: string,
  writtenKey: string,
  values: Spot,
  reading: Reading,
  doubts: Evidence[],
): Clause | null {
  const [, set, name = '', ifExists] =
    /^(?:(ForAllValues|ForAnyValue):)?(.*?)(IfExists)?$/.exec(operator) ?? []
  const compares = name === 'Null' ? null : conditionOperator(name)
  const isKnown = name === 'Null' ? set === undefined && ifExists === undefined : compares !== null
  if (!isKnown) {
    doubts.push(doubtAt(told(values, reading), 'compared by an operator that is not known'))
    return null
  }
  const items = readItems(values, reading, doubts)
  return {
    spot: told(values, reading),
    operator,
    writtenKey,
    key: writtenKey.toLowerCase(),
    set: set === 'ForAllValues' || set === 'ForAnyValue' ? set : null,
    isIfExists: ifExists !== undefined,
    compares,
    items,
    made: madeOf(items),
  }
}

/** Items that can't be read put the statement in doubt. */
function readItems(list: Spot, reading: Reading, doubts: Evidence[]): Item[] {
  const spots = isList(list.value) ? itemsOf(list, reading) : [list]
  if (spots.length > mostItems) {
    const reason = `${describePath(list.path)} holds more than ${mostItems} values`
    doubts.push(evidenceAt(told(list, reading), reason))
    return []
  }
  return spots.flatMap((spot): Item[] => {
    const { value } = spot
    const at = told(spot, reading)
    if (typeof value === 'string') return [{ value, spot: at }]
    if (typeof value === 'number' || typeof value === 'boolean') {
      return [{ value: String(value), spot: at }]
    }
    if (isKind(value, 'unknown') || isKind(value, 'text') || isKind(value, 'reference')) {
      return [{ value, spot: at }]
    }
    doubts.push(doubtAt(at, 'no text'))
    return []
  })
}

function itemsOf(list: Spot, { world }: Reading): Spot[] {
  const { value } = list
  if (!isList(value)) return []
  return value.flatMap((item, index) => {
    const spot = settle({ ...list, path: [...list.path, index], value: item }, world)
    return spot.value === undefined ? [] : [spot]
  })
}

function inside(map: Spot, name: string, { world }: Reading): Spot {
  const { value } = map
  const inner = isMap(value) && Object.hasOwn(value, name) ? value[name] : undefined
  return settle({ ...map, path: [...map.path, name], value: inner }, world)
}

/** The value in a world, without its choices and the marks of secrets. */
function settle(spot: Spot, world: World): Spot {
  const { value } = spot
  if (isKind(value, 'sensitive')) return settle({ ...spot, value: value.value }, world)
  if (!isKind(value, 'choice')) return spot
  const taken = world.get(conditionKey(value.condition))
  if (taken === undefined) return { ...spot, value: tooManyConditions }
  const steps = value.steps?.[taken ? 0 : 1] ?? []
  const path = [...spot.path, ...steps]
  return settle({ ...spot, path, value: taken ? value.then : value.otherwise }, world)
}

const told = (spot: Spot, { text }: Reading): Spot =>
  text === null ? spot : { ...text, value: undefined }

/** Why something can't be read: since it isn't known, or since it is no such thing. */
function doubtAt(spot: Spot, otherwise: string): Evidence {
  const { value } = spot
  const at = spot.path.at(-1)
  if (value === undefined && typeof at === 'string') {
    const reason = `${describePath(spot.path)} is ${otherwise}`
    return evidenceAt(spot, reason)
  }
  return doubtOf(spot, value) ?? evidenceAt(spot, `${describePath(spot.path)} is ${otherwise}`)
}

/** Why a value isn't known; null for one that is. */
export function doubtOf(spot: Spot, value: Value | undefined): Evidence | null {
  if (isKind(value, 'unknown')) {
    const reason = `${describePath(spot.path)} is not known: ${value.reason}`
    return evidenceAt(spot, reason, { remedy: value.remedy })
  }
  if (isKind(value, 'reference')) {
    return evidenceAt(
      spot,
      `${describePath(spot.path)} is ${value.written}, known only once deployed`,
    )
  }
  if (!isKind(value, 'text')) return null
  for (const part of value.parts) {
    const found = typeof part === 'string' ? null : doubtOf(spot, part)
    if (found !== null) return found
  }
  return null
}

/** The first thing in a statement that isn't known; null where all is. */
export function doubtIn(statement: Statement): Evidence | null {
  const { doubts, action, resource, principal, clauses } = statement
  const items = [
    ...(action?.items ?? []),
    ...(principal?.items ?? []),
    ...clauses.flatMap((clause) => clause.items),
    ...(resource?.items ?? []),
  ]
  for (const { spot, value } of items) {
    const doubt = doubts[0] ?? doubtOf(spot, value)
    if (doubt !== null) return doubt
  }
  return doubts[0] ?? null
}

const tooManyConditions = unknown('limit', 'the document depends on more conditions than are tried')
