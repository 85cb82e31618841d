import type { Raw, RawMap } from '../../../../../model/document.ts'
import { memberOf } from '../../../../../model/raw.ts'
import { isGiven, sub } from '../../template-functions.ts'
import { Refusal } from '../refusal.ts'
import { mapAt, onlyIf } from './contents.ts'
import { addPath, changePath, hasIntegration, INTEGRATION } from './methods.ts'

/** One method of one path, as a definition names them, and the condition of what it invokes. */
export interface Route {
  readonly path: string
  readonly method: string
  readonly condition: string | null
}

/**
 * The definition with the method bound to what it invokes.
 *
 * @param responses of the method where it has none of its own
 */
export function addIntegration(
  document: RawMap,
  { path, method, condition }: Route,
  integration: RawMap,
  responses: RawMap,
): RawMap {
  if (hasIntegration(document, path, method)) {
    throw new Refusal('two events take the same method of the same path')
  }
  const uri = integration.uri as Raw
  const conditional = condition === null ? uri : onlyIf(condition, uri)
  return changePath(addPath(document, path, method), path, (item) => {
    const definition = mapAt(memberOf(item, method), 'a method of its definition')
    const bound: RawMap = {
      ...definition,
      [INTEGRATION]: { ...integration, uri: conditional },
      responses: memberOf(definition, 'responses') ?? responses,
    }
    return { ...item, [method]: condition === null ? bound : onlyIf(condition, bound) }
  })
}

export function lambdaIntegration(uri: Raw, isStream: boolean, credentials: Raw | null): RawMap {
  return {
    type: 'aws_proxy',
    httpMethod: 'POST',
    uri,
    ...(isStream ? { responseTransferMode: 'STREAM' } : {}),
    ...(credentials === null ? {} : { credentials }),
  }
}

/**
 * With whose credentials the function is invoked where IAM authorizes the method: its own role's,
 * the API's, else the caller's. Null: none are set.
 */
export function credentialsFor(methodAuth: RawMap, apiAuth: RawMap): Raw | null {
  const isByIam =
    memberOf(methodAuth, 'Authorizer') === 'AWS_IAM' ||
    (memberOf(apiAuth, 'DefaultAuthorizer') === 'AWS_IAM' && !isGiven(methodAuth))
  if (!isByIam) return null
  const role = invokeRole(methodAuth) ?? invokeRole(apiAuth)
  if (role === 'NONE') return null
  if (role !== undefined && role !== 'CALLER_CREDENTIALS') return role
  return sub(`arn:\${AWS::Partition}:iam::*:user/*`)
}

function invokeRole(auth: RawMap): Raw | undefined {
  const role = memberOf(auth, 'InvokeRole')
  if (role === undefined) return undefined
  return isGiven(role) ? role : 'NONE'
}

/** The integration that starts a state machine with what the request holds. */
export function stateMachineIntegration(
  stateMachine: string,
  credentials: Raw,
  isUnescaped: boolean,
): RawMap {
  const template = isUnescaped
    ? `{"input": "$util.escapeJavaScript($input.json('$')).replaceAll("\\\\'","'")", "stateMachineArn": "\${${stateMachine}}"}`
    : `{"input": "$util.escapeJavaScript($input.json('$'))", "stateMachineArn": "\${${stateMachine}}"}`
  return {
    type: 'aws',
    httpMethod: 'POST',
    uri: sub(`arn:\${AWS::Partition}:apigateway:\${AWS::Region}:states:action/StartExecution`),
    responses: { '200': { statusCode: '200' }, '400': { statusCode: '400' } },
    credentials,
    requestTemplates: { 'application/json': sub(template) },
  }
}

export const stateMachineResponses: RawMap = {
  '200': { description: 'OK' },
  '400': { description: 'Bad Request' },
}
