import type { ResourceGraph } from '../../model/resource-graph.ts'
import type { Truth } from '../../model/truth.ts'
import { isKind } from '../../model/value.ts'
import { at, describePath } from '../place.ts'
import { parseAddressRange } from './address-range.ts'
import {
  both,
  itemsAt,
  openAt,
  propertyAt,
  type Standing,
  standingAt,
  whereItExists,
} from './guarded.ts'
import { type Addresses, addressesOf, everyAddress, type Family } from './internet.ts'
import type { Named } from './rule-boxes.ts'

/** The addresses that a prefix list holds: of one in the input its entries, of others nobody knows. */
export function prefixListAddresses(
  { spot, when }: Standing,
  family: Family,
  graph: ResourceGraph,
): readonly Named<Addresses>[] {
  const { value } = spot
  const list = isKind(value, 'reference') ? graph.byId(value.target) : null
  if (list?.type !== 'AWS::EC2::PrefixList') {
    const name = typeof value === 'string' ? `prefix list ${value}` : describePath(spot.path)
    const reason = `what ${name} holds is not in the input`
    return [unknownAddresses(both(when, openAt(spot, reason)), family)]
  }
  const present = both(when, whereItExists(list))
  return itemsAt(propertyAt(list, 'Entries')).flatMap((entry) =>
    standingAt(at(entry.spot, 'Cidr')).flatMap((cidr) => {
      const held = both(present, both(entry.when, cidr.when))
      const range = typeof cidr.spot.value === 'string' ? parseAddressRange(cidr.spot.value) : null
      if (range === null) {
        const open = openAt(cidr.spot, `an entry of ${list.address} is not known`)
        return [unknownAddresses(both(held, open), family)]
      }
      if (range.family !== family) return []
      const shown = entry.isSecret || cidr.isSecret ? null : `prefix list ${list.address}`
      return [{ value: addressesOf(range), when: held, hops: [], shown, isKnown: true }]
    }),
  )
}

const unknownAddresses = (when: Truth, family: Family): Named<Addresses> => ({
  value: everyAddress(family),
  when,
  hops: [],
  shown: null,
  isKnown: false,
})
