import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawMap, memberOf } from '../../../../model/raw.ts'
import { declareOf } from '../events/declare-resource.ts'
import type { Generated, Generator, SamResource, SamTemplate } from '../generated.ts'
import { isGiven, ownAttributes, propertyIn, ref } from '../template-functions.ts'
import { authorizerPermission } from './authorizer-permission.ts'
import { mapAt } from './body/contents.ts'
import { bodySources } from './body-sources.ts'
import { definitionLocation } from './definition-location.ts'
import { propagateTags } from './propagate-tags.ts'
import { checkProperties, restApiRules } from './property-rules.ts'
import { recordSetGroup } from './record-set-group.ts'
import { attempt } from './refusal.ts'
import { restAuthorizers } from './rest-authorizers.ts'
import { checkDefinitionUri, restBody } from './rest-body.ts'
import { restDomain } from './rest-domain.ts'
import { restDeployment, restStage } from './rest-stage.ts'
import { usagePlan } from './usage-plan.ts'

/**
 * A REST API, its stage, and what its properties ask for besides.
 * Source: "AWS::Serverless::Api" in the AWS SAM developer guide, and aws-sam-translator 1.110.
 */
export const generateRestApi: Generator = (resource, sam) => {
  checkProperties(resource, sam, restApiRules)
  const { Properties: properties } = resource.body
  const uri = properties.DefinitionUri
  const isElsewhere = isGiven(uri)
  if (isElsewhere) {
    attempt(resource, sam, () => checkDefinitionUri(resource.body), undefined)
  }
  const body = restBody(resource, sam)
  const deployment = restDeployment(resource, body !== undefined || isElsewhere)
  const stage = restStage(resource, deployment.logicalId)
  const made: readonly Generated[] = [
    restApi(resource, sam, body, isElsewhere ? definitionLocation(uri) : undefined),
    deployment,
    stage,
    ...attempt(resource, sam, () => permissionsOf(resource), []),
    ...attempt(resource, sam, () => restDomain(resource, sam), []),
    ...recordSetGroup(resource, sam),
    ...attempt(resource, sam, () => usagePlan(resource, stage.logicalId, sam), []),
  ]
  return propagateTags(made, resource, isGiven(properties.PropagateTags))
}

const IF_GIVEN = [
  'FailOnWarnings',
  'Name',
  'Description',
  'Mode',
  'ApiKeySourceType',
  'Policy',
  'SecurityPolicy',
  'EndpointAccessMode',
] as const

function restApi(
  resource: SamResource,
  sam: SamTemplate,
  body: Raw | undefined,
  location: Raw | undefined,
): Generated {
  const { Properties: properties } = resource.body
  const ifGiven = IF_GIVEN.map((name) => [name, given(properties, name)])
  const api = declareOf(resource, {
    logicalId: resource.logicalId,
    type: 'AWS::ApiGateway::RestApi',
    attributes: ownAttributes(resource.body),
    properties: {
      BinaryMediaTypes: propertyIn(properties, 'BinaryMediaTypes'),
      MinimumCompressionSize: propertyIn(properties, 'MinimumCompressionSize'),
      ...endpointOf(properties, sam),
      Body: location === undefined ? body : undefined,
      BodyS3Location: location,
      ...Object.fromEntries(ifGiven),
    },
    from: {
      BinaryMediaTypes: 'BinaryMediaTypes',
      MinimumCompressionSize: 'MinimumCompressionSize',
      EndpointConfiguration: 'EndpointConfiguration',
      'EndpointConfiguration/VpcEndpointIds': 'EndpointConfiguration',
      Parameters: 'EndpointConfiguration',
      Body: 'DefinitionBody',
      BodyS3Location: 'DefinitionUri',
      ...Object.fromEntries(IF_GIVEN.map((name) => [name, name])),
    },
  })
  return { ...api, sources: [...api.sources, ...bodySources(resource, sam, body, 'Api')] }
}

const given = (properties: RawMap, name: string): Raw | undefined => {
  const value = properties[name]
  return isGiven(value) ? value : undefined
}

/** Partitions without edge-optimized endpoints, by how their regions begin. */
const WITHOUT_EDGE = /^(?:cn|us-gov|us-iso|us-isob|us-isof|eu-isoe|eusc)-/

function endpointOf(properties: RawMap, sam: SamTemplate): RawMap {
  const endpoint = properties.EndpointConfiguration
  if (!isGiven(endpoint)) {
    const region = sam.plain(ref('AWS::Region'))
    const isRegional = typeof region === 'string' && WITHOUT_EDGE.test(region)
    return isRegional ? endpointOfType('REGIONAL', {}) : {}
  }
  const type = memberOf(endpoint, 'Type')
  if (!isRawMap(endpoint) || !isGiven(type)) return endpointOfType(endpoint, {})
  const ids = memberOf(endpoint, 'VPCEndpointIds')
  const networks = isGiven(ids) ? ids : memberOf(endpoint, 'VpcEndpointIds')
  const addresses = memberOf(endpoint, 'IpAddressType')
  return endpointOfType(type, {
    ...(networks === undefined ? {} : { VpcEndpointIds: networks }),
    ...(addresses === undefined ? {} : { IpAddressType: addresses }),
  })
}

const endpointOfType = (type: Raw, more: RawMap): RawMap => ({
  EndpointConfiguration: { Types: [type], ...more },
  Parameters: { endpointConfigurationTypes: type },
})

function permissionsOf(resource: SamResource): readonly Generated[] {
  const auth = resource.body.Properties.Auth
  if (!isGiven(auth)) return []
  return [...restAuthorizers(mapAt(auth, 'its Auth'), false)].flatMap(([name, { invokes }]) =>
    invokes === null ? [] : [authorizerPermission(resource, name, invokes)],
  )
}
