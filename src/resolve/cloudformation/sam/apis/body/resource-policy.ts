import type { Raw, RawMap } from '../../../../../model/document.ts'
import { isRawList, isRawMap, listed, memberOf } from '../../../../../model/raw.ts'
import { isGiven, sub } from '../../template-functions.ts'
import { Refusal } from '../refusal.ts'
import { starsForParameters } from '../route-arn.ts'
import { contentsOf, listAt, mapAt } from './contents.ts'
import { ANY_METHOD, pathsOf } from './methods.ts'

const POLICY = 'x-amazon-apigateway-policy'
const VERSION = '2012-10-17'

/**
 * The definition with statements that let in, or keep out, whom the lists of a `ResourcePolicy` name,
 * for the methods of one path.
 * Source: aws-sam-translator 1.110, `add_resource_policy`.
 */
export function addResourcePolicy(
  document: RawMap,
  settings: RawMap,
  path: string,
  stage: Raw,
): RawMap {
  const resources = methodResources(document, path, stage)
  const setting = (name: string) => memberOf(settings, name) ?? undefined
  let policy = policyOf(document)
  policy = addAccounts(policy, setting('AwsAccountWhitelist'), 'Allow', resources)
  policy = addAccounts(policy, setting('AwsAccountBlacklist'), 'Deny', resources)
  policy = addAddresses(policy, setting('IpRangeWhitelist'), 'NotIpAddress', resources)
  policy = addAddresses(policy, setting('IpRangeBlacklist'), 'IpAddress', resources)
  for (const [list, operator] of [
    ['Blacklist', 'StringEquals'],
    ['Whitelist', 'StringNotEquals'],
  ] as const) {
    const condition = networkCondition(
      setting(`SourceVpc${list}`),
      setting(`IntrinsicVpc${list}`),
      setting(`IntrinsicVpce${list}`),
    )
    if (condition !== null) policy = addGuarded(policy, { [operator]: condition }, resources)
  }
  return { ...document, [POLICY]: policy }
}

/** The definition with statements of the template's own. */
export function addCustomStatements(document: RawMap, statements: Raw): RawMap {
  const policy = policyOf(document)
  const existing = memberOf(policy, 'Statement') ?? null
  const Statement = existing === null ? statements : joined(listed(existing), listed(statements))
  return { ...document, [POLICY]: { ...policy, Version: VERSION, Statement } }
}

function policyOf(document: RawMap): RawMap {
  const policy = memberOf(document, POLICY)
  return isGiven(policy) ? mapAt(policy, POLICY) : {}
}

const written = new WeakMap<object, string>()

/** A statement as text, to compare it by; a long policy is gone through once for each path. */
function textOf(statement: Raw): string {
  if (typeof statement !== 'object' || statement === null) return JSON.stringify(statement)
  const text = written.get(statement) ?? JSON.stringify(statement)
  written.set(statement, text)
  return text
}

function joined(statements: readonly Raw[], added: readonly Raw[]): readonly Raw[] {
  const known = new Set(statements.map(textOf))
  const all = [...statements]
  for (const statement of added) {
    if (!known.has(textOf(statement))) all.push(statement)
    known.add(textOf(statement))
  }
  return all
}

function methodResources(document: RawMap, path: string, stage: Raw): readonly Raw[] {
  const methods = contentsOf(memberOf(pathsOf(document), path)).flatMap((item) =>
    Object.keys(mapAt(item, 'a path of its definition')),
  )
  return methods.map((method) => {
    const isAny = method.toLowerCase() === ANY_METHOD || method.toLowerCase() === 'any'
    const verb = isAny ? '*' : method.toUpperCase()
    return sub(`execute-api:/\${__Stage__}/${verb}${starsForParameters(path)}`, {
      __Stage__: stage,
    })
  })
}

function addAccounts(
  policy: RawMap,
  accounts: Raw | undefined,
  effect: 'Allow' | 'Deny',
  resources: readonly Raw[],
): RawMap {
  if (!isGiven(accounts)) return policy
  if (!isRawMap(accounts) && !isRawList(accounts)) {
    throw new Refusal('the accounts of its ResourcePolicy are neither a list nor a map')
  }
  const statement: RawMap = {
    Effect: effect,
    Action: 'execute-api:Invoke',
    Resource: resources,
    Principal: { AWS: listed(accounts) },
  }
  const existing = memberOf(policy, 'Statement') ?? null
  return {
    ...policy,
    Version: VERSION,
    Statement: existing === null ? statement : [...listed(existing), statement],
  }
}

function addAddresses(
  policy: RawMap,
  ranges: Raw | undefined,
  operator: 'IpAddress' | 'NotIpAddress',
  resources: readonly Raw[],
): RawMap {
  if (!isGiven(ranges)) return policy
  return addGuarded(policy, { [operator]: { 'aws:SourceIp': listed(ranges) } }, resources)
}

/** Everyone is let in, and those kept out whom the condition describes. */
function addGuarded(policy: RawMap, condition: RawMap, resources: readonly Raw[]): RawMap {
  const allow: RawMap = {
    Effect: 'Allow',
    Action: 'execute-api:Invoke',
    Resource: resources,
    Principal: '*',
  }
  const deny: RawMap = { ...allow, Effect: 'Deny', Condition: condition }
  const existing = memberOf(policy, 'Statement') ?? null
  return {
    ...policy,
    Version: VERSION,
    Statement: joined(existing === null ? [] : listed(existing), [allow, deny]),
  }
}

function networkCondition(
  named: Raw | undefined,
  networks: Raw | undefined,
  endpoints: Raw | undefined,
): RawMap | null {
  const names = listAt(named ?? [], 'a SourceVpc list of its ResourcePolicy').map((name) => {
    if (typeof name !== 'string') {
      throw new Refusal('a SourceVpc list of its ResourcePolicy holds something that is not text')
    }
    return name
  })
  const vpc = [
    ...names.filter((name) => name.startsWith('vpc-')),
    ...listAt(networks ?? [], 'an IntrinsicVpc list of its ResourcePolicy'),
  ]
  const vpce = [
    ...names.filter((name) => name.startsWith('vpce-')),
    ...listAt(endpoints ?? [], 'an IntrinsicVpce list of its ResourcePolicy'),
  ]
  if (vpc.length === 0 && vpce.length === 0) return null
  return {
    ...(vpc.length > 0 || networks !== undefined ? { 'aws:SourceVpc': vpc } : {}),
    ...(vpce.length > 0 || endpoints !== undefined ? { 'aws:SourceVpce': vpce } : {}),
  }
}
