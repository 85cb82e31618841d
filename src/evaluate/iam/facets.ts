import type { Truth } from '../../model/truth.ts'
import { isKind, isList } from '../../model/value.ts'
import { at, type Place } from '../place.ts'
import { pass } from '../truth.ts'
import { matchArn } from './arn.ts'
import { holdsAlways, holdsFor, holdsWithout } from './clause.ts'
import { everyClause, mentions } from './condition.ts'
import { compare, type Pattern, type Work, wildcards } from './pattern.ts'
import { appliesTo, type Caller } from './principal.ts'
import type { Requests } from './requests.ts'
import { covers, isDeny } from './statement.ts'
import type { Target } from './targets.ts'

/**
 * What one statement says of the requests, dimension by dimension. It denies them where all of its
 * facets hold. Each is worked out once.
 */
export interface Facets {
  readonly isDeny: Truth
  /** Conditions on what the requests are known to carry. */
  readonly inContext: Truth
  /** Conditions on other keys: for a request without them; for all requests. */
  readonly withoutKeys: () => Truth
  readonly always: () => Truth
  readonly appliesTo: (caller: Caller) => Truth
  readonly resource: (target: Target) => Truth
  /** All actions of a pattern, or the one of a name. */
  readonly action: (name: string) => Truth
  /** Patterns of `NotAction`, where all are written out: the statement covers every other action. */
  readonly exceptActions: readonly string[]
  /** Whether its condition is about what the requests carry: then it was meant for them. */
  readonly isMeant: boolean
}

export function facetsOf(statement: Place, requests: Requests, work: Work): Facets {
  const context = new Map(
    Object.entries(requests.when).map(([key, value]) => [key.toLowerCase(), value]),
  )
  const words = requests.words.requests
  const overOthers = (judge: typeof holdsAlways) =>
    everyClause(statement, (clause) =>
      context.has(clause.key.toLowerCase()) ? pass() : judge(clause, words),
    )
  const inContext = once(() =>
    everyClause(statement, (clause) => {
      const actual = context.get(clause.key.toLowerCase())
      return actual === undefined ? pass() : holdsFor(clause, actual, words, work)
    }),
  )
  return {
    isDeny: isDeny(statement),
    get inContext() {
      return inContext()
    },
    withoutKeys: once(() => overOthers(holdsWithout)),
    always: once(() => overOthers(holdsAlways)),
    appliesTo: keyed((caller: Caller) => appliesTo(statement, caller)),
    resource: keyed((target: Target) => coversTarget(statement, target, work)),
    action: keyed((name: string) => coversAction(statement, name, requests, work)),
    exceptActions: writtenExceptions(statement),
    get isMeant() {
      return mentions(statement, new Set(context.keys()))
    },
  }
}

function coversTarget(statement: Place, { called, bucket, suffix }: Target, work: Work): Truth {
  const subject = { service: 's3', rest: [...bucket.name, ...suffix] }
  return covers(statement, 'Resource', {
    bucket,
    match: (pattern) => matchArn(pattern, subject, work),
    work,
    reason: `the statement does not cover ${called}`,
    wanted: `cover ${called}`,
  })
}

/** Actions are compared without regard to case (IAM User Guide, Action element). */
function coversAction(statement: Place, name: string, requests: Requests, work: Work): Truth {
  const subject = wildcards(name.toLowerCase())
  return covers(statement, 'Action', {
    bucket: null,
    match: (pattern) => compare(lowerCase(pattern), subject, work),
    work,
    reason: `the statement does not deny ${name}`,
    wanted: `cover ${requests.action}`,
  })
}

const lowerCase = (pattern: Pattern): Pattern =>
  pattern.map((token) => (typeof token === 'string' ? token.toLowerCase() : token))

const mostExceptions = 50

function writtenExceptions(statement: Place): readonly string[] {
  const [actions, exceptions] = [at(statement, 'Action'), at(statement, 'NotAction')]
  if (exceptions.kind === 'forked' || actions.kind === 'forked' || actions.value != null) return []
  const value = isKind(exceptions.value, 'sensitive') ? exceptions.value.value : exceptions.value
  const listed = isList(value) ? value : [value]
  const written = listed.filter((item) => typeof item === 'string')
  return written.length === listed.length && written.length <= mostExceptions ? written : []
}

function once(make: () => Truth): () => Truth {
  let made: Truth | null = null
  return () => {
    made ??= make()
    return made
  }
}

function keyed<K>(make: (key: K) => Truth): (key: K) => Truth {
  const made = new Map<K, Truth>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const truth = make(key)
    made.set(key, truth)
    return truth
  }
}
