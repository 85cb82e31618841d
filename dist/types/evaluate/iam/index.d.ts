import type { Truth } from '../../model/truth.js';
import type { Place } from '../place.js';
import type { Documents, Question } from './question.js';
import type { Requests } from './requests.js';
export { type AccessAnswer, answerIn } from './answer.js';
export { newAccessIn } from './compare.js';
export type { Grant } from './describe.js';
export { type NewGrant, newGrants } from './new-grants.js';
export type { Documents, Question, Zone } from './question.js';
export type { BucketPart, Requests } from './requests.js';
/** Reasoning over what policy documents mean. */
export interface Iam {
    /**
     * Whether a policy document denies each of a set of requests, whatever other documents allow:
     * `iam.denies(at(policy, 'PolicyDocument'), { principal: '*', action: 's3:*', … })`.
     */
    readonly denies: (document: Place, requests: Requests) => Truth;
    /**
     * Whether documents refuse what a question asks for: true where no request of that kind is allowed.
     * A failure points at the statement that lets one in, and tells a request that proves it; unknown
     * names the piece of the document that decides. Documents that exist, or say something, under
     * conditions are judged in every world.
     * `iam.refuses({ resource: [at(policy, 'PolicyDocument')], subject: bucket }, { ask: 'public' })`.
     */
    readonly refuses: (documents: Documents, question: Question) => Truth;
    /**
     * Whether `head` allows no request that `base` doesn't: true where nothing new is granted. A failure
     * tells a request that only `head` allows. Both are documents of the same resource, or of the same identity.
     */
    readonly newAccess: (base: Documents, head: Documents) => Truth;
}
export declare const iam: Iam;
