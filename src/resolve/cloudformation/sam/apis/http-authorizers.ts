import type { Raw, RawMap } from '../../../../model/document.ts'
import { memberOf } from '../../../../model/raw.ts'
import { isGiven, sub } from '../template-functions.ts'
import { invocationUri } from './arns.ts'
import {
  AUTHORIZER,
  type Authorizer,
  type Authorizers,
  authorizersIn,
  identitySources,
} from './authorizers.ts'
import { listAt, mapAt } from './body/contents.ts'
import { Refusal } from './refusal.ts'

export const httpAuthorizers = (auth: RawMap): Authorizers =>
  authorizersIn(auth, memberOf(auth, 'EnableIamAuthorizer') === true, authorizer)

/** Settings of authorizers that look at a token, and of those that ask a function. */
const OF_TOKEN = ['AuthorizationScopes', 'JwtConfiguration', 'IdentitySource']
const OF_FUNCTION = [
  'FunctionArn',
  'FunctionInvokeRole',
  'Identity',
  'AuthorizerPayloadFormatVersion',
  'EnableSimpleResponses',
  'EnableFunctionDefaultPermissions',
]

function authorizer(raw: RawMap): Authorizer {
  const isToken = isGiven(memberOf(raw, 'JwtConfiguration'))
  const foreign = [...(isToken ? OF_FUNCTION : OF_TOKEN), 'OpenIdConnectUrl'].find(
    (name) => (memberOf(raw, name) ?? null) !== null,
  )
  if (foreign !== undefined) throw new Refusal(`one of its authorizers has ${foreign}`)
  return isToken ? tokenAuthorizer(raw) : functionAuthorizer(raw)
}

function tokenAuthorizer(raw: RawMap): Authorizer {
  const scopes = memberOf(raw, 'AuthorizationScopes') ?? []
  const source = memberOf(raw, 'IdentitySource')
  if (!isGiven(source)) throw new Refusal('one of its authorizers has no IdentitySource')
  const jwt = mapAt(memberOf(raw, 'JwtConfiguration'), 'a JwtConfiguration')
  const lowered = Object.keys(jwt).map((name) => [name.toLowerCase(), jwt[name] ?? null])
  return {
    scopes: listAt(scopes, 'AuthorizationScopes of an authorizer'),
    invokes: null,
    definition: {
      type: 'oauth2',
      [AUTHORIZER]: {
        jwtConfiguration: Object.fromEntries(lowered),
        identitySource: source,
        type: 'jwt',
      },
    },
  }
}

function functionAuthorizer(raw: RawMap): Authorizer {
  const arn = memberOf(raw, 'FunctionArn')
  const version = memberOf(raw, 'AuthorizerPayloadFormatVersion')
  if (!isGiven(arn)) throw new Refusal('one of its authorizers has no FunctionArn')
  if (!isGiven(version)) {
    throw new Refusal('one of its authorizers has no AuthorizerPayloadFormatVersion')
  }
  const isPermitted = memberOf(raw, 'EnableFunctionDefaultPermissions') ?? false
  if (typeof isPermitted !== 'boolean') {
    throw new Refusal('EnableFunctionDefaultPermissions of an authorizer is not true or false')
  }
  const role = memberOf(raw, 'FunctionInvokeRole')
  const simple = memberOf(raw, 'EnableSimpleResponses')
  return {
    scopes: [],
    invokes: isPermitted ? arn : null,
    definition: {
      type: 'apiKey',
      name: 'Unused',
      in: 'header',
      [AUTHORIZER]: {
        type: 'request',
        authorizerUri: sub(invocationUri('__FunctionArn__'), { __FunctionArn__: arn }),
        ...(isGiven(role) && role !== 'NONE' ? { authorizerCredentials: role } : {}),
        ...identityOf(memberOf(raw, 'Identity')),
        authorizerPayloadFormatVersion: version,
        ...(isGiven(simple) ? { enableSimpleResponses: simple } : {}),
      },
    },
  }
}

const SOURCES = {
  Headers: '$request.header.',
  QueryStrings: '$request.querystring.',
  StageVariables: '$stageVariables.',
  Context: '$context.',
} as const

function identityOf(raw: Raw | undefined): RawMap {
  if (!isGiven(raw)) return {}
  const identity = mapAt(raw, 'Identity of an authorizer')
  const ttl = memberOf(identity, 'ReauthorizeEvery') ?? null
  return {
    ...(ttl === null ? {} : { authorizerResultTtlInSeconds: ttl }),
    identitySource: identitySources(identity, SOURCES),
  }
}
