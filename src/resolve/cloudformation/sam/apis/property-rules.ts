import { quoted } from '../../problems.ts'
import {
  anything,
  boolean,
  booleanOrMap,
  faultIn,
  integer,
  list,
  map,
  type PropertyRules,
  plainly,
  required,
  text,
  textOrMap,
  unknownIn,
} from '../events/property-rules.ts'
import type { SamResource, SamTemplate } from '../generated.ts'
import { tellRefusal } from './refusal.ts'

/** What the transform takes as properties of an API. Source: aws-sam-translator 1.110. */
export const restApiRules: PropertyRules = {
  __MANAGE_SWAGGER: boolean,
  Name: textOrMap,
  StageName: required(textOrMap),
  Tags: map,
  PropagateTags: boolean,
  DefinitionBody: map,
  DefinitionUri: textOrMap,
  MergeDefinitions: plainly(boolean),
  CacheClusterEnabled: boolean,
  CacheClusterSize: text,
  Variables: map,
  EndpointConfiguration: textOrMap,
  MethodSettings: list,
  BinaryMediaTypes: list,
  MinimumCompressionSize: integer,
  Cors: textOrMap,
  Auth: map,
  GatewayResponses: map,
  AccessLogSetting: map,
  CanarySetting: map,
  TracingEnabled: boolean,
  OpenApiVersion: anything,
  Models: map,
  Domain: map,
  FailOnWarnings: boolean,
  Description: text,
  Mode: text,
  DisableExecuteApiEndpoint: boolean,
  ApiKeySourceType: text,
  AlwaysDeploy: plainly(boolean),
  Policy: textOrMap,
  SecurityPolicy: text,
  EndpointAccessMode: text,
}

export const httpApiRules: PropertyRules = {
  __MANAGE_SWAGGER: boolean,
  Name: anything,
  StageName: textOrMap,
  Tags: map,
  PropagateTags: boolean,
  DefinitionBody: map,
  DefinitionUri: textOrMap,
  StageVariables: map,
  CorsConfiguration: booleanOrMap,
  AccessLogSettings: map,
  DefaultRouteSettings: map,
  Auth: map,
  RouteSettings: map,
  Domain: map,
  FailOnWarnings: boolean,
  Description: text,
  DisableExecuteApiEndpoint: boolean,
}

export const webSocketApiRules: PropertyRules = {
  ApiKeySelectionExpression: text,
  AccessLogSettings: map,
  Auth: map,
  DefaultRouteSettings: map,
  Description: text,
  DisableExecuteApiEndpoint: boolean,
  Domain: map,
  DisableSchemaValidation: boolean,
  FailOnWarnings: boolean,
  IpAddressType: text,
  Name: text,
  PropagateTags: boolean,
  Routes: required(map),
  RouteSettings: map,
  RouteSelectionExpression: required(text),
  StageName: textOrMap,
  StageVariables: map,
  Tags: map,
}

/** Tells what of the properties the transform would refuse. */
export function checkProperties(
  resource: SamResource,
  sam: SamTemplate,
  rules: PropertyRules,
): void {
  const { Properties: properties } = resource.body
  const unknown = unknownIn(properties, rules)
  if (unknown !== null) {
    tellRefusal(resource, sam, `it has a property ${quoted(unknown)} that there is none of`)
  }
  const fault = faultIn(properties, rules)
  if (fault !== null) tellRefusal(resource, sam, fault)
}
