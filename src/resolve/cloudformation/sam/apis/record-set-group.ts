import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawMap, memberOf } from '../../../../model/raw.ts'
import { declareOf } from '../events/declare-resource.ts'
import type { Generated, SamResource, SamTemplate } from '../generated.ts'
import { definedIn, getAtt, isGiven, propertyIn } from '../template-functions.ts'
import { hashedId } from './hashed-id.ts'
import { tellRefusal } from './refusal.ts'
import { restDomainId } from './rest-domain.ts'
import { v2DomainId } from './v2-domain.ts'

/** What the domain of one API puts into a zone of Route 53. */
interface Records {
  readonly resource: SamResource
  /** Of the group that they belong to. */
  readonly logicalId: string
  /** Whether other domains of the zone may be in the same group. */
  readonly isShared: boolean
  readonly zone: RawMap
  readonly sets: readonly RawMap[]
}

/** APIs whose domains share a group with others of the same zone. */
const SHARING = new Set(['AWS::Serverless::Api', 'AWS::Serverless::HttpApi'])

/**
 * The group of records that lead to the domain of the API. Domains of one zone are in one group,
 * which the first API with one makes.
 */
export function recordSetGroup(resource: SamResource, sam: SamTemplate): readonly Generated[] {
  const records = recordsOf(resource, sam)
  if (typeof records === 'string') tellRefusal(resource, sam, records)
  if (records === null || typeof records === 'string') return []
  const all = records.isShared ? sharedRecords(records.logicalId, sam) : [records]
  const [first] = all
  if (first === undefined || first.resource !== resource) return []
  const group = declareOf(
    resource,
    {
      logicalId: records.logicalId,
      type: 'AWS::Route53::RecordSetGroup',
      properties: { ...records.zone, RecordSets: all.flatMap(({ sets }) => sets) },
    },
    'Domain',
  )
  return [{ ...group, sources: [...group.sources, ...placesOf(all)] }]
}

/** Each record stands where its API has its `Route53`. */
function placesOf(all: readonly Records[]): Generated['sources'] {
  return all
    .flatMap(({ resource, sets }) => sets.map(() => resource))
    .map((resource, index) => ({
      at: ['Properties', 'RecordSets', index],
      source: resource.placeOf(['Properties', 'Domain', 'Route53']),
    }))
}

const grouped = new WeakMap<SamTemplate['resources'], ReadonlyMap<string, readonly Records[]>>()

function sharedRecords(logicalId: string, sam: SamTemplate): readonly Records[] {
  const known = grouped.get(sam.resources) ?? groupRecords(sam)
  grouped.set(sam.resources, known)
  return known.get(logicalId) ?? []
}

function groupRecords(sam: SamTemplate): ReadonlyMap<string, readonly Records[]> {
  const groups = new Map<string, Records[]>()
  for (const resource of sam.resources.values()) {
    if (!SHARING.has(String(resource.body.Type))) continue
    const records = recordsOf(resource, sam)
    if (records === null || typeof records === 'string' || !records.isShared) continue
    const group = groups.get(records.logicalId) ?? []
    group.push(records)
    groups.set(records.logicalId, group)
  }
  return groups
}

/** Null where the API has no records; a string says, as a clause, why they are refused. */
function recordsOf(resource: SamResource, sam: SamTemplate): Records | string | null {
  const domain = propertyIn(resource.body.Properties, 'Domain')
  const route = isRawMap(domain) ? propertyIn(domain, 'Route53') : undefined
  if (!isRawMap(domain) || route === undefined) return null
  if (!isRawMap(route)) return 'Route53 of its Domain is not a map'
  const id = propertyIn(route, 'HostedZoneId')
  const name = propertyIn(route, 'HostedZoneName')
  if (id === undefined && name === undefined) {
    return 'Route53 of its Domain has neither a HostedZoneId nor a HostedZoneName'
  }
  const isRest = resource.body.Type === 'AWS::Serverless::Api'
  const zoneKey = sam.plain(isGiven(id) ? id : name) ?? null
  const isSingle = isRest && isGiven(memberOf(route, 'SeparateRecordSetGroup'))
  const separateKey = [zoneKey, sam.plain(propertyIn(domain, 'DomainName')) ?? null]
  return {
    resource,
    logicalId: hashedId('RecordSetGroup', isSingle ? separateKey : zoneKey),
    isShared: !isSingle && SHARING.has(String(resource.body.Type)),
    zone: zoneOf(id, name, isRest),
    sets: setsOf(domain, route, aliasTarget(domain, route, isRest, sam)),
  }
}

const zoneOf = (id: Raw | undefined, name: Raw | undefined, isRest: boolean): RawMap =>
  definedIn({ HostedZoneId: id, HostedZoneName: isRest || id === undefined ? name : undefined })

function setsOf(domain: RawMap, route: RawMap, target: RawMap): readonly RawMap[] {
  const set = (type: string): RawMap =>
    definedIn({
      Name: propertyIn(domain, 'DomainName'),
      Type: type,
      AliasTarget: target,
      Region: propertyIn(route, 'Region'),
      SetIdentifier: propertyIn(route, 'SetIdentifier'),
    })
  return memberOf(route, 'IpV6') === true ? [set('A'), set('AAAA')] : [set('A')]
}

/** The zone of every distribution of CloudFront. Source: "AWS::Route53::RecordSet AliasTarget". */
const CLOUD_FRONT_ZONE = 'Z2FDTNDATAQYW2'

function aliasTarget(domain: RawMap, route: RawMap, isRest: boolean, sam: SamTemplate): RawMap {
  const endpoint = sam.plain(propertyIn(domain, 'EndpointConfiguration')) ?? 'REGIONAL'
  const id = isRest ? restDomainId(domain, sam) : v2DomainId(domain, sam)
  const health = propertyIn(route, 'EvaluateTargetHealth')
  if (endpoint === 'REGIONAL') {
    return definedIn({
      EvaluateTargetHealth: health,
      HostedZoneId: getAtt(id, 'RegionalHostedZoneId'),
      DNSName: getAtt(id, 'RegionalDomainName'),
    })
  }
  if (endpoint === 'EDGE') {
    const name = propertyIn(route, 'DistributionDomainName')
    return definedIn({
      EvaluateTargetHealth: health,
      HostedZoneId: CLOUD_FRONT_ZONE,
      DNSName: name ?? getAtt(id, 'DistributionDomainName'),
    })
  }
  return definedIn({
    EvaluateTargetHealth: health,
    HostedZoneId: propertyIn(route, 'VpcEndpointHostedZoneId') ?? null,
    DNSName: propertyIn(route, 'VpcEndpointDomainName') ?? null,
  })
}
