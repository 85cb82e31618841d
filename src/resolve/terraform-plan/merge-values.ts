import type { Raw, RawMap } from '../../model/document.ts'
import { isRawList, isRawMap, memberOf } from '../../model/raw.ts'
import {
  emptyMap,
  isKind,
  sensitive,
  unknown,
  type Value,
  type ValueMap,
} from '../../model/value.ts'
import { isSecretName } from './attribute-names.ts'
import { attributeOf, type Configured, itemOf } from './configured.ts'
import { isKnownWhole } from './known-whole.ts'
import { itemsOfTold, memberOfTold, moreExact, type Told } from './told-values.ts'
import { behindHash, isHash, withheld } from './withheld.ts'

/** A value that is not known yet. */
export interface UnknownPlace {
  /** The name of the attribute, of that which holds it in a list. */
  readonly name: string
  readonly configured: () => Configured
  /** Whether it is known to be a list or set. */
  readonly isList: boolean
}

/** What stands where a plan knows no value. */
export interface Unknowns {
  /** Undefined: nothing is configured there, and the provider will choose. */
  readonly valueAt: (place: UnknownPlace) => Value | undefined
  /** The values of `count` items of one list. */
  readonly itemsAt: (place: UnknownPlace, count: number) => readonly Value[]
}

export interface ToMerge {
  readonly after: RawMap
  readonly unknown: Raw | undefined
  /** Undefined where the plan doesn't tell: then names do. */
  readonly sensitive: Raw | undefined
  readonly configured: Configured
  readonly unknowns: Unknowns
  /** What the files that the plan was made from tell of an attribute. */
  readonly told?: (name: string) => Told
}

/** Levels inside a resource. A provider's schema stays under 30. */
const MAX_DEPTH = 100

/**
 * Merges an object with the shadows that tell what of it is unknown and what sensitive. What is null
 * is not set, and left out. Built without prototypes: keys are the author's.
 */
export function mergeValues({
  after,
  unknown,
  sensitive,
  configured,
  unknowns,
  told,
}: ToMerge): ValueMap {
  const merge = createMerge(unknowns, sensitive === undefined, told !== undefined)
  return merge.map(
    {
      raw: after,
      shadow: unknown === true ? everyMember(after) : unknown,
      secret: sensitive === true ? everyMember(after) : sensitive,
      configured: () => configured,
      ...NOTHING_TOLD,
      ...(told === undefined ? {} : { member: told }),
      name: '',
      depth: 0,
    },
    after,
  )
}

/** `true` for a whole object holds for each of its attributes. */
function everyMember(map: RawMap): RawMap {
  const shadow = Object.create(null) as Record<string, Raw>
  for (const name of Object.keys(map)) shadow[name] = true
  return shadow
}

/** A value with everything that is told of it elsewhere. */
interface Spot {
  readonly raw: Raw | undefined
  readonly shadow: Raw | undefined
  readonly secret: Raw | undefined
  readonly configured: () => Configured
  readonly told: () => Told
  /** What is told of a member of a map. */
  readonly member: (name: string) => Told
  readonly name: string
  readonly depth: number
}

