import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawMap } from '../../../../model/raw.ts'
import { declareOf } from '../events/declare-resource.ts'
import type { Generated, Generator, SamResource, SamTemplate } from '../generated.ts'
import { isGiven, ownAttributes, passedAttributes, propertyIn, ref } from '../template-functions.ts'
import { authorizerPermission } from './authorizer-permission.ts'
import { mapAt } from './body/contents.ts'
import { isOpenApi } from './body/definition.ts'
import { bodySources } from './body-sources.ts'
import { definitionLocation } from './definition-location.ts'
import { hashedId, isAlphanumeric } from './hashed-id.ts'
import { httpAuthorizers } from './http-authorizers.ts'
import { httpBody } from './http-body.ts'
import { propagateTags } from './propagate-tags.ts'
import { checkProperties, httpApiRules } from './property-rules.ts'
import { recordSetGroup } from './record-set-group.ts'
import { attempt, Refusal } from './refusal.ts'
import { routeSettings } from './route-settings.ts'
import { v2Domain } from './v2-domain.ts'

const MADE_BY: RawMap = { 'httpapi:createdBy': 'SAM' }

/**
 * An HTTP API, its stage, and what its properties ask for besides.
 * Source: "AWS::Serverless::HttpApi" in the AWS SAM developer guide, and aws-sam-translator 1.110.
 */
export const generateHttpApi: Generator = (resource, sam) => {
  checkProperties(resource, sam, httpApiRules)
  const { Properties: properties } = resource.body
  const given = properties.Tags
  const tags: RawMap = { ...(isRawMap(given) ? given : {}), ...MADE_BY }
  const uri = properties.DefinitionUri
  if (isGiven(uri)) attempt(resource, sam, () => checkDefinitionUri(properties), undefined)
  const body = httpBody(resource, sam, tags)
  const isTagged = isOpenApi(body)
  const made: readonly Generated[] = [
    httpApi(resource, sam, body, isGiven(uri) ? definitionLocation(uri) : undefined),
    ...attempt(resource, sam, () => permissionsOf(resource), []),
    ...attempt(
      resource,
      sam,
      () => v2Domain(resource, sam, MADE_BY, passedAttributes(resource.body)),
      [],
    ),
    ...recordSetGroup(resource, sam),
    stageOf(resource, sam, isTagged ? tags : undefined),
  ]
  return propagateTags(made, resource, isTagged && isGiven(given), tags)
}

/** Properties that a definition must be there for, which one in a file of its own isn't. */
const NEED_DEFINITION = [
  'CorsConfiguration',
  'Auth',
  'Tags',
  'DisableExecuteApiEndpoint',
  'Name',
  'Description',
]

function checkDefinitionUri(properties: RawMap): void {
  if (isGiven(properties.DefinitionBody)) {
    throw new Refusal('it has both DefinitionUri and DefinitionBody')
  }
  const added = NEED_DEFINITION.find((name) => isGiven(properties[name]))
  if (added !== undefined) {
    throw new Refusal(`its ${added} can't be added to the definition that DefinitionUri names`)
  }
}

function httpApi(
  resource: SamResource,
  sam: SamTemplate,
  body: Raw | undefined,
  location: Raw | undefined,
): Generated {
  const warnings = resource.body.Properties.FailOnWarnings
  const api = declareOf(resource, {
    logicalId: resource.logicalId,
    type: 'AWS::ApiGatewayV2::Api',
    attributes: ownAttributes(resource.body),
    properties: {
      Body: location === undefined ? body : undefined,
      BodyS3Location: location,
      FailOnWarnings: isGiven(warnings) ? warnings : undefined,
    },
    from: {
      Body: 'DefinitionBody',
      BodyS3Location: 'DefinitionUri',
      FailOnWarnings: 'FailOnWarnings',
    },
  })
  return { ...api, sources: [...api.sources, ...bodySources(resource, sam, body, 'HttpApi')] }
}

function permissionsOf(resource: SamResource): readonly Generated[] {
  const auth = resource.body.Properties.Auth
  if (!isGiven(auth)) return []
  return [...httpAuthorizers(mapAt(auth, 'its Auth'))].flatMap(([name, { invokes }]) =>
    invokes === null ? [] : [authorizerPermission(resource, name, invokes)],
  )
}

const DEFAULT_STAGE = '$default'

const AS_WRITTEN = ['StageVariables', 'AccessLogSettings', 'DefaultRouteSettings'] as const

function stageOf(resource: SamResource, sam: SamTemplate, tags: RawMap | undefined): Generated {
  const { Properties: properties } = resource.body
  const given = properties.StageName
  const name = isGiven(given) ? given : DEFAULT_STAGE
  const routes = attempt(resource, sam, () => routeSettings(resource, sam), {
    settings: propertyIn(properties, 'RouteSettings'),
    sources: [],
  })
  const stage = declareOf(resource, {
    logicalId: stageId(resource.logicalId, name),
    type: 'AWS::ApiGatewayV2::Stage',
    properties: {
      ApiId: ref(resource.logicalId),
      StageName: name,
      ...Object.fromEntries(
        AS_WRITTEN.map((property) => [property, propertyIn(properties, property)]),
      ),
      RouteSettings: routes.settings,
      Tags: tags,
      AutoDeploy: true,
    },
    from: Object.fromEntries(
      [...AS_WRITTEN, 'StageName', 'RouteSettings', 'Tags'].map((property) => [property, property]),
    ),
  })
  return { ...stage, sources: [...stage.sources, ...routes.sources] }
}

function stageId(api: string, name: Raw): string {
  const text = typeof name === 'string' ? name : ''
  if (text === DEFAULT_STAGE) return `${api}ApiGatewayDefaultStage`
  return isAlphanumeric(text) ? `${api}${text}Stage` : hashedId(`${api}Stage`, text)
}
