import type { Raw, RawMap } from '../../../../model/document.ts'
import { declareOf } from '../events/declare-resource.ts'
import type { Generated, SamResource, SamTemplate } from '../generated.ts'
import { definedIn, isGiven, propertyIn, ref } from '../template-functions.ts'
import { mapAt } from './body/contents.ts'
import { hashedId } from './hashed-id.ts'
import { Refusal } from './refusal.ts'
import { mutualTls, pathsOf, withDomainPlaces } from './rest-domain.ts'
import { withoutSlashes } from './route-arn.ts'

/** The logical id of a domain with these settings: APIs with the same one share it. */
export const v2DomainId = (settings: RawMap, sam: SamTemplate): string =>
  hashedId('ApiGatewayDomainNameV2', sam.plain(propertyIn(settings, 'DomainName')))

/**
 * The name that leads to an HTTP or WebSocket API besides the one of API Gateway, and what maps it
 * to the API.
 *
 * @param attributes what the API hands to all that is made for it
 */
export function v2Domain(
  resource: SamResource,
  sam: SamTemplate,
  tags: RawMap,
  attributes: RawMap,
): readonly Generated[] {
  const given = propertyIn(resource.body.Properties, 'Domain')
  if (given === undefined) return []
  const settings = mapAt(given, 'its Domain')
  const name = propertyIn(settings, 'DomainName')
  const certificate = propertyIn(settings, 'CertificateArn')
  if (name === undefined || certificate === undefined) {
    throw new Refusal('its Domain does not have both a DomainName and a CertificateArn')
  }
  const written = propertyIn(settings, 'EndpointConfiguration')
  if ((sam.plain(written) ?? 'REGIONAL') !== 'REGIONAL') {
    throw new Refusal('EndpointConfiguration of its Domain is not REGIONAL')
  }
  const optional = (property: string): Raw | undefined => {
    const value = settings[property]
    return isGiven(value) ? value : undefined
  }
  const domain = declareOf(
    resource,
    {
      logicalId: v2DomainId(settings, sam),
      type: 'AWS::ApiGatewayV2::DomainName',
      attributes,
      properties: {
        DomainName: name,
        DomainNameConfigurations: [
          definedIn({
            CertificateArn: certificate,
            EndpointType: written ?? 'REGIONAL',
            OwnershipVerificationCertificateArn: optional('OwnershipVerificationCertificateArn'),
            SecurityPolicy: optional('SecurityPolicy'),
          }),
        ],
        MutualTlsAuthentication: mutualTls(optional('MutualTlsAuthentication')),
        Tags: tags,
      },
    },
    'Domain',
  )
  const placed = withDomainPlaces(domain, resource, settings)
  const configured = withDomainPlaces(placed, resource, settings, ['DomainNameConfigurations', 0])
  return [configured, ...mappingsOf(resource, domain.logicalId, settings, attributes)]
}

function mappingsOf(
  resource: SamResource,
  domain: string,
  settings: RawMap,
  attributes: RawMap,
): readonly Generated[] {
  const { logicalId } = resource
  const mapping = (id: string, key: string | undefined): Generated =>
    declareOf(
      resource,
      {
        logicalId: id,
        type: 'AWS::ApiGatewayV2::ApiMapping',
        attributes,
        properties: {
          DomainName: ref(domain),
          ApiId: ref(logicalId),
          Stage: ref(`${logicalId}.Stage`),
          ApiMappingKey: key,
        },
      },
      'Domain',
    )
  const paths = pathsOf(settings)
  if (paths === null) return [mapping(`${logicalId}ApiMapping`, undefined)]
  return paths.map((path) => {
    if (typeof path !== 'string' || /[^0-9a-zA-Z/\-_]/.test(path)) {
      throw new Refusal('BasePath of its Domain is no path')
    }
    const named = path.replace(/[-_/]+/g, '')
    return mapping(`${logicalId}${named}ApiMapping`, withoutSlashes(path.replace(/^\/+/, '')))
  })
}
