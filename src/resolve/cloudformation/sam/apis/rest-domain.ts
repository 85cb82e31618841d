import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawList, isRawMap, memberOf } from '../../../../model/raw.ts'
import { declareOf } from '../events/declare-resource.ts'
import type { Generated, SamResource, SamTemplate } from '../generated.ts'
import { definedIn, isGiven, propertyIn, ref } from '../template-functions.ts'
import { mapAt } from './body/contents.ts'
import { hashedId } from './hashed-id.ts'
import { Refusal } from './refusal.ts'

/** The domain of its own that a REST API has. */
interface Domain {
  readonly settings: RawMap
  readonly name: Raw
  readonly certificate: Raw
  readonly endpoint: string
  readonly logicalId: string
}

/** The names that lead to the API besides the one of API Gateway, and what maps them to it. */
export function restDomain(resource: SamResource, sam: SamTemplate): readonly Generated[] {
  const given = propertyIn(resource.body.Properties, 'Domain')
  if (given === undefined) return []
  const domain = domainOf(mapAt(given, 'its Domain'), sam)
  const isPrivate = domain.endpoint === 'PRIVATE'
  const association = isPrivate ? accessAssociation(resource, domain, sam) : null
  return [
    declareDomain(resource, domain),
    ...mappingsOf(resource, domain),
    ...(association === null ? [] : [association]),
  ]
}

function domainOf(settings: RawMap, sam: SamTemplate): Domain {
  const name = propertyIn(settings, 'DomainName')
  const certificate = propertyIn(settings, 'CertificateArn')
  if (name === undefined) throw new Refusal('its Domain has no DomainName')
  if (certificate === undefined) throw new Refusal('its Domain has no CertificateArn')
  const endpoint = sam.plain(propertyIn(settings, 'EndpointConfiguration')) ?? 'REGIONAL'
  if (endpoint !== 'EDGE' && endpoint !== 'REGIONAL' && endpoint !== 'PRIVATE') {
    throw new Refusal('EndpointConfiguration of its Domain is not EDGE, REGIONAL or PRIVATE')
  }
  return { settings, name, certificate, endpoint, logicalId: restDomainId(settings, sam) }
}

/** The logical id of a domain with these settings: APIs with the same one share it. */
export function restDomainId(settings: RawMap, sam: SamTemplate): string {
  const endpoint = sam.plain(propertyIn(settings, 'EndpointConfiguration'))
  const suffix = endpoint === 'PRIVATE' ? 'V2' : ''
  return hashedId(`ApiGatewayDomainName${suffix}`, sam.plain(propertyIn(settings, 'DomainName')))
}

const MUTUAL_TLS = ['TruststoreUri', 'TruststoreVersion']

function declareDomain(
  resource: SamResource,
  { settings, name, certificate, endpoint, logicalId }: Domain,
): Generated {
  const isPrivate = endpoint === 'PRIVATE'
  const isRegional = endpoint === 'REGIONAL'
  const optional = (property: string): Raw | undefined => {
    const value = settings[property]
    return isGiven(value) ? value : undefined
  }
  const written = propertyIn(settings, 'EndpointConfiguration') ?? endpoint
  const properties: Readonly<Record<string, Raw | undefined>> = {
    DomainName: name,
    [isRegional ? 'RegionalCertificateArn' : 'CertificateArn']: certificate,
    EndpointConfiguration: definedIn({
      Types: [written],
      IpAddressType: optional('IpAddressType'),
    }),
    SecurityPolicy: optional('SecurityPolicy'),
    EndpointAccessMode: optional('EndpointAccessMode'),
    ...(isPrivate
      ? { Policy: optional('Policy') }
      : {
          MutualTlsAuthentication: mutualTls(optional('MutualTlsAuthentication')),
          OwnershipVerificationCertificateArn: optional('OwnershipVerificationCertificateArn'),
        }),
  }
  const domain = declareOf(
    resource,
    {
      logicalId,
      type: isPrivate ? 'AWS::ApiGateway::DomainNameV2' : 'AWS::ApiGateway::DomainName',
      properties,
    },
    'Domain',
  )
  return withDomainPlaces(domain, resource, settings)
}

