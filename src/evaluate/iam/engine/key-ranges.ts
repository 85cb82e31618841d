import { everything, type Language, texts } from './language.ts'
import { absentKey, type Range, range } from './range.ts'
import { type Caller, isMultivalued, type Undecided } from './scenario.ts'
import type { Symbols } from './symbols.ts'
import { anyText, digit, literal, partText, type Tokens } from './tokens.ts'

/** What the documents of a question spell out, which nobody without ties to their author has. */
export interface Mentions {
  readonly accounts: ReadonlySet<string>
  /** Values without wildcards, by condition key. */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>
  /** The partition that their ARNs name: `aws`, where none does. */
  readonly partition: string
  readonly canonicalIds: ReadonlySet<string>
}

export interface Outsiders {
  readonly caller: Caller
  readonly mentions: Mentions
  readonly symbols: Symbols
  /** The account that carries the document; null: not known. */
  readonly account: string | null
  /** Whether it is known from where they call: then from anywhere, and not from what is spelled out. */
  readonly isFromAnywhere: boolean
}

const any = range({ mayBeAbsent: true })
const boolean = (more: Partial<Range> = {}) =>
  range({
    within: [texts([literal('true'), literal('false')])],
    samples: ['true', 'false'],
    ...more,
  })
const always = (value: string) => range({ within: [texts([literal(value)])], samples: [value] })

/**
 * What a caller without ties to the owner can carry under a condition key (IAM User Guide, AWS global
 * condition context keys; Service Authorization Reference). Names are theirs to choose, ids of
 * accounts and organisations are not; of keys that aren't listed nothing is said.
 */
export function outsiderRange(key: string, who: Outsiders): Range | Undecided {
  return (
    whoRange(key, who) ??
    whereRange(key, who) ??
    throughRange(key, who) ??
    choiceRange(key) ??
    ofResource(key, who)
  )
}

/** Keys whose values tell who calls, and from where. */
export const tellsCaller = (key: string): boolean => callerKeys.has(key)

const callerKeys: ReadonlySet<string> = new Set([
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:principalaccount',
  'aws:principalarn',
  'aws:userid',
  'kms:calleraccount',
  'aws:sourceip',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:sourcevpcarn',
  'aws:vpceaccount',
  'aws:vpceorgid',
  'aws:vpceorgpaths',
  'aws:sourcearn',
  'aws:sourceaccount',
  'aws:sourceowner',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
  's3:dataaccesspointarn',
  's3:dataaccesspointaccount',
])

function whoRange(key: string, who: Outsiders): Range | null {
  const isPrincipal = who.caller === 'principal'
  const ofPrincipal = (found: Range) => (isPrincipal ? found : absentKey)
  switch (key) {
    case 'aws:principalorgid':
      return ofPrincipal(unmentioned(key, who, [organisation], ['o-9999999999']))
    case 'aws:principalorgpaths':
      return ofPrincipal({
        ...unmentioned(key, who, [[...organisation, 47, anyText]], ['o-9999999999/r-9999/']),
        isMany: true,
      })
    case 'aws:principalarn':
    case 'aws:principalaccount':
    case 'kms:calleraccount':
      return absentKey
    case 'aws:userid': {
      const id = who.symbols.distinct('an id of theirs', 'EXAMPLE')
      const forms = [
        [...literal('AROA'), id, 58, anyText],
        [...literal('AIDA'), id],
      ]
      const sample = `AROA${String.fromCharCode(id)}:session`
      return ofPrincipal(range({ within: [texts(forms, { mode: 'same' })], samples: [sample] }))
    }
    case 'aws:username':
      return ofPrincipal(any)
    case 'aws:principaltype':
      return isPrincipal
        ? range({
            within: [texts(['AssumedRole', 'User', 'Account', 'FederatedUser'].map(literal))],
            samples: ['AssumedRole'],
          })
        : who.caller === 'anonymous'
          ? always('Anonymous')
          : any
    case 'aws:principalisawsservice':
      return always(String(who.caller === 'service'))
    case 'aws:principalservicename':
      return who.caller === 'service' ? any : absentKey
    case 'aws:principalservicenameslist':
      return who.caller === 'service' ? { ...any, isMany: true } : absentKey
    default:
      return key.startsWith('aws:principaltag/') ? ofPrincipal(any) : null
  }
}

