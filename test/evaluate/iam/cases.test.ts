import { describe, expect, test } from 'vitest'
import { type Documents, iam, type Question } from '../../../src/evaluate/iam/index.ts'
import { at, type Place, placeOf } from '../../../src/evaluate/place.ts'
import { settleVerdict } from '../../../src/evaluate/settle-verdict.ts'
import type { Truth } from '../../../src/model/truth.ts'
import { buildResource } from '../checks/build-resource.ts'
import { asValue, type Case, casesExist, readCases, subjectOf } from './documents-of-cases.ts'

const place = (document: unknown): Place =>
  at(
    placeOf(
      buildResource(
        'AWS::IAM::Policy',
        { Document: asValue(document) ?? null },
        { address: 'Policy' },
      ),
    ),
    'Document',
  )

function documentsOf(one: Case): Documents {
  const { resource, trust, identity, boundary } = one.documents
  const subject = subjectOf(one)
  return {
    ...((resource ?? trust) !== undefined && { resource: [place(resource ?? trust)] }),
    ...(identity !== undefined && { identity: [place(identity)] }),
    ...(boundary !== undefined && { boundary: [place(boundary)] }),
    ...(subject !== null && { subject: placeOf(subject) }),
  }
}

const questions: Readonly<Record<string, (one: Case) => Question>> = {
  'allows-public': () => ({ ask: 'public' }),
  's3-policy-status-public': () => ({ ask: 's3-public-status' }),
  'confused-deputy': () => ({ ask: 'confused-deputy' }),
  'denies-insecure-transport': () => ({ ask: 'insecure-transport' }),
  'denies-tls-below-1.2': () => ({ ask: 'old-tls', below: '1.2' }),
  admin: () => ({ ask: 'admin' }),
  escalation: () => ({ ask: 'escalation' }),
  'cross-account': ({ zone }) => ({
    ask: 'external',
    zone: zone?.org ? { organization: zone.org } : {},
  }),
  'any-github-repository': () => ({ ask: 'any-github-repository', owners: ['my-org'] }),
  allows: ({ query }) => {
    if (query === undefined) throw new Error('a case without a query')
    return { ask: 'request', request: query }
  },
}

function truthOf(one: Case): Truth {
  if (one.question === 'new-access') {
    return iam.newAccess(
      { identity: [place(one.documents.base)] },
      { identity: [place(one.documents.head)] },
    )
  }
  const question = questions[one.question]
  if (question === undefined) throw new Error(`an unknown question: ${one.question}`)
  return iam.refuses(documentsOf(one), question(one))
}

const settle = (truth: Truth) => settleVerdict(truth, null, 'all')?.verdict

/** `denies-…` asks the opposite of what the engine looks for. */
const verdictFor = ({ question, expected }: Case) => {
  if (expected === 'unknown') return 'unknown'
  return (expected === 'yes') === question.startsWith('denies-') ? 'pass' : 'fail'
}

describe.skipIf(!casesExist)(
  'each argued case has its answer (../shared/research/iam-cases.yaml)',
  () => {
    const cases = casesExist ? readCases() : []
    const questionsAsked = new Set(cases.map(({ question }) => question)).size
    test(`${cases.length} cases of ${questionsAsked} questions`, () => {
      expect(cases).toHaveLength(142)
    })

    test.each(cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
      expect(settle(truthOf(one))).toBe(verdictFor(one))
    })

    const withRequests = cases.filter(
      ({ question }) => question !== 'new-access' && question !== 's3-policy-status-public',
    )
    const isGrantedElsewhere = (question: string) => question.startsWith('denies-')
    const probes = withRequests.flatMap((one) => [
      ...[one.witness, ...(one.witnessAlso ?? [])].flatMap((request) =>
        request ? [{ one, request, decision: 'allowed' as const }] : [],
      ),
      ...(one.probes ?? []).map((request) => ({ one, request, decision: request.decision })),
    ])
    test.each(probes.map((probe, index) => [`${probe.one.id} ${index}`, probe] as const))(
      'the request of %s',
      (_, { one, request, decision }) => {
        const truth = iam.refuses(documentsOf(one), {
          ask: 'request',
          request,
          isGrantedElsewhere: isGrantedElsewhere(one.question),
        })
        const settled = settle(truth)
        expect(settled).toBe(decision === 'allowed' ? 'fail' : 'pass')
      },
    )

    const changed = cases.flatMap((one) => [
      ...(one.question === 'new-access' && one.witness
        ? [{ one, request: one.witness, decisions: ['pass', 'fail'] }]
        : []),
      ...(one.pairs ?? []).map((request) => ({ one, request, decisions: null })),
    ])
    test.each(changed.map((pair, index) => [`${pair.one.id} ${index}`, pair] as const))(
      'both sides of %s',
      (_, { one, request, decisions }) => {
        const [base, head] = [one.documents.base, one.documents.head].map((document) =>
          settle(iam.refuses({ identity: [place(document)] }, { ask: 'request', request })),
        )
        if (decisions !== null) expect([base, head]).toEqual(decisions)
        else expect(head === 'fail' && base !== 'fail').toBe(false)
      },
    )
  },
)
