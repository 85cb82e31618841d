import type { Raw, RawMap } from '../../../../model/document.ts'
import { memberOf } from '../../../../model/raw.ts'
import { isGiven } from '../template-functions.ts'
import { listAt, mapAt } from './body/contents.ts'
import { AWS_IAM } from './body/security.ts'
import { Refusal } from './refusal.ts'

/** An authorizer of a REST API or of an HTTP API. */
export interface Authorizer {
  readonly scopes: Raw
  /** The function that decides, where API Gateway must be let invoke it. */
  readonly invokes: Raw | null
  /** Its entry among the security schemes of the API's definition. */
  readonly definition: RawMap
}

export type Authorizers = ReadonlyMap<string, Authorizer>

export const AUTHORIZER = 'x-amazon-apigateway-authorizer'

/** The authorizers of an API's `Auth` by name, IAM's first where the API has it. */
export function authorizersIn(
  auth: RawMap,
  isByIam: boolean,
  read: (authorizer: RawMap) => Authorizer,
): Authorizers {
  const authorizers = new Map<string, Authorizer>()
  if (isByIam) authorizers.set(AWS_IAM, iam)
  const given = memberOf(auth, 'Authorizers')
  if (!isGiven(given)) return authorizers
  const map = mapAt(given, 'Authorizers of its Auth')
  for (const name of Object.keys(map)) {
    authorizers.set(name, read(mapAt(map[name], 'one of its authorizers')))
  }
  return authorizers
}

const iam: Authorizer = {
  scopes: [],
  invokes: null,
  definition: {
    type: 'apiKey',
    name: 'Authorization',
    in: 'header',
    'x-amazon-apigateway-authtype': 'awsSigv4',
  },
}

/** What an authorizer looks at of a request. @param prefixes by the part of `Identity` that has the names */
export function identitySources(
  identity: RawMap,
  prefixes: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.entries(prefixes).flatMap(([part, prefix]) => {
    const given = memberOf(identity, part)
    if (!isGiven(given)) return []
    return listAt(given, `${part} of an authorizer's Identity`).map((name) => {
      if (typeof name !== 'string') {
        throw new Refusal(`${part} of an authorizer's Identity holds something that is not text`)
      }
      return prefix + name
    })
  })
}
