import { evidenceAt } from '../place.ts'
import { describeRequest } from './describe.ts'
import { findAdmin, findFullAccess } from './engine/admin.ts'
import { compile, type Names } from './engine/compile.ts'
import { decide, type Groups, type Request } from './engine/decide.ts'
import type { PolicyDocument, Statement } from './engine/document.ts'
import { freeRange } from './engine/key-ranges.ts'
import { nothing, texts } from './engine/language.ts'
import { type Atom, type Range, range } from './engine/range.ts'
import { s3PublicStatus } from './engine/s3-public-status.ts'
import { createScenario, keyPrefix, type Scenario } from './engine/scenario.ts'
import {
  anyArn,
  deputies,
  everybody,
  holder,
  namedOutsiders,
  type Setting,
  strangers,
} from './engine/scenarios.ts'
import {
  type Answer,
  findAllowed,
  mayNameStrangers,
  no,
  type Search,
  statementsOf,
} from './engine/search.ts'
import { actionSpelling, resourceSpelling } from './engine/spelling.ts'
import { someResource } from './engine/subject.ts'
import { createSymbols } from './engine/symbols.ts'
import { anyText, literal, type Tokens } from './engine/tokens.ts'
import type { World } from './engine/worlds.ts'
import { findEscalation } from './escalation.ts'
import { githubScenarios } from './github.ts'
import type { Question } from './question.ts'
import { newWork, type Read, readAll, readEach, type SettledDocuments } from './read-all.ts'

export type AccessAnswer =
  | Exclude<Answer, { readonly kind: 'yes' }>
  /** `told`: who can do what, in words. */
  | (Extract<Answer, { readonly kind: 'yes' }> & { readonly told: string })

/** Answers a question about documents in one world. */
export function answerIn(
  documents: SettledDocuments,
  question: Question,
  world: World,
): AccessAnswer {
  if (question.ask === 's3-public-status') return publicStatus(documents, world)
  const read = readAll(documents, world, createSymbols())
  const answer = ask(read, question)
  const isOfAny = read.setting.subject === someResource && question.ask !== 'request'
  return told(isOfAny ? onSomeResource(answer, read.all) : answer, read)
}

/**
 * A policy lets in whom it lets in where it is attached: to a bucket, or to what only filters requests.
 * What nothing denies, nothing denies anywhere.
 */
function onSomeResource(answer: Answer, all: readonly PolicyDocument[]): Answer {
  if (answer.kind !== 'yes') return answer
  const statement = answer.statement ?? statementsOf(all).find(({ effect }) => effect !== 'Allow')
  if (statement === undefined) return answer
  const evidence = evidenceAt(
    { ...statement.spot, value: undefined },
    'which resource the policy is attached to is not known',
    { remedy: 'the resource in the input' },
  )
  return { kind: 'unknown', evidence }
}

/** This is about how documents are written, and needs none of the rest. */
function publicStatus(documents: SettledDocuments, world: World): AccessAnswer {
  const { identity, resource, boundary } = documents
  const status = s3PublicStatus(readEach([...identity, ...resource, ...boundary], world))
  if (status.kind !== 'yes') return status
  const scenario = holder()
  return { ...status, request: someRequest, scenario, told: 'more than fixed values' }
}

type OtherQuestion = Exclude<Question, { readonly ask: 's3-public-status' }>

function ask({ groups, all, setting, names }: Read, question: OtherQuestion): Answer {
  const search = { groups, names, work: newWork() }
  const mayBeMeant = (principal?: Range) => mayNameStrangers(search, principal)
  switch (question.ask) {
    case 'public':
      return findAllowed({
        ...search,
        scenarios: strangers(setting, question.access ?? 'any', mayBeMeant),
      })
    case 'external': {
      const { accounts = [], organization = null } = question.zone ?? {}
      const scenarios = [
        ...strangers(setting, 'any', mayBeMeant),
        ...namedOutsiders(setting, { accounts, organization }),
      ]
      const { actions } = question
      if (actions === undefined) return findAllowed({ ...search, scenarios })
      const patterns = actions.map((name) => compile(name, actionSpelling, names))
      const one: Atom = { dimension: 'action', quantifier: 'some', language: texts(patterns) }
      return findAllowed({
        ...search,
        scenarios: scenarios.map((each) => ({ ...each, given: [...each.given, one] })),
      })
    }
    case 'confused-deputy':
      return findAllowed({ ...search, scenarios: deputies(setting) })
    case 'insecure-transport':
      return notDenied(search, everybody(setting, [overPlainHttp, noTlsVersion]))
    case 'old-tls':
      return notDenied(search, everybody(setting, [overTls, olderThan(question.below ?? '1.2')]))
    case 'any-github-repository':
      return findAllowed({
        ...search,
        scenarios: githubScenarios(setting, all, question.owners ?? null),
      })
    case 'admin':
      return findAdmin(search, question.ignoringDenies ?? false)
    case 'full-access':
      return findFullAccess(search, question.services ?? null)
    case 'escalation':
      return findEscalation(search)
    case 'grant':
      return findAllowed({
        ...search,
        scenarios: everybody(setting, grantAtoms(question, names), true),
      })
    case 'request':
      return decideOne(search, setting, question)
    case 'action': {
      const patterns = question.actions.map((name) => compile(name, actionSpelling, names))
      const action = range({ within: [texts(patterns), texts([[anyText, 58, anyText]])] })
      const given = Object.entries(question.context ?? {}).map(([key, value]) =>
        atom(key.toLowerCase(), 'some', texts([literal(value)])),
      )
      if (question.resource === undefined) {
        return findAllowed({ ...search, scenarios: [holder({ action, given })] })
      }
      const arn = compile(question.resource, resourceSpelling(false), names)
      const resource = range({ within: [texts([arn]), anyArn] })
      return findAllowed({ ...search, scenarios: [holder({ action, resource, given })] })
    }
  }
}

