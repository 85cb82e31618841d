import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawList, isRawMap, memberOf } from '../../../../model/raw.ts'
import { tellRefusal } from '../apis/refusal.ts'
import { declareOf } from '../events/declare-resource.ts'
import type { Generated, Generator, SamResource, SamTemplate } from '../generated.ts'
import { ownAttributes, propertyIn } from '../template-functions.ts'
import { connectedResource } from './connected-resource.ts'
import { type Access, connectorProfiles } from './connector-profiles.ts'
import type { Ends } from './fill-holes.ts'
import { type Grant, grantsOf } from './grants.ts'

/**
 * What lets the source of a connector use its destination: a policy of one's role, of the destination
 * itself, or permissions to invoke it.
 * Source: "AWS::Serverless::Connector" in the AWS SAM developer guide; aws-sam-translator 1.110.
 */
export const generateConnector: Generator = (resource, sam) => {
  const { Properties: properties } = resource.body
  const source = propertyIn(properties, 'Source')
  const destination = propertyIn(properties, 'Destination')
  const permissions = permissionsOf(propertyIn(properties, 'Permissions'))
  const destinations = isRawList(destination) ? destination : [destination ?? null]
  const refuse = (clause: string): readonly Generated[] => {
    tellRefusal(resource, sam, clause)
    return []
  }
  if (!isRawMap(source)) return refuse('its Source must be a map')
  if (permissions === null) return refuse('its Permissions must be a list of Read and Write')
  if (destinations.length === 0) return refuse('it has no Destination')
  if (destinations.length > MOST_RESOURCES) {
    return refuse(`it has more destinations than the ${MOST_RESOURCES} resources of a stack`)
  }
  return destinations.flatMap((entry, index) => {
    if (!isRawMap(entry)) return refuse('its Destination must be a map, or a list of maps')
    const ends = endsOf(source, entry, sam)
    if (typeof ends === 'string') return refuse(ends)
    const profile = connectorProfiles.get(ends.source.type)?.get(ends.destination.type)
    if (profile === undefined) return refuse('no connector joins resources of these types')
    const granted = grantsOf(profile, ends, permissions)
    if (typeof granted === 'string') return refuse(granted)
    const suffix = isRawList(destination) ? `Destination${index}` : ''
    return granted.map((grant) => declareGrant(resource, grant, suffix, ends))
  })
}

/** Source: "CloudFormation quotas" in the AWS CloudFormation user guide. */
const MOST_RESOURCES = 500

function permissionsOf(raw: Raw | undefined): ReadonlySet<Access> | null {
  if (!isRawList(raw) || raw.length === 0) return null
  const isAccess = (entry: Raw): entry is Access => entry === 'Read' || entry === 'Write'
  return raw.every(isAccess) ? new Set(raw) : null
}

function endsOf(source: RawMap, destination: RawMap, sam: SamTemplate): Ends | string {
  const to = connectedResource(destination, source, sam)
  if (typeof to === 'string') return `${to} as Destination`
  const from = connectedResource(source, destination, sam)
  return typeof from === 'string' ? `${from} as Source` : { source: from, destination: to }
}

function declareGrant(
  resource: SamResource,
  { type, suffix, properties }: Grant,
  end: string,
  ends: Ends,
): Generated {
  const { logicalId, body } = resource
  const metadata = memberOf(body, 'Metadata')
  const connected = {
    'aws:sam:connectors': {
      [logicalId]: {
        Source: { Type: ends.source.writtenType },
        Destination: { Type: ends.destination.writtenType },
      },
    },
  }
  return declareOf(resource, {
    logicalId: `${logicalId}${suffix}${end}`,
    type,
    attributes: {
      ...ownAttributes(body),
      Metadata: { ...(isRawMap(metadata) ? metadata : {}), ...connected },
    },
    properties,
  })
}