function whereRange(key: string, who: Outsiders): Range | null {
  if (!who.isFromAnywhere) {
    if (key.startsWith('aws:sourcevpc') || key.startsWith('aws:vpce') || key === 'aws:sourceip')
      return any
  }
  switch (key) {
    case 'aws:sourceip':
      return range({ mayBeAbsent: true, isWide: true })
    case 'aws:vpcsourceip':
      return any
    case 'aws:sourcevpc':
      return unmentioned(key, who, [[...literal('vpc-'), anyText]], ['vpc-0999999999example'])
    case 'aws:sourcevpce':
      return unmentioned(key, who, [[...literal('vpce-'), anyText]], ['vpce-0999999999example'])
    case 'aws:sourcevpcarn':
      return unmentioned(key, who, arnForms(who), [
        `arn:aws:ec2:us-east-1:${freeAccount(who)}:vpc/vpc-0999999999example`,
      ])
    case 'aws:vpceaccount':
      return unmentioned(key, who, [account], [freeAccount(who)])
    case 'aws:vpceorgid':
      return unmentioned(key, who, [organisation], ['o-9999999999'])
    case 'aws:vpceorgpaths':
      return { ...unmentioned(key, who, [[...organisation, 47, anyText]], []), isMany: true }
    default:
      return null
  }
}

function throughRange(key: string, who: Outsiders): Range | null {
  const ofService = (found: Range) => (who.caller === 'service' ? found : absentKey)
  switch (key) {
    case 'aws:sourcearn':
      return ofService(
        unmentioned(key, who, arnForms(who), [`arn:aws:sns:us-east-1:${freeAccount(who)}:topic`]),
      )
    case 'aws:sourceaccount':
    case 'aws:sourceowner':
      return ofService(unmentioned(key, who, [account], [freeAccount(who)]))
    case 'aws:sourceorgid':
      return ofService(unmentioned(key, who, [organisation], ['o-9999999999']))
    case 'aws:sourceorgpaths':
      return ofService({
        ...unmentioned(key, who, [[...organisation, 47, anyText]], []),
        isMany: true,
      })
    case 's3:dataaccesspointarn':
      return unmentioned(key, who, arnForms(who), [
        `arn:aws:s3:us-east-1:${freeAccount(who)}:accesspoint/point`,
      ])
    case 's3:dataaccesspointaccount':
      return unmentioned(key, who, [account], [freeAccount(who)])
    default:
      return null
  }
}

const booleans: ReadonlySet<string> = new Set(['aws:viaawsservice', 'aws:multifactorauthpresent'])

/** What callers choose freely: it restricts nobody. */
const chosen: ReadonlySet<string> = new Set([
  'aws:calledvia',
  'aws:calledviafirst',
  'aws:calledvialast',
  'aws:currenttime',
  'aws:epochtime',
  'aws:multifactorauthage',
  'aws:referer',
  'aws:requestedregion',
  'aws:rolesessionname',
  'aws:sourceidentity',
  'aws:tagkeys',
  'aws:tokenissuetime',
  'aws:useragent',
  'kms:encryptioncontextkeys',
  'kms:grantisforawsresource',
  'kms:viaservice',
  'lambda:functionurlauthtype',
  'lambda:invokedviafunctionurl',
  's3:accesspointnetworkorigin',
  's3:authtype',
  's3:delimiter',
  's3:max-keys',
  's3:prefix',
  's3:signatureage',
  's3:signatureversion',
  's3:tlsversion',
  's3:versionid',
  'sns:endpoint',
  'sns:protocol',
  'sts:externalid',
  'sts:rolesessionname',
  'sts:sourceidentity',
  'sts:transitivetagkeys',
])
const chosenFamilies = [
  'aws:requesttag/',
  's3:requestobjecttag/',
  's3:x-amz-',
  'kms:encryptioncontext:',
]

