import type { RawMap } from '../../../../model/document.ts'
import { memberOf } from '../../../../model/raw.ts'
import type { SamResource, SamTemplate } from '../generated.ts'
import { isGiven } from '../template-functions.ts'
import type { Authorizers } from './authorizers.ts'
import { mapAt } from './body/contents.ts'
import { pathsOf } from './body/methods.ts'
import { addCustomStatements, addResourcePolicy } from './body/resource-policy.ts'
import {
  AWS_IAM,
  setDefaultApiKey,
  setDefaultAuthorizer,
  withApiKeyDefinition,
  withDefinitions,
} from './body/security.ts'
import { Refusal } from './refusal.ts'
import { restAuthorizers } from './rest-authorizers.ts'

const SETTINGS = new Set([
  'Authorizers',
  'DefaultAuthorizer',
  'InvokeRole',
  'AddDefaultAuthorizerToCorsPreflight',
  'AddApiKeyRequiredToCorsPreflight',
  'ApiKeyRequired',
  'ResourcePolicy',
  'UsagePlan',
])

/** The definition with who may call the API. */
export function addRestAuth(
  document: RawMap,
  auth: RawMap,
  resource: SamResource,
  sam: SamTemplate,
): RawMap {
  if (Object.keys(auth).some((name) => !SETTINGS.has(name))) {
    throw new Refusal('its Auth has a setting that there is none of')
  }
  const byDefault = (name: string): boolean => {
    const setting = sam.plain(memberOf(auth, name))
    return setting === undefined || isGiven(setting)
  }
  const paths = Object.keys(pathsOf(document))
  let changed = addAuthorizers(
    document,
    auth,
    sam,
    byDefault('AddDefaultAuthorizerToCorsPreflight'),
  )
  if (isGiven(sam.plain(memberOf(auth, 'ApiKeyRequired')))) {
    changed = withApiKeyDefinition(changed)
    for (const path of paths) {
      changed = setDefaultApiKey(changed, path, byDefault('AddApiKeyRequiredToCorsPreflight'))
    }
  }
  const given = memberOf(auth, 'ResourcePolicy')
  if (!isGiven(given)) return changed
  const policy = mapAt(given, 'ResourcePolicy of its Auth')
  const stage = resource.body.Properties.StageName ?? null
  for (const path of paths) changed = addResourcePolicy(changed, policy, path, stage)
  const statements = memberOf(policy, 'CustomStatements')
  return isGiven(statements) ? addCustomStatements(changed, statements) : changed
}

function addAuthorizers(
  document: RawMap,
  auth: RawMap,
  sam: SamTemplate,
  isForPreflight: boolean,
): RawMap {
  const name = sam.plain(memberOf(auth, 'DefaultAuthorizer'))
  const authorizers = restAuthorizers(auth, name === AWS_IAM)
  if (authorizers.size === 0) return document
  let changed = withDefinitions(document, definitionsOf(authorizers))
  if (!isGiven(name)) return changed
  if (typeof name !== 'string') throw new Refusal('DefaultAuthorizer of its Auth is not text')
  if (!authorizers.has(name)) throw new Refusal('its DefaultAuthorizer is none of its Authorizers')
  const scopes = new Map([...authorizers].map(([known, { scopes: of }]) => [known, of]))
  for (const path of Object.keys(pathsOf(changed))) {
    changed = setDefaultAuthorizer(changed, path, name, scopes, isForPreflight)
  }
  return changed
}

const definitionsOf = (authorizers: Authorizers): RawMap =>
  Object.fromEntries([...authorizers].map(([name, { definition }]) => [name, definition]))
