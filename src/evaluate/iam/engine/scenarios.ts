import { publishedService } from '../data/actions.ts'
import type { Names } from './compile.ts'
import {
  freeRange,
  type Mentions,
  outsiderRange,
  principalsOf,
  principalsOutside,
  tellsCaller,
} from './key-ranges.ts'
import { texts } from './language.ts'
import { type Atom, type Range, range } from './range.ts'
import {
  type Caller,
  createScenario,
  keyPrefix,
  type Scenario,
  type ScenarioParts,
} from './scenario.ts'
import { arnText, type CarryingResource, someResource } from './subject.ts'
import { anyText, codesOf, literal, partText, type Tokens } from './tokens.ts'

/** What scenarios are made from. */
export interface Setting {
  readonly names: Names
  readonly subject: CarryingResource | null
  readonly mentions: Mentions
}

type Target = Pick<ScenarioParts, 'action' | 'resource' | 'ownResource' | 'mayOmitResource'>

export type Access = 'read' | 'write' | 'any'

/** Requests to the resource that carries the document: to the bucket and to its objects each by itself. */
export function targetsOf(subject: CarryingResource, access: Access): readonly Target[] {
  if (subject.type === 'AWS::S3::Bucket') {
    const objects: Tokens = [...subject.arn, 47, anyText]
    return [
      {
        ...s3Target('object', access, firstObjectActions),
        resource: resourceIn(objects, `${arnText(subject.arn)}/x`),
      },
      {
        ...s3Target('bucket', access, firstBucketActions),
        resource: resourceIn(subject.arn, arnText(subject.arn)),
      },
    ]
  }
  if (subject === someResource) {
    const action = range({ within: [texts([[anyText, 58, anyText]])], samples: firstActions })
    const resource = range({ within: [anyArn], samples: firstResources })
    return [{ action, resource, mayOmitResource: true }]
  }
  const names = actionsOf(subject.service, access)
  const pattern: Tokens = [...literal(`${subject.service}:`), anyText]
  const within =
    access === 'any' || names.length === 0 ? [texts([pattern])] : [texts(names.map(literal))]
  return [
    {
      action: range({ within, samples: names }),
      resource: resourceIn(subject.arn, arnText(subject.arn)),
      ownResource: 'assumed',
      mayOmitResource: subject.type === 'AWS::IAM::Role' || subject.type === 'AWS::ECR::Repository',
    },
  ]
}

const resourceIn = (pattern: Tokens, sample: string): Range =>
  range({ within: [texts([pattern], { mode: 'same' })], samples: [sample] })

const firstObjectActions = ['s3:getobject', 's3:putobject', 's3:deleteobject']
const firstBucketActions = [
  's3:listbucket',
  's3:getbucketpolicy',
  's3:putbucketpolicy',
  's3:deletebucket',
]

function s3Target(
  type: string,
  access: Access,
  first: readonly string[],
): Omit<Target, 'resource'> {
  const key = `${type} ${access}`
  const known = s3Targets.get(key)
  // What is found out of a range is kept with it, so each question has ranges of its own.
  if (known !== undefined) return { ...known, action: { ...known.action } }
  const names = actionsOf('s3', access, type)
  const samples = first.filter((name) => names.includes(name))
  const action = range({ within: [texts(names.map(literal))], samples })
  const target: Omit<Target, 'resource'> = { action, ownResource: 'matched' }
  s3Targets.set(key, target)
  return target
}

const s3Targets = new Map<string, Omit<Target, 'resource'>>()

function actionsOf(service: string, access: Access, type: string | null = null): readonly string[] {
  return [...(publishedService(service)?.actions.values() ?? [])]
    .filter(
      ({ level, types }) => (type === null || types.includes(type)) && isOfAccess(level, access),
    )
    .map(({ name }) => name.toLowerCase())
}

const isOfAccess = (level: string, access: Access) =>
  access === 'any' || (access === 'read') === (level === 'R' || level === 'L')

const words: Readonly<Record<'anonymous' | 'principal' | 'service', string>> = {
  anonymous: 'anyone, without credentials',
  principal: 'any AWS account',
  service: 'any AWS account, through a service',
}

