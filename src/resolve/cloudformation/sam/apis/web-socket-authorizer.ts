import type { RawMap } from '../../../../model/document.ts'
import { declareOf } from '../events/declare-resource.ts'
import type { Generated, SamResource, SamTemplate } from '../generated.ts'
import { isGiven, propertyIn, ref, sub } from '../template-functions.ts'
import { invocationUri } from './arns.ts'
import { authorizerPermission } from './authorizer-permission.ts'
import { mapAt } from './body/contents.ts'
import { Refusal } from './refusal.ts'

/** Who may connect to a WebSocket API. */
export interface Authorization {
  /** What it makes of the `$connect` route. */
  readonly properties: RawMap
  readonly made: readonly Generated[]
}

/** Null where the API says nothing of it. */
export function connectAuthorization(
  resource: SamResource,
  sam: SamTemplate,
): Authorization | null {
  const given = propertyIn(resource.body.Properties, 'Auth')
  if (!isGiven(given)) return null
  const auth = mapAt(given, 'its Auth')
  const type = typeOf(auth, sam)
  if (type !== 'CUSTOM') {
    return { properties: { AuthorizationType: type === 'AWS_IAM' ? type : 'NONE' }, made: [] }
  }
  const authorizer = declareAuthorizer(resource, auth)
  const arn = auth.AuthArn
  const permission =
    isGiven(auth.InvokeRole) || !isGiven(arn)
      ? []
      : [withoutAttributes(authorizerPermission(resource, '', arn))]
  return {
    properties: { AuthorizationType: 'CUSTOM', AuthorizerId: ref(authorizer.logicalId) },
    made: [authorizer, ...permission],
  }
}

const withoutAttributes = (generated: Generated): Generated => {
  const { Type = '', Properties = {} } = generated.body
  return { ...generated, body: { Type, Properties } }
}

/** The type as the transform compares it with what it knows. */
function typeOf(auth: RawMap, sam: SamTemplate): string {
  const type = sam.plain(auth.AuthType)
  if (typeof type !== 'string' || type === '') throw new Refusal('its Auth has no AuthType')
  const known = type.toUpperCase()
  if (known !== 'CUSTOM' && known !== 'AWS_IAM' && known !== 'NONE') {
    throw new Refusal('AuthType of its Auth is not AWS_IAM, CUSTOM or NONE')
  }
  if (known === 'CUSTOM' && !isGiven(auth.AuthArn)) {
    throw new Refusal('its Auth is CUSTOM and has no AuthArn')
  }
  if (known !== 'CUSTOM' && Object.keys(auth).length > 1) {
    throw new Refusal(`its Auth is ${known} and has more settings`)
  }
  return type
}

function declareAuthorizer(resource: SamResource, auth: RawMap): Generated {
  const logicalId = `${resource.logicalId}ConnectAuthorizer`
  const name = auth.Name
  const authorizer = declareOf(
    resource,
    {
      logicalId,
      type: 'AWS::ApiGatewayV2::Authorizer',
      attributes: {},
      properties: {
        ApiId: ref(resource.logicalId),
        AuthorizerCredentialsArn: propertyIn(auth, 'InvokeRole'),
        AuthorizerType: 'REQUEST',
        AuthorizerUri: sub(invocationUri('AuthArn'), { AuthArn: auth.AuthArn ?? null }),
        IdentitySource: propertyIn(auth, 'IdentitySource'),
        Name: isGiven(name) ? name : logicalId,
      },
    },
    'Auth',
  )
  const places = {
    AuthorizerCredentialsArn: 'InvokeRole',
    IdentitySource: 'IdentitySource',
    Name: 'Name',
  }
  const sources = Object.entries(places).flatMap(([property, from]) =>
    auth[from] === undefined
      ? []
      : [{ at: ['Properties', property], source: resource.placeOf(['Properties', 'Auth', from]) }],
  )
  return { ...authorizer, sources: [...authorizer.sources, ...sources] }
}
