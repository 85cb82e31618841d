import type { Truth } from '../../model/truth.ts'
import { isKind, isSymbolic, type Text, type Value } from '../../model/value.ts'
import { toNumber } from '../compare.ts'
import { isWholeWorld, parseAddressRange } from '../network/address-range.ts'
import { firstPort, lastPort } from '../network/port-range.ts'
import { openValue } from '../open-value.ts'
import { describePath, evidenceAt, type SettledSpot } from '../place.ts'
import { unknownTruth } from '../truth.ts'

/** What a part of a rule says; `open`: it can't be told, and why. */
export type Reading<T> =
  | {
      readonly kind: 'read'
      readonly value: T
      /** Its text in a reason; null where it has none, or must not be shown. */
      readonly shown: string | null
    }
  | { readonly kind: 'open'; readonly because: Truth }

/** `all`: every port of every protocol, whatever the rule's ports say. */
export type Protocol = 'tcp' | 'udp' | 'all' | 'other'

/** Names and IANA numbers; `-1` is EC2's word for all of them (EC2 API reference, `IpPermission`), `all` Terraform's. */
const protocols: ReadonlyMap<string, Protocol> = new Map([
  ['tcp', 'tcp'],
  ['6', 'tcp'],
  ['udp', 'udp'],
  ['17', 'udp'],
  ['-1', 'all'],
  ['all', 'all'],
])

export function readProtocol(spot: SettledSpot): Reading<Protocol> {
  const { value, isSecret } = plain(spot.value)
  if (value == null) return open(spot, 'IpProtocol is missing, and EC2 asks for it')
  if (isSymbolic(value)) return openSymbol(spot, value)
  if (typeof value === 'object') return open(spot, `${describePath(spot.path)} is no protocol`)
  const text = String(toNumber(value) ?? value).toLowerCase()
  return { kind: 'read', value: protocols.get(text) ?? 'other', shown: isSecret ? null : text }
}

/**
 * One end of a rule's ports. An end that is missing, or `-1`, leaves that side open: EC2 either
 * refuses such a rule of TCP, and then nothing is deployed, or takes it for all ports.
 */
export function readPort(spot: SettledSpot, end: 'from' | 'to'): Reading<number> {
  const { value, isSecret } = plain(spot.value)
  const whole = end === 'from' ? firstPort : lastPort
  if (value == null) return { kind: 'read', value: whole, shown: String(whole) }
  if (isSymbolic(value)) return openSymbol(spot, value)
  const port = toNumber(value)
  if (port === null) return open(spot, `${describePath(spot.path)} is no port number`)
  const read = port === -1 ? whole : port
  return { kind: 'read', value: read, shown: isSecret ? null : String(read) }
}

/** Whether a source is every address; its text, where it is. */
export function readWorld(spot: SettledSpot): Reading<boolean> {
  const { value, isSecret } = plain(spot.value)
  if (value == null) return { kind: 'read', value: false, shown: null }
  if (isKind(value, 'text') && !mayEndInZero(value)) return isNarrow
  if (
    isKind(value, 'reference') &&
    value.targetType === 'AWS::EC2::VPC' &&
    isBlock(value.attribute)
  )
    return isNarrow
  if (isSymbolic(value)) return openSymbol(spot, value)
  const range = typeof value === 'string' ? parseAddressRange(value) : null
  if (range === null) return open(spot, `${describePath(spot.path)} is no range of addresses`)
  const shown = isSecret ? null : String(value)
  return { kind: 'read', value: isWholeWorld(range), shown }
}

const isNarrow: Reading<boolean> = { kind: 'read', value: false, shown: null }

/** A VPC's own block is /16 at the widest (EC2 API reference, `CreateVpc`). */
const isBlock = (attribute: string | null) => attribute === 'CidrBlock'

/** Whether a composed range can have the prefix 0: what is written of its end must fit. */
function mayEndInZero(text: Text): boolean {
  const end = text.parts.at(-1)
  if (typeof end !== 'string') return true
  const [, prefix] = end.split('/')
  return prefix === undefined ? /^0*$/.test(end) : /^0+$/.test(prefix)
}

function plain(value: SettledSpot['value']): { value: Value | undefined; isSecret: boolean } {
  return isKind(value, 'sensitive')
    ? { value: value.value, isSecret: true }
    : { value, isSecret: false }
}

const open = (spot: SettledSpot, reason: string): Reading<never> => ({
  kind: 'open',
  because: unknownTruth(evidenceAt(spot, reason)),
})

function openSymbol(spot: SettledSpot, value: Value): Reading<never> {
  return isKind(value, 'unknown') || isKind(value, 'reference') || isKind(value, 'text')
    ? { kind: 'open', because: openValue(spot, value) }
    : open(spot, `${describePath(spot.path)} is not known`)
}
