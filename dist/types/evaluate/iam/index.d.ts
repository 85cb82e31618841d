import type { Truth } from '../../model/truth.ts';
import type { Place } from '../place.ts';
import type { Requests } from './requests.ts';
export type { BucketPart, Requests } from './requests.ts';
/** Reasoning over what policy documents mean. */
export interface Iam {
    /**
     * Whether a policy document denies each of a set of requests, whatever other documents allow:
     * `iam.denies(at(policy, 'PolicyDocument'), { principal: '*', action: 's3:*', … })`.
     */
    readonly denies: (document: Place, requests: Requests) => Truth;
}
export declare const iam: Iam;
