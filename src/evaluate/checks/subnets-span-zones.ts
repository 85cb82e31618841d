import type { Schema } from '../../model/policy.ts'
import type { ResourceGraph } from '../../model/resource-graph.ts'
import type { Truth } from '../../model/truth.ts'
import { isKind, isList, isMap, propertyOf, type Value } from '../../model/value.ts'
import { matches } from '../assert.ts'
import { at, evidenceAt, look, type SettledSpot } from '../place.ts'
import { symbolKey } from '../same-symbol.ts'
import { all, fail, inapplicable, pass, unknownTruth } from '../truth.ts'
import type { NamedCheck } from './named-check.ts'

/**
 * The subnets that a property lists lie in so many zones. Fewer subnets than zones can't; for the rest the
 * subnets have to be in the input, as nothing keeps two subnets out of one zone.
 */
export const subnetsSpanZones: NamedCheck = {
  parameters: {
    type: 'object',
    additionalProperties: false,
    required: ['through', 'zones'],
    properties: {
      through: { description: 'Steps to the list, separated by points.', type: 'string' },
      zones: { type: 'integer', minimum: 2 },
    },
  },
  judge: (place, { through, zones }, graph) =>
    look(at(place, ...String(through).split('.')), (list) =>
      list.value === undefined || (isList(list.value) && list.value.length === 0)
        ? inapplicable
        : all([
            matches(list, { minItems: Number(zones) } as Schema),
            inZones(list, Number(zones), graph),
          ]),
    ),
}

function inZones(list: SettledSpot, wanted: number, graph: ResourceGraph): Truth {
  if (!isList(list.value)) return pass()
  const zones = list.value.map((subnet) => zoneOf(subnet, graph))
  const known = new Set(zones.filter((zone) => zone !== null))
  const certain = [...known].filter((zone) => zone.startsWith(WRITTEN))
  if (certain.length >= wanted) return pass()
  const reason = `the subnets lie in ${known.size === 1 ? 'one zone' : `${known.size} zones`}`
  if (!zones.includes(null) && known.size < wanted) return fail(evidenceAt(list, reason))
  return unknownTruth(evidenceAt(list, 'the zones of its subnets are not in the input'))
}

/** What is equal for the same zone; null where the input doesn't tell the zone at all. */
function zoneOf(subnet: Value | undefined, graph: ResourceGraph): string | null {
  const id = isKind(subnet, 'unknown')
    ? subnet.candidates?.length === 1
      ? subnet.candidates[0]
      : undefined
    : isKind(subnet, 'reference')
      ? subnet.target
      : undefined
  const resource = id === undefined ? null : graph.byId(id)
  if (resource?.type !== 'AWS::EC2::Subnet' || !isMap(resource.properties)) return null
  const zone = propertyOf(resource.properties, 'AvailabilityZone')
  if (typeof zone === 'string') return `${WRITTEN}${zone}`
  const key = zone === undefined ? null : symbolKey(zone)
  return key === null ? null : place(key)
}

const WRITTEN = 'zone '

/** Two places of the same list of zones are two zones, whatever they are called. */
const place = (key: string): string => (/zones of /.test(key) ? `${WRITTEN}${key}` : key)