/** Properties of a domain that go by the same name in `Domain`, each with its place there. */
export function withDomainPlaces(
  generated: Generated,
  resource: SamResource,
  settings: RawMap,
  under: readonly (string | number)[] = [],
): Generated {
  const renamed = new Map([['CertificateArn', 'RegionalCertificateArn']])
  const sources = Object.keys(settings).flatMap((name) => {
    const names = [name, ...(renamed.has(name) ? [renamed.get(name) ?? name] : [])]
    const source = resource.placeOf(['Properties', 'Domain', name])
    return names.map((property) => ({ at: ['Properties', ...under, property], source }))
  })
  return { ...generated, sources: [...generated.sources, ...sources] }
}

/** The settings of mutual TLS; undefined where there are none. */
export function mutualTls(raw: Raw | undefined): Raw | undefined {
  if (raw === undefined) return undefined
  const settings = mapAt(raw, 'MutualTlsAuthentication of its Domain')
  if (Object.keys(settings).some((name) => !MUTUAL_TLS.includes(name))) {
    throw new Refusal('MutualTlsAuthentication of its Domain has a setting that there is none of')
  }
  return definedIn(
    Object.fromEntries(
      MUTUAL_TLS.map((name) => [name, isGiven(settings[name]) ? settings[name] : undefined]),
    ),
  )
}

function mappingsOf(resource: SamResource, domain: Domain): readonly Generated[] {
  const { settings } = domain
  const paths = pathsOf(settings)
  if (paths === null) return [mapping(resource, domain, 'BasePathMapping', undefined)]
  const isNormalized =
    memberOf(settings, 'NormalizeBasePath') === undefined || isGiven(settings.NormalizeBasePath)
  return paths.map((path) => {
    if (typeof path !== 'string') throw new Refusal('BasePath of its Domain is not text')
    const trimmed = path.replace(/[^\p{L}\p{N}]/gu, '')
    return mapping(resource, domain, `${trimmed}BasePathMapping`, isNormalized ? trimmed : path)
  })
}

/** The base paths that a domain leads from; null where it does so as a whole. */
export function pathsOf(settings: RawMap): readonly Raw[] | null {
  const paths = settings.BasePath
  if (!isGiven(paths)) return null
  if (isRawList(paths)) return paths
  return typeof paths === 'string' ? [paths] : null
}

function mapping(
  resource: SamResource,
  { endpoint, logicalId, settings }: Domain,
  suffix: string,
  path: string | undefined,
): Generated {
  const isPrivate = endpoint === 'PRIVATE'
  const within = isRawMap(settings) ? 'Domain' : null
  return declareOf(
    resource,
    {
      logicalId: resource.logicalId + suffix,
      type: `AWS::ApiGateway::BasePathMapping${isPrivate ? 'V2' : ''}`,
      properties: {
        [isPrivate ? 'DomainNameArn' : 'DomainName']: ref(logicalId),
        RestApiId: ref(resource.logicalId),
        Stage: ref(`${resource.logicalId}.Stage`),
        BasePath: path,
      },
    },
    within,
  )
}

function accessAssociation(
  resource: SamResource,
  { settings, logicalId }: Domain,
  sam: SamTemplate,
): Generated | null {
  const given = propertyIn(settings, 'AccessAssociation')
  if (given === undefined) return null
  const endpoint = propertyIn(mapAt(given, 'AccessAssociation of its Domain'), 'VpcEndpointId')
  return declareOf(
    resource,
    {
      logicalId: hashedId('DomainNameAccessAssociation', [sam.plain(endpoint) ?? null, logicalId]),
      type: 'AWS::ApiGateway::DomainNameAccessAssociation',
      properties: {
        DomainNameArn: ref(logicalId),
        AccessAssociationSourceType: 'VPCE',
        AccessAssociationSource: endpoint,
      },
    },
    'Domain',
  )
}
