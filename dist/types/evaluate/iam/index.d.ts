import type { Truth } from '../../model/truth.js';
import type { Place } from '../place.js';
import type { Requests } from './requests.js';
export type { BucketPart, Requests } from './requests.js';
/** Reasoning over what policy documents mean. */
export interface Iam {
    /**
     * Whether a policy document denies each of a set of requests, whatever other documents allow:
     * `iam.denies(at(policy, 'PolicyDocument'), { principal: '*', action: 's3:*', … })`.
     */
    readonly denies: (document: Place, requests: Requests) => Truth;
}
export declare const iam: Iam;
