import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawList, memberOf } from '../../raw.ts'
import { isGiven, sub } from '../events/template-functions.ts'
import { invocationUri } from './arns.ts'
import { listAt, mapAt } from './body/contents.ts'
import { AWS_IAM } from './body/security.ts'
import { Refusal } from './refusal.ts'

/** An authorizer of a REST API. */
export interface RestAuthorizer {
  readonly scopes: Raw
  /** The function that decides, where API Gateway must be let invoke it. */
  readonly invokes: Raw | null
  /** Its entry in the definition's `securityDefinitions`. */
  readonly definition: RawMap
}

const HEADER = 'x-amazon-apigateway-authorizer'

/** The authorizers of an API's `Auth` by name, IAM's included where it is the default. */
export function restAuthorizers(
  auth: RawMap,
  isDefault: boolean,
): ReadonlyMap<string, RestAuthorizer> {
  const authorizers = new Map<string, RestAuthorizer>()
  if (isDefault) authorizers.set(AWS_IAM, iam)
  const given = memberOf(auth, 'Authorizers')
  if (!isGiven(given)) return authorizers
  const map = mapAt(given, 'Authorizers of its Auth')
  for (const name of Object.keys(map)) {
    authorizers.set(name, authorizer(mapAt(map[name], 'one of its authorizers')))
  }
  return authorizers
}

const iam: RestAuthorizer = {
  scopes: [],
  invokes: null,
  definition: {
    type: 'apiKey',
    name: 'Authorization',
    in: 'header',
    'x-amazon-apigateway-authtype': 'awsSigv4',
  },
}

function authorizer(raw: RawMap): RestAuthorizer {
  const setting = (name: string) => memberOf(raw, name) ?? undefined
  const payload = setting('FunctionPayloadType')
  if (payload !== undefined && payload !== 'TOKEN' && payload !== 'REQUEST') {
    throw new Refusal('FunctionPayloadType of one of its authorizers is neither TOKEN nor REQUEST')
  }
  const given = setting('Identity')
  const identity = isGiven(given) ? mapAt(given, 'Identity of one of its authorizers') : {}
  if (payload === 'REQUEST') checkSources(identity)
  const isWithoutPermission = setting('DisableFunctionDefaultPermissions')
  if (isWithoutPermission !== undefined && typeof isWithoutPermission !== 'boolean') {
    throw new Refusal(
      'DisableFunctionDefaultPermissions of one of its authorizers is not true or false',
    )
  }
  const scopes = listAt(
    setting('AuthorizationScopes') ?? [],
    'AuthorizationScopes of an authorizer',
  )
  const pool = setting('UserPoolArn')
  const arn = setting('FunctionArn')
  const isCognito = isGiven(pool)
  const isRequest = !isCognito && payload === 'REQUEST'
  const header = memberOf(identity, 'Header')
  const expression = memberOf(identity, 'ValidationExpression')
  return {
    scopes,
    invokes: isGiven(arn) && isWithoutPermission !== true ? arn : null,
    definition: {
      type: 'apiKey',
      name: isRequest ? 'Unused' : isGiven(header) ? header : 'Authorization',
      in: 'header',
      'x-amazon-apigateway-authtype': isCognito ? 'cognito_user_pools' : 'custom',
      [HEADER]: {
        ...(isCognito
          ? { type: 'cognito_user_pools', providerARNs: isRawList(pool) ? pool : [pool] }
          : ofLambda(raw, arn, identity, isRequest)),
        ...(!isRequest && isGiven(expression) ? { identityValidationExpression: expression } : {}),
      },
    },
  }
}

function ofLambda(raw: RawMap, arn: Raw | undefined, identity: RawMap, isRequest: boolean): RawMap {
  const ttl = memberOf(identity, 'ReauthorizeEvery') ?? undefined
  const role = memberOf(raw, 'FunctionInvokeRole')
  const sources = isRequest ? identitySource(identity) : ''
  return {
    type: isRequest ? 'request' : 'token',
    authorizerUri: sub(invocationUri('__FunctionArn__'), { __FunctionArn__: arn ?? null }),
    ...(ttl === undefined ? {} : { authorizerResultTtlInSeconds: ttl }),
    ...(isGiven(role) && role !== 'NONE' ? { authorizerCredentials: role } : {}),
    ...(sources === '' ? {} : { identitySource: sources }),
  }
}

const SOURCES = {
  Headers: 'method.request.header.',
  QueryStrings: 'method.request.querystring.',
  StageVariables: 'stageVariables.',
  Context: 'context.',
} as const

function identitySource(identity: RawMap): string {
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
  return sources.join(', ')
}

/** A request authorizer must be told what to look at, unless nothing is kept of what it says. */
function checkSources(identity: RawMap): void {
  if (Object.keys(SOURCES).some((part) => isGiven(memberOf(identity, part)))) return
  const ttl = memberOf(identity, 'ReauthorizeEvery') ?? undefined
  const seconds = typeof ttl === 'string' && ttl.trim() !== '' ? Number(ttl) : ttl
  if (typeof seconds === 'number' && seconds <= 0 && isGiven(identity)) return
  throw new Refusal('the Identity of a REQUEST authorizer names nothing of the request')
}