function createMerge(unknowns: Unknowns, hideByName: boolean, isTold: boolean) {
  function value(spot: Spot): Value | undefined {
    if (spot.depth > MAX_DEPTH) {
      return unknown('limit', `it stands more than ${MAX_DEPTH} levels deep in its resource`)
    }
    if (spot.shadow === true) {
      const { name, configured } = spot
      const found = moreExact(spot.told(), () =>
        unknowns.valueAt({ name, configured, isList: isRawList(spot.secret) }),
      )
      return spot.secret === true ? hidden(found) : found
    }
    if (!hideByName && isKnownWhole(spot.raw, spot.shadow, spot.secret)) return spot.raw
    const merged = contents(spot)
    return spot.secret === true ? hidden(merged) : merged
  }

  function contents(spot: Spot): Value | undefined {
    const { raw, shadow } = spot
    if (isRawList(raw)) return list(spot, raw)
    if (isRawMap(raw)) return map(spot, raw)
    if (raw !== undefined && raw !== null) return raw
    if (isRawList(shadow) && shadow.length > 0) return list(spot, [])
    return isRawMap(shadow) && Object.keys(shadow).length > 0 ? map(spot, {}) : undefined
  }

  function map(spot: Spot, raw: RawMap): ValueMap {
    const merged = emptyMap()
    const { shadow } = spot
    const names = namesOf(raw, shadow, spot.secret)
    // By index, here as wherever every attribute is passed: an iterator costs an object for each.
    for (let at = 0; at < names.length; at++) {
      const name = names[at] ?? ''
      const own = memberOf(raw, name)
      const unknown = memberOf(shadow, name)
      const secret = memberOf(spot.secret, name)
      if (!hideByName && !isHash(name, own) && isKnownWhole(own, unknown, secret)) {
        merged[name] = own
        continue
      }
      if (
        (own === undefined || own === null) &&
        marksNothing(unknown) &&
        secret !== true &&
        !name.endsWith('_wo')
      )
        continue
      // Most of what isn't known nobody configured.
      if (unknown === true && !isTold && attributeOf(spot.configured(), name).kind === 'no') {
        continue
      }
      const configured = () => attributeOf(spot.configured(), name)
      const { told, member } = isTold ? toldLater(() => spot.member(name)) : NOTHING_TOLD
      if (isHash(name, own)) {
        const text = moreExact(told(), () => behindHash(configured()))
        merged[name] = secret === true || hideByName ? hidden(text) : text
        continue
      }
      const found =
        value({
          raw: own,
          shadow: unknown,
          secret,
          configured,
          told,
          member,
          name,
          depth: spot.depth + 1,
        }) ?? (unknown === true ? null : withheld(name, raw, secret, configured))
      if (found === null || found === undefined) continue
      merged[name] = hideByName && isSecretName(name, spot.name) ? hidden(found) : found
    }
    return merged
  }

  function list(spot: Spot, raw: readonly Raw[]): Value {
    const shadow = isRawList(spot.shadow) ? spot.shadow : []
    const secret = isRawList(spot.secret) ? spot.secret : []
    const count = shadow.filter((item) => item === true).length
    const length = Math.max(raw.length, shadow.length)
    let items: readonly Told[] | null = null
    const toldItem = (index: number) => {
      items ??= itemsOfTold(spot.told(), raw, shadow, length)
      return items[index]
    }
    let missing: readonly Value[] | null = null
    let passed = 0
    return Array.from({ length }, (_, index) => {
      if (shadow[index] === true) {
        const nth = passed++
        const found = moreExact(toldItem(index), () => {
          missing ??= unknowns.itemsAt({ ...spot, isList: true }, count)
          return missing[nth]
        })
        return secret[index] === true ? hidden(found) : found
      }
      const { told, member } = isTold ? toldLater(() => toldItem(index)) : NOTHING_TOLD
      return value({
        raw: raw[index],
        shadow: shadow[index],
        secret: secret[index],
        configured: () => itemOf(spot.configured(), raw, index, spot.name === 'statement'),
        told,
        member,
        name: spot.name,
        depth: spot.depth + 1,
      })
    })
  }

  return { map }
}

/** Names of a map, and those that only a shadow has. */
function namesOf(raw: RawMap, shadow: Raw | undefined, secret: Raw | undefined): readonly string[] {
  const names = Object.keys(raw)
  addNames(names, shadow, (name) => Object.hasOwn(raw, name))
  addNames(names, secret, (name) => Object.hasOwn(raw, name) || marks(shadow, name))
  return names
}

function addNames(
  names: string[],
  shadow: Raw | undefined,
  isThere: (name: string) => boolean,
): void {
  if (!isRawMap(shadow)) return
  for (const name of Object.keys(shadow)) {
    if (marks(shadow, name) && !isThere(name)) names.push(name)
  }
}

const marks = (shadow: Raw | undefined, name: string): boolean => {
  const mark = memberOf(shadow, name)
  return mark !== undefined && mark !== false
}

const marksNothing = (shadow: Raw | undefined): boolean =>
  shadow === undefined ||
  shadow === false ||
  (typeof shadow === 'object' && shadow !== null && Object.keys(shadow).length === 0)

const NOTHING_TOLD: Pick<Spot, 'told' | 'member'> = {
  told: () => undefined,
  member: () => undefined,
}

/** What is told of a value, and of its members, looked up once and only where it is asked for. */
function toldLater(find: () => Told): Pick<Spot, 'told' | 'member'> {
  let found: { readonly told: Told } | null = null
  const told = () => {
    found ??= { told: find() }
    return found.told
  }
  return { told, member: (name) => memberOfTold(told(), name) }
}

/** There is nothing to hide in what isn't known. */
function hidden(value: Value): Value
function hidden(value: Value | undefined): Value | undefined
function hidden(value: Value | undefined): Value | undefined {
  if (value === undefined || isKind(value, 'unknown') || isKind(value, 'reference')) return value
  return sensitive(value)
}
