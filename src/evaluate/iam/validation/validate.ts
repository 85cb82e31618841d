import type { Resource } from '../../../model/resource.ts'
import type { Evidence, Truth } from '../../../model/truth.ts'
import { isKind, isMap, sensitive, type Value } from '../../../model/value.ts'
import { evidenceAt, type SettledSpot, type Spot } from '../../place.ts'
import { fail, inapplicable, pass, unknownTruth } from '../../truth.ts'
import { inEachWorld, type World } from '../engine/worlds.ts'
import { doubtIn } from './doubt.ts'
import type { Fault, FaultKind } from './fault.ts'
import { type JsonReading, readJson } from './json-text.ts'
import { mostNodes, type Node, readNode } from './node.ts'
import { type DocumentKind, type Reading, readDocument, type StatementReading } from './reading.ts'
import { rules } from './rules/index.ts'

export interface Document {
  readonly kind: DocumentKind
  readonly isManaged: boolean
  readonly spot: SettledSpot
}

/** Whether the validation of a document finds nothing of a kind, in each world. */
export function validate(document: Document, kind: FaultKind): Truth {
  const { spot } = document
  if (spot.value == null) return inapplicable
  return inEachWorld([spot.value], [], (world) => inWorld(document, kind, world))
}

function inWorld(document: Document, kind: FaultKind, world: World): Truth {
  const read = world.size === 0 ? readOnce(document) : readNow(document, world)
  if ('says' in read) {
    const evidence = evidenceAt({ ...document.spot, value: undefined }, read.says)
    // What is no document at all is told once, as the error that it is.
    return read.isCertain && kind === 'error' ? fail(evidence) : unknownTruth(evidence)
  }
  const faults = read.faults.filter((fault) => fault.kind === kind)
  const [first] = faults
  if (first !== undefined) return fail(evidenceOf(first, faults))
  const { doubt } = read
  if (doubt === null && read.isCut) {
    const reason = 'it takes too long to compare all that stands in it'
    return unknownTruth(evidenceAt({ ...document.spot, value: undefined }, reason))
  }
  if (doubt === null) return pass()
  const remedy = isKind(doubt.open, 'unknown') ? doubt.open.remedy : null
  const reason = `${doubt.path} is not known${because(doubt)}`
  return unknownTruth(evidenceAt({ ...doubt.spot, value: undefined }, reason, { remedy }))
}

/** A document in one world: what is wrong with it, and what of it isn't known. */
type Read =
  | {
      readonly faults: readonly Fault[]
      readonly doubt: ReturnType<typeof doubtIn>
      /** Whether not all of it was compared. */
      readonly isCut: boolean
    }
  | { readonly says: string; readonly isCertain: boolean }

/** Each document is asked for four kinds of faults. */
const readBefore = new WeakMap<Resource, Map<string, { value: Value | undefined; read: Read }>>()

function readOnce(document: Document): Read {
  const { resource, path, value } = document.spot
  const places =
    readBefore.get(resource) ?? new Map<string, { value: Value | undefined; read: Read }>()
  readBefore.set(resource, places)
  const place = path.join('\n')
  const before = places.get(place)
  if (before !== undefined && before.value === value) return before.read
  const read = readNow(document, new Map())
  places.set(place, { value, read })
  return read
}

function readNow({ spot, kind, isManaged }: Document, world: World): Read {
  const whole = readWhole(spot, world)
  if ('says' in whole) return whole
  const { node } = whole
  if (node.kind !== 'map') return notRead('the policy is not known', false)
  const reading = readDocument(node, kind, isManaged)
  const faults = faultsIn(reading)
  return { faults, doubt: doubtIn(node), isCut: reading.steps.left < 0 }
}

const because = ({ open }: Extract<Node, { kind: 'open' }>) =>
  isKind(open, 'unknown') ? `: ${open.reason}` : ''

type Whole = { readonly node: Node } | { readonly says: string; readonly isCertain: boolean }

const notRead = (says: string, isCertain: boolean) => ({ says, isCertain })

function readWhole(spot: Spot, world: World): Whole {
  const { value } = spot
  const limits = { left: mostNodes }
  const isSecret = isKind(value, 'sensitive')
  const plain = isSecret ? value.value : value
  if (typeof plain === 'string' || isKind(plain, 'text')) {
    return fromText(spot, readJson(plain), world, isSecret)
  }
  if (isSecret && !isMap(plain)) return readWhole({ ...spot, value: plain }, world)
  if (isKind(value, 'unknown')) {
    const isCertain = value.cause === 'invalid'
    return notRead(
      isCertain ? `Json syntax error: ${value.reason}` : `the policy is not known: ${value.reason}`,
      isCertain,
    )
  }
  if (isKind(value, 'reference'))
    return notRead(`the policy is ${value.written}, known only once deployed`, false)
  if (!isSecret && !isMap(value))
    return notRead('Data type mismatch: it is no policy document', true)
  const node = readNode(spot, { world, limits, text: null })
  return node === null ? tooLarge : { node }
}

const tooLarge = notRead(
  `it is larger, or nested deeper, than any policy that a service takes`,
  true,
)

function fromText(spot: Spot, json: JsonReading, world: World, isSecret: boolean): Whole {
  switch (json.kind) {
    case 'open':
      return notRead(
        'the policy is a text of which parts that decide its structure are not known',
        false,
      )
    case 'fault':
      return notRead(`Json syntax error: ${json.says}, on line ${json.line} of the text`, true)
    case 'value': {
      if (!isMap(json.value))
        return notRead('Data type mismatch: its text is no policy document', true)
      const text = { spot: { ...spot, value: undefined }, lines: json.lines }
      const node = readNode(
        { ...spot, value: isSecret ? sensitive(json.value) : json.value },
        { world, limits: { left: mostNodes }, text },
      )
      return node === null ? tooLarge : { node }
    }
  }
}

function faultsIn(reading: Reading): readonly Fault[] {
  const faults: Fault[] = []
  for (const rule of rules) {
    for (const fault of rule(reading)) {
      if (faults.length === mostFaults) return faults
      faults.push(fault)
    }
  }
  return faults
}

/** A document with more is rewritten, not mended one by one. */
const mostFaults = 1_000

function evidenceOf(first: Fault, all: readonly Fault[]): Evidence {
  const others = all.slice(1, 1 + mostTold).map((fault) => `${fault.check} at ${placeOf(fault)}`)
  const rest = all.length - 1 - others.length
  const more = [...others, ...(rest > 0 ? [`${rest} more`] : [])]
  const also = more.length === 0 ? '' : `; also ${more.join(', ')}`
  const { node, missing } = first
  const line = node.line === null ? '' : `, on line ${node.line} of the text`
  return evidenceAt(
    { ...node.spot, value: undefined },
    `${first.check}${node.isSecret ? '' : `: ${first.says}`}${line}${also}`,
    missing === undefined || node.line !== null ? {} : { missing },
  )
}

const mostTold = 4

const placeOf = ({ node }: Fault) =>
  node.line === null ? node.path || 'the document' : `line ${node.line} of the text`

/** The statements of a document in one world, told apart; null for what is no document that can be read. */
export function readStatements(spot: Spot, world: World): readonly StatementReading[] | null {
  const whole = readWhole(spot, world)
  if ('says' in whole || whole.node.kind !== 'map') return null
  return readDocument(whole.node, 'identity', false).statements
}
