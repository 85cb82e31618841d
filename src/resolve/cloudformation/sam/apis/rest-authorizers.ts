import type { Raw, RawMap } from '../../../../model/document.ts'
import { listed, memberOf } from '../../../../model/raw.ts'
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

/** @param isDefault whether IAM is the default authorizer */
export const restAuthorizers = (auth: RawMap, isDefault: boolean): Authorizers =>
  authorizersIn(auth, isDefault, authorizer)

function authorizer(raw: RawMap): Authorizer {
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
      [AUTHORIZER]: {
        ...(isCognito
          ? { type: 'cognito_user_pools', providerARNs: listed(pool) }
          : ofLambda(raw, arn, identity, isRequest)),
        ...(!isRequest && isGiven(expression) ? { identityValidationExpression: expression } : {}),
      },
    },
  }
}

function ofLambda(raw: RawMap, arn: Raw | undefined, identity: RawMap, isRequest: boolean): RawMap {
  const ttl = memberOf(identity, 'ReauthorizeEvery') ?? undefined
  const role = memberOf(raw, 'FunctionInvokeRole')
  const sources = isRequest ? identitySources(identity, SOURCES).join(', ') : ''
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

/** A request authorizer must be told what to look at, unless nothing is kept of what it says. */
function checkSources(identity: RawMap): void {
  if (Object.keys(SOURCES).some((part) => isGiven(memberOf(identity, part)))) return
  const ttl = memberOf(identity, 'ReauthorizeEvery') ?? undefined
  const seconds = typeof ttl === 'string' && ttl.trim() !== '' ? Number(ttl) : ttl
  if (typeof seconds === 'number' && seconds <= 0 && isGiven(identity)) return
  throw new Refusal('the Identity of a REQUEST authorizer names nothing of the request')
}
