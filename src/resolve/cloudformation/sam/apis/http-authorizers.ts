import type { Raw, RawMap } from '../../../../model/document.ts'
import { memberOf } from '../../raw.ts'
import { isGiven, sub } from '../events/template-functions.ts'
import { invocationUri } from './arns.ts'
import { listAt, mapAt } from './body/contents.ts'
import { AWS_IAM } from './body/security.ts'
import { Refusal } from './refusal.ts'

/** An authorizer of an HTTP API. */
export interface HttpApiAuthorizer {
  readonly scopes: Raw
  /** The function that decides, where the API asks that it may be invoked. */
  readonly invokes: Raw | null
  /** Its entry in the definition's `components.securitySchemes`. */
  readonly definition: RawMap
}

const HEADER = 'x-amazon-apigateway-authorizer'

export function httpAuthorizers(auth: RawMap): ReadonlyMap<string, HttpApiAuthorizer> {
  const authorizers = new Map<string, HttpApiAuthorizer>()
  if (memberOf(auth, 'EnableIamAuthorizer') === true) authorizers.set(AWS_IAM, iam)
  const given = memberOf(auth, 'Authorizers')
  if (!isGiven(given)) return authorizers
  const map = mapAt(given, 'Authorizers of its Auth')
  for (const name of Object.keys(map)) {
    authorizers.set(name, authorizer(mapAt(map[name], 'one of its authorizers')))
  }
  return authorizers
}

const iam: HttpApiAuthorizer = {
  scopes: [],
  invokes: null,
  definition: {
    type: 'apiKey',
    name: 'Authorization',
    in: 'header',
    'x-amazon-apigateway-authtype': 'awsSigv4',
  },
}

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

function authorizer(raw: RawMap): HttpApiAuthorizer {
  const isToken = isGiven(memberOf(raw, 'JwtConfiguration'))
  const foreign = [...(isToken ? OF_FUNCTION : OF_TOKEN), 'OpenIdConnectUrl'].find(
    (name) => (memberOf(raw, name) ?? null) !== null,
  )
  if (foreign !== undefined) throw new Refusal(`one of its authorizers has ${foreign}`)
  return isToken ? tokenAuthorizer(raw) : functionAuthorizer(raw)
}

function tokenAuthorizer(raw: RawMap): HttpApiAuthorizer {
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
      [HEADER]: {
        jwtConfiguration: Object.fromEntries(lowered),
        identitySource: source,
        type: 'jwt',
      },
    },
  }
}

function functionAuthorizer(raw: RawMap): HttpApiAuthorizer {
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
      [HEADER]: {
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
  const sources = Object.entries(SOURCES).flatMap(([part, prefix]) => {
    const given = memberOf(identity, part)
    if (!isGiven(given)) return []
    return listAt(given, `${part} of an authorizer's Identity`).map((name) => {
      if (typeof name !== 'string') {
        throw new Refusal(`${part} of an authorizer's Identity holds something that is not text`)
      }
      return prefix + name
    })
  })
  return {
    ...(ttl === null ? {} : { authorizerResultTtlInSeconds: ttl }),
    identitySource: sources,
  }
}