/**
 * Callers without any tie to the owner: those that `mayBeMeant`, so that of documents which let nobody of
 * the kind in nothing else is asked.
 */
export function strangers(
  setting: Setting,
  access: Access,
  mayBeMeant: (principal?: Range) => boolean,
): readonly Scenario[] {
  const { subject } = setting
  if (subject === null || !mayBeMeant()) return []
  const { mentions } = setting
  const callers = (['anonymous', 'principal', 'service'] as const)
    .filter((caller) => caller !== 'anonymous' || subject.takesAnonymous)
    .map((caller) => ({ caller, principal: strangerOf(caller, setting) }))
    .filter(({ principal }) => mayBeMeant(principal))
  if (callers.length === 0) return []
  return targetsOf(subject, access).flatMap((target) =>
    callers.map(({ caller, principal }) =>
      createScenario({
        ...target,
        words: words[caller],
        caller,
        principal,
        keyRange: (key) => outsiderRange(key, outsiders(setting, caller, mentions)),
        isGeneric: true,
        isOfCaller: tellsCaller,
      }),
    ),
  )
}

const outsiders = (
  { names, subject }: Setting,
  caller: Caller,
  mentions: Mentions,
  isFromAnywhere = true,
) => ({
  caller,
  mentions,
  symbols: names.symbols,
  account: subject?.account ?? null,
  isFromAnywhere,
})

function strangerOf(
  caller: 'anonymous' | 'principal' | 'service',
  { subject, mentions, names }: Setting,
): Range {
  if (caller === 'anonymous') return only('anonymous')
  if (caller === 'service') {
    return only(
      `service:${String.fromCharCode(names.symbols.distinct('some service', 'a service'))}`,
    )
  }
  const spelled = [...mentions.accounts, ...(subject?.account == null ? [] : [subject.account])]
  return principalsOutside(spelled, mentions)
}

const only = (value: string): Range =>
  range({
    within: [texts([codesOf(value)], { mode: 'same' })],
    samples: [value],
  })

/** Callers outside of the zone of trust whom the document names, or whose organisation. */
export function namedOutsiders(
  setting: Setting,
  zone: { readonly accounts: readonly string[]; readonly organization: string | null },
): readonly Scenario[] {
  const { subject, mentions } = setting
  if (subject === null) return []
  const trusted = [...zone.accounts, ...(subject.account === null ? [] : [subject.account])]
  const named = [...mentions.accounts].filter((number) => !trusted.includes(number))
  const organizations = [...(mentions.values.get('aws:principalorgid') ?? [])].filter(
    (id) => id !== zone.organization,
  )
  const noZone = withoutMentions(mentions)
  const keyRange = (key: string) => {
    const found = outsiderRange(key, outsiders(setting, 'principal', noZone, false))
    if (key !== 'aws:principalorgid' || zone.organization === null || 'reason' in found)
      return found
    return {
      ...found,
      within: [...found.within, texts([literal(zone.organization)], { isNegated: true })],
    }
  }
  const doubt =
    subject.account !== null
      ? null
      : {
          reason: `whether the account that is named is the one that it is deployed to is not known`,
          remedy: 'the account',
        }
  return targetsOf(subject, 'any').flatMap((target) => [
    ...(named.length === 0
      ? []
      : [
          createScenario({
            ...target,
            words: `account ${named.join(' or ')}`,
            caller: 'principal',
            principal: principalsOf(named, mentions),
            keyRange,
            doubt,
          }),
        ]),
    ...organizations.map((id) =>
      createScenario({
        ...target,
        words: `organization ${id}`,
        caller: 'principal',
        principal: principalsOutside(trusted, mentions),
        keyRange,
        given: [
          {
            dimension: `${keyPrefix}aws:principalorgid`,
            quantifier: 'some',
            language: texts([literal(id)]),
          },
        ],
        doubt:
          zone.organization === null
            ? {
                reason: `whether ${id} is the organization of the owner is not known`,
                remedy: 'the id of the organization',
              }
            : null,
      }),
    ),
    ...(mentions.canonicalIds.size === 0 ? [] : [canonical(target, setting, keyRange)]),
  ])
}

