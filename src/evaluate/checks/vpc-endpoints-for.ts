import type { Json } from '../../model/policy.ts'
import type { Resource } from '../../model/resource.ts'
import type { ResourceGraph } from '../../model/resource-graph.ts'
import type { Truth } from '../../model/truth.ts'
import { isKind } from '../../model/value.ts'
import { openValue } from '../open-value.ts'
import { at, evidenceAt, look, type Place } from '../place.ts'
import { someRelated } from '../related.ts'
import { all, fail, inapplicable, pass, unknownTruth } from '../truth.ts'
import type { NamedCheck } from './named-check.ts'

const texts = { type: ['array', 'string', 'null'], items: { type: 'string', minLength: 1 } }

/** A VPC has an endpoint for each of the services that somebody names. Without names, nothing is asked. */
export const vpcEndpointsFor: NamedCheck = {
  parameters: {
    type: 'object',
    additionalProperties: false,
    required: ['services'],
    properties: {
      services: {
        description: 'Short names (ecr.api), or whole ones. Null asks nothing.',
        ...texts,
      },
      vpcs: { description: 'Ids, logical ids or addresses of VPCs that are meant.', ...texts },
      types: { description: 'Asked only where the input has a resource of these.', ...texts },
    },
  },
  judge: (vpc, { services, vpcs, types }, graph) => {
    const asked = listOf(services)
    const scope = listOf(types)
    if (asked.length === 0) return inapplicable
    if (scope.length > 0 && !scope.some((type) => graph.ofType(type).length > 0)) {
      return inapplicable
    }
    return look(vpc, ({ resource, ...spot }) => {
      const isMeant = meant(resource, listOf(vpcs))
      if (isMeant === false) return inapplicable
      if (isMeant === null) {
        const reason = `the id of ${resource.address} is known only once it is deployed`
        return unknownTruth(evidenceAt({ ...spot, resource }, reason))
      }
      return all(asked.map((service) => hasEndpoint(vpc, service, graph)))
    })
  },
}

const listOf = (value: Json | undefined): readonly string[] =>
  value == null ? [] : (Array.isArray(value) ? value : [value]).map(String)

/** Null: an id is asked for, and this VPC has none yet. */
function meant({ address }: Resource, vpcs: readonly string[]): boolean | null {
  if (vpcs.length === 0 || vpcs.includes(address)) return true
  return vpcs.some((vpc) => vpc.startsWith('vpc-')) ? null : false
}

function hasEndpoint(vpc: Place, service: string, graph: ResourceGraph): Truth {
  const none = `no endpoint for ${service} in the input names this VPC`
  return look(vpc, (spot) =>
    someRelated(
      graph,
      'AWS::EC2::VPCEndpoint',
      { to: vpc, through: ['VpcId'] },
      (endpoint) =>
        isFor(at(endpoint, 'ServiceName'), service, fail(evidenceAt({ ...spot, path: [] }, none))),
      none,
    ),
  )
}

/**
 * The name of a service ends in its short name: `com.amazonaws.eu-west-1.ecr.api`. The endpoint for its FIPS
 * version counts as well (AWS Config, `vpc-endpoint-enabled`).
 */
function isFor(name: Place, service: string, other: Truth): Truth {
  const short = service.replace(PREFIX, '')
  return look(name, (spot) => {
    const { value } = spot
    if (isKind(value, 'unknown')) return openValue(spot, value)
    const end = isKind(value, 'text') ? value.parts.at(-1) : value
    if (typeof end !== 'string') return isKind(value, 'text') ? openValue(spot, value) : other
    const written = isKind(value, 'text') ? end.replace(/^[^.]*\./, '') : end.replace(PREFIX, '')
    return [service, short, `${short}-fips`].includes(written) ? pass() : other
  })
}

/** What stands before the short name, the Region included. */
const PREFIX = /^com\.amazonaws\.[^.]+\./
