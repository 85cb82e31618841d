import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerIn, newAccessIn, type Question } from '../../../src/evaluate/iam/index.ts'
import type { Value } from '../../../src/model/value.ts'
import {
  asPlain,
  drawn,
  identity,
  identityStatement,
  manyRequests,
  numRuns,
  ofBucket,
  resourceStatement,
  seed,
  strangers,
  world,
} from './generated-documents.ts'
import { isAllowed, type PlainRequest } from './point-wise.ts'

const anyAction: Question = { ask: 'action', actions: ['*'] }

describe(`what the engine says of a document agrees with single requests: ${drawn}`, () => {
  test('of an identity policy: nothing is allowed, or a request proves it', () => {
    fc.assert(
      fc.property(
        fc.array(identityStatement, { minLength: 1, maxLength: 4 }),
        manyRequests,
        (statements, tried) => {
          const answer = answerIn(identity(statements), anyAction, world)
          if (answer.kind === 'yes') expect(isAllowed(statements, asPlain(answer))).toBe(true)
          else {
            expect(answer.kind).toBe('no')
            const counter = tried.find((request) =>
              isAllowed(statements, { ...request, principal: null }),
            )
            expect(counter).toBeUndefined()
          }
        },
      ),
      { numRuns, seed },
    )
  })

  test('of a bucket policy: no stranger gets in, or a request proves it', () => {
    fc.assert(
      fc.property(
        fc.array(resourceStatement, { minLength: 1, maxLength: 4 }),
        manyRequests,
        (statements, tried) => {
          const answer = answerIn(
            ofBucket(statements as unknown as Value),
            { ask: 'public' },
            world,
          )
          if (answer.kind === 'yes') expect(isAllowed(statements, asPlain(answer))).toBe(true)
          else {
            expect(answer.kind).toBe('no')
            for (const [principal, context] of strangers) {
              const inPlace = ({ context: free, ...request }: Omit<PlainRequest, 'principal'>) => ({
                ...request,
                principal,
                context: {
                  ...free,
                  ...context,
                  ...(principal === 'anonymous' && { 'aws:PrincipalTag/t': [] }),
                },
              })
              expect(
                tried.map(inPlace).find((request) => isAllowed(statements, request)),
              ).toBeUndefined()
            }
          }
        },
      ),
      { numRuns, seed },
    )
  })

  test('of a change: nothing new is allowed, or a request proves it', () => {
    const documents = fc.array(identityStatement, { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(documents, documents, manyRequests, (base, head, tried) => {
        const answer = newAccessIn(identity(base), identity(head), world)
        if (answer.kind === 'yes') {
          const request = asPlain(answer)
          expect([isAllowed(base, request), isAllowed(head, request)]).toEqual([false, true])
        } else {
          expect(answer.kind).toBe('no')
          const isNew = (request: Omit<PlainRequest, 'principal'>) =>
            isAllowed(head, { ...request, principal: null }) &&
            !isAllowed(base, { ...request, principal: null })
          expect(tried.find(isNew)).toBeUndefined()
        }
      }),
      { numRuns, seed },
    )
  })
})