/** For callers who may be of those that are spelled out. */
const withoutMentions = ({ partition }: Mentions): Mentions => ({
  accounts: new Set(),
  values: new Map(),
  partition,
  canonicalIds: new Set(),
})

const canonical = (
  target: Target,
  { mentions }: Setting,
  keyRange: ScenarioParts['keyRange'],
): Scenario =>
  createScenario({
    ...target,
    words: 'the owner of a canonical id',
    caller: 'canonical',
    principal: range({
      within: [texts([...mentions.canonicalIds].map((id) => literal(`canonical:${id}`)))],
    }),
    keyRange,
    doubt: { reason: 'which account a canonical user id belongs to is not known', remedy: null },
  })

/** Services that act for resources of other accounts. */
export function deputies(setting: Setting): readonly Scenario[] {
  const { subject, mentions } = setting
  if (subject === null) return []
  return targetsOf(subject, 'any').map((target) =>
    createScenario({
      ...target,
      words: 'a service acting for another account',
      caller: 'service',
      principal: range({ within: [texts([[...literal('service:'), anyText]])] }),
      keyRange: (key) => outsiderRange(key, outsiders(setting, 'service', mentions)),
      isGeneric: true,
      isOfCaller: tellsCaller,
    }),
  )
}

/**
 * Everybody: strangers, accounts that are named, and services. `isAnyResource`: what a key says of the
 * resource that is asked for may be anything, as somewhere it is.
 */
export function everybody(
  setting: Setting,
  given: readonly Atom[],
  isAnyResource = false,
): readonly Scenario[] {
  const { subject } = setting
  if (subject === null) return []
  const principals = range({
    within: [texts([[...literal(`arn:${setting.mentions.partition}:iam::`), anyText]])],
    samples: [
      `arn:${setting.mentions.partition}:iam::${subject.account ?? '111111111111'}:role/app`,
    ],
  })
  const callers: readonly (readonly [Caller, Range])[] = [
    ['principal', principals],
    ['anonymous', only('anonymous')],
    [
      'service',
      range({
        within: [texts([[...literal('service:'), anyText]])],
        samples: ['service:logging.s3.amazonaws.com'],
      }),
    ],
  ]
  const noZone = withoutMentions(setting.mentions)
  return targetsOf(subject, 'any').flatMap((target) =>
    callers.map(([caller, principal]) =>
      createScenario({
        ...target,
        words: 'a caller',
        caller,
        principal,
        keyRange: (key) => {
          const found = outsiderRange(key, outsiders(setting, caller, noZone, false))
          if (isAnyResource && 'reason' in found) return freeRange(key)
          return caller !== 'principal' || 'reason' in found || key.startsWith('s3:')
            ? found
            : freeOf(key, found)
        },
        given,
      }),
    ),
  )
}

/** Callers may be ours: then ids are free as well. */
const freeOf = (key: string, found: Range): Range =>
  tellsCaller(key) ? { ...freeRange(key) } : found

/** Documents are compared within one partition, whichever they name. */
export const anyArn = texts([
  [...literal('arn:aws:'), partText, 58, partText, 58, partText, 58, anyText],
])

/** Whoever an identity policy is attached to. */
export function holder(
  more: {
    readonly action?: Range
    readonly resource?: Range
    readonly given?: readonly Atom[]
  } = {},
): Scenario {
  return createScenario({
    words: 'the holder',
    caller: 'holder',
    principal: null,
    action:
      more.action ?? range({ within: [texts([[anyText, 58, anyText]])], samples: firstActions }),
    resource: more.resource ?? range({ within: [anyArn], samples: firstResources }),
    keyRange: freeRange,
    given: more.given ?? [],
  })
}

const firstActions = [
  's3:getobject',
  'iam:createuser',
  'ec2:runinstances',
  'sts:assumerole',
  'lambda:invokefunction',
]
const firstResources = ['arn:aws:s3:::bucket/x', 'arn:aws:iam::111111111111:user/x']
