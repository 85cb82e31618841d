import type { Truth } from '../../model/truth.ts'
import type { Place } from '../place.ts'
import { denies } from './denies.ts'
import type { Documents, Question } from './question.ts'
import { newAccess, refuses } from './refuses.ts'
import type { Requests } from './requests.ts'

export { type AccessAnswer, answerIn } from './answer.ts'
export { newAccessIn } from './compare.ts'
export type { Grant } from './describe.ts'
export { type NewGrant, newGrants } from './new-grants.ts'
export type { Documents, Question, Zone } from './question.ts'
export type { BucketPart, Requests } from './requests.ts'

/** Reasoning over what policy documents mean. */
export interface Iam {
  /**
   * Whether a policy document denies each of a set of requests, whatever other documents allow:
   * `iam.denies(at(policy, 'PolicyDocument'), { principal: '*', action: 's3:*', … })`.
   */
  readonly denies: (document: Place, requests: Requests) => Truth
  /**
   * Whether documents refuse what a question asks for: true where no request of that kind is allowed.
   * A failure points at the statement that lets one in, and tells a request that proves it; unknown
   * names the piece of the document that decides. Documents that exist, or say something, under
   * conditions are judged in every world.
   * `iam.refuses({ resource: [at(policy, 'PolicyDocument')], subject: bucket }, { ask: 'public' })`.
   */
  readonly refuses: (documents: Documents, question: Question) => Truth
  /**
   * Whether `head` allows no request that `base` doesn't: true where nothing new is granted. A failure
   * tells a request that only `head` allows. Both are documents of the same resource, or of the same identity.
   */
  readonly newAccess: (base: Documents, head: Documents) => Truth
}

export const iam: Iam = { denies, refuses, newAccess }