function choiceRange(key: string): Range | null {
  if (key === 'aws:securetransport') return boolean({ samples: ['true', 'false'] })
  if (booleans.has(key)) return boolean({ mayBeAbsent: true })
  const isChosen = chosen.has(key) || chosenFamilies.some((family) => key.startsWith(family))
  return isChosen ? { ...any, isMany: isMultivalued(key) } : null
}

function ofResource(key: string, { account: owner }: Outsiders): Range | Undecided {
  if (key === 'aws:resourceaccount' && owner !== null) return always(owner)
  const isOfResource = ['aws:resource', 's3:existingobjecttag/'].some((family) =>
    key.startsWith(family),
  )
  const reason = isOfResource
    ? `what ${key} is depends on the resource that is asked for`
    : `who can send the condition key ${key} is not known`
  return { reason, remedy: null }
}

const organisation: Tokens = [...literal('o-'), anyText]
const account: Tokens = Array<number>(12).fill(digit)
/** With an account of theirs, or without any as ARNs of buckets. */
const arnForms = ({ mentions }: Outsiders): readonly Tokens[] =>
  [account, []].map((owner) => [
    ...literal(`arn:${mentions.partition}:`),
    partText,
    58,
    partText,
    58,
    ...owner,
    58,
    anyText,
  ])

/** Values of a form, other than those that are spelled out, and of accounts that nobody mentions. */
function unmentioned(
  key: string,
  who: Outsiders,
  forms: readonly Tokens[],
  samples: readonly string[],
): Range {
  const spelled = [...(who.mentions.values.get(key) ?? [])].map(literal)
  const within: Language[] = [texts(forms, { mode: 'same' }), texts(spelled, { isNegated: true })]
  const accounts = [...who.mentions.accounts]
  if (accounts.length > 0 && /arn$|account$|owner$/.test(key)) {
    within.push(
      texts(
        accounts.flatMap((number) => [literal(number), arnOf(number)]),
        { isNegated: true },
      ),
    )
  }
  return range({ mayBeAbsent: true, within, samples })
}

const arnOf = (number: string): Tokens => [
  ...literal('arn:'),
  partText,
  58,
  partText,
  58,
  partText,
  58,
  ...literal(number),
  58,
  anyText,
]

/** The number of an account that no document mentions. */
export function freeAccount({ mentions }: Pick<Outsiders, 'mentions'>): string {
  for (const free of ['9', '8', '7', '6', '5']) {
    if (!mentions.accounts.has(free.repeat(12))) return free.repeat(12)
  }
  return '999999999990'
}

/** Callers of accounts that aren't listed. */
export function principalsOutside(accounts: readonly string[], mentions: Mentions): Range {
  const forms = ['role/', 'user/'].map((kind) => [
    ...literal(`arn:${mentions.partition}:iam::`),
    ...account,
    58,
    ...literal(kind),
    anyText,
  ])
  const within: Language[] = [texts(forms, { mode: 'same' })]
  if (accounts.length > 0) within.push(texts(accounts.map(arnOf), { isNegated: true }))
  return range({
    within,
    samples: [`arn:${mentions.partition}:iam::${freeAccount({ mentions })}:role/outsider`],
  })
}

/** Callers of the accounts that are listed. */
export function principalsOf(accounts: readonly string[], { partition }: Mentions): Range {
  const forms = accounts.flatMap((number) =>
    ['role/', 'user/', 'root'].map((kind) => [
      ...literal(`arn:${partition}:iam::${number}:${kind}`),
      ...(kind === 'root' ? [] : [anyText]),
    ]),
  )
  return range({
    within: [texts(forms)],
    samples: accounts.map((number) => `arn:${partition}:iam::${number}:role/somebody`),
  })
}

/** For callers of whom nothing is known: any value under any key, or none. */
export function freeRange(key: string): Range {
  if (key === 'aws:securetransport') return boolean()
  if (booleans.has(key) || key === 'aws:principalisawsservice')
    return boolean({ mayBeAbsent: true })
  return range({ mayBeAbsent: true, isMany: isMultivalued(key), within: [everything] })
}