/** Keys are let by key policies only: without one that admits the account, identity policies count for nothing. */
function decideOne(
  search: Pick<Search, 'groups' | 'names' | 'work'>,
  { subject }: Setting,
  { request, isGrantedElsewhere = false }: Extract<Question, { ask: 'request' }>,
): Answer {
  if (subject === null && /^kms:/i.test(request.action)) return no
  const scenario = createScenario({
    words: request.principal,
    caller: 'holder',
    principal: subject === null ? null : range({}),
    action: range({}),
    resource: range({}),
    keyRange: freeRange,
    mayOmitResource: true,
  })
  const asked: Request = {
    principal: subject === null ? null : asCaller(request.principal),
    action: request.action,
    resource: request.resource,
    context: new Map(
      Object.entries(request.context).map(([key, value]) => [
        key.toLowerCase(),
        typeof value === 'string' ? [value] : value,
      ]),
    ),
  }
  const groups = isGrantedElsewhere ? grantedElsewhere(search.groups) : search.groups
  const { decision, statement, doubt } = decide(groups, asked, scenario, search.names)
  if (decision === 'allowed') return { kind: 'yes', request: asked, scenario, statement }
  return decision === 'unknown' && doubt !== null ? { kind: 'unknown', evidence: doubt } : no
}

function asCaller(principal: string): string {
  if (principal.includes(':oidc-provider/') || principal.includes(':saml-provider/'))
    return `federated:${principal}`
  return /^[a-z0-9.-]+\.[a-z0-9-]+$/.test(principal) ? `service:${principal}` : principal
}

const someRequest: Request = {
  principal: null,
  action: 's3:*',
  resource: 'the bucket',
  context: new Map(),
}

/** What the requests of a question are, as far as it says it. */
function grantAtoms(
  { actions, resources, principals }: Extract<Question, { readonly ask: 'grant' }>,
  names: Names,
): readonly Atom[] {
  const one = (dimension: string, patterns: readonly Tokens[] | undefined): readonly Atom[] =>
    patterns === undefined ? [] : [{ dimension, quantifier: 'some', language: texts(patterns) }]
  return [
    ...one(
      'action',
      actions?.map((name) => compile(name, actionSpelling, names)),
    ),
    ...one(
      'resource',
      resources?.map((name) => compile(name, resourceSpelling(false), names)),
    ),
    ...one(
      'principal',
      principals?.map((name) => callersLike(name, names)),
    ),
  ]
}

function callersLike(name: string, names: Names): Tokens {
  const pattern = /^\d{12}$/.test(name)
    ? `arn:*:*::${name}:*`
    : /^[a-z0-9*.-]+\.[a-z0-9-]+$/.test(name)
      ? `service:${name}`
      : name
  return compile(pattern, resourceSpelling(false), names)
}

const atom = (key: string, quantifier: Atom['quantifier'], language: Atom['language']): Atom => ({
  dimension: keyPrefix + key,
  quantifier,
  language,
})
const overPlainHttp = atom('aws:securetransport', 'some', texts([literal('false')]))
const overTls = atom('aws:securetransport', 'some', texts([literal('true')]))
/** Over plain HTTP there is no TLS version. */
const noTlsVersion = atom('s3:tlsversion', 'every', nothing)
const olderThan = (version: string): Atom =>
  atom('s3:tlsversion', 'some', {
    kind: 'number',
    order: 'LessThan',
    bounds: [Number(version)],
    isOpen: false,
    isNegated: false,
    mode: 'must',
  })

/** Whether some request is not denied, whoever allows it. */
function notDenied(
  search: Pick<Search, 'groups' | 'names' | 'work'>,
  scenarios: readonly Scenario[],
): Answer {
  const groups = grantedElsewhere(search.groups)
  const found = findAllowed({ ...search, groups, scenarios })
  return found.kind === 'yes' ? { ...found, statement: null } : found
}

/** The documents' denials, beside another one that allows everything. */
function grantedElsewhere(groups: Groups): Groups {
  const spot = groups.flat()[0]?.spot
  if (spot === undefined) return groups
  const all = { value: '*', spot }
  const anything = { isNegated: false, items: [all], made: null }
  const allowsAll: Statement = {
    spot: { ...spot, value: undefined },
    called: 'another policy',
    effect: 'Allow',
    action: anything,
    resource: anything,
    principal: { ...anything, items: [{ ...all, kind: 'AWS' }] },
    clauses: [],
    doubts: [],
    hasVariables: false,
  }
  const denying = groups.flat().map((document) => ({
    ...document,
    statements: document.statements.filter(({ effect }) => effect !== 'Allow'),
  }))
  return [[...denying, { spot, statements: [allowsAll] }]]
}

export function told(answer: Answer, { names, all }: Read): AccessAnswer {
  if (answer.kind !== 'yes') return answer
  const keys = new Map(
    statementsOf(all).flatMap(({ clauses }) =>
      clauses.map(({ key, writtenKey }) => [key, writtenKey] as const),
    ),
  )
  const request = describeRequest(answer.request, names.symbols, keys)
  return { ...answer, told: `${answer.scenario.words}: ${request}` }
}
