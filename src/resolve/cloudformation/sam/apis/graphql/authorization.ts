import type { Raw, RawMap } from '../../../../../model/document.ts'
import { isRawList, memberOf } from '../../../../../model/raw.ts'
import { definedIn } from '../../template-functions.ts'
import { Refusal } from '../refusal.ts'
import { settingsIn } from './shape.ts'

/** Who may call a GraphQL API. */
export interface Authorization {
  /** Properties of the API. */
  readonly properties: RawMap
  /** ARNs of the functions that authorize requests. */
  readonly functions: readonly Raw[]
}

interface Provider {
  readonly type: Raw
  readonly configuration: RawMap
  readonly functionArn: Raw | null
}

const SETTINGS = '!Type LambdaAuthorizer OpenIDConnect UserPool'

export function authorizationOf(raw: Raw | undefined): Authorization {
  const auth = settingsIn(raw, 'its Auth', `${SETTINGS} Additional`)
  const { Additional: additional = null, ...own } = auth
  if (additional !== null && !isRawList(additional)) {
    throw new Refusal('Additional of its Auth is not a list')
  }
  const first = providerOf(own, true)
  const others = (additional ?? []).map((provider) =>
    providerOf(settingsIn(provider, 'one of Additional of its Auth', SETTINGS), false),
  )
  const functions = [first, ...others].flatMap(({ functionArn }) =>
    functionArn === null ? [] : [functionArn],
  )
  const providers = others.map(({ type, configuration }) => ({
    AuthenticationType: type,
    ...configuration,
  }))
  return {
    properties: {
      AuthenticationType: first.type,
      ...first.configuration,
      ...(providers.length > 0 ? { AdditionalAuthenticationProviders: providers } : {}),
    },
    functions,
  }
}

function providerOf(auth: RawMap, isFirst: boolean): Provider {
  const type = memberOf(auth, 'Type') ?? null
  const count = Object.values(auth).filter((value) => value !== null).length
  if (count > 2) throw new Refusal('its Auth has more than one way to authorize in one place')
  const configured = (name: string, settings: string): RawMap =>
    present(settingsIn(memberOf(auth, name), `${name} of its Auth`, settings))
  switch (type) {
    case 'AWS_LAMBDA': {
      const lambda = configured(
        'LambdaAuthorizer',
        '!AuthorizerUri AuthorizerResultTtlInSeconds IdentityValidationExpression',
      )
      return {
        type,
        configuration: { LambdaAuthorizerConfig: lambda },
        functionArn: memberOf(lambda, 'AuthorizerUri') ?? null,
      }
    }
    case 'OPENID_CONNECT': {
      const connect = configured('OpenIDConnect', 'AuthTTL ClientId IatTTL Issuer')
      return { type, configuration: { OpenIDConnectConfig: connect }, functionArn: null }
    }
    case 'AMAZON_COGNITO_USER_POOLS': {
      const pool = configured('UserPool', '!UserPoolId AppIdClientRegex AwsRegion DefaultAction')
      const { DefaultAction: _default, ...additional } = pool
      const settings = isFirst ? pool : additional
      return { type, configuration: { UserPoolConfig: settings }, functionArn: null }
    }
    case 'API_KEY':
    case 'AWS_IAM':
      return { type, configuration: {}, functionArn: null }
    default:
      throw new Refusal('Type of its Auth is none that there is')
  }
}

const present = (settings: RawMap): RawMap =>
  definedIn(
    Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, value ?? undefined])),
  )
