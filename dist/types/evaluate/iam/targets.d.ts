import type { Truth } from '../../model/truth.js';
import { type Place } from '../place.js';
import { type Pattern } from './pattern.js';
import type { BucketPart } from './requests.js';
import { type NamedBucket } from './written-pattern.js';
/** A resource of the question, or an object that stands for the others. */
export interface Target {
    readonly called: string;
    readonly bucket: NamedBucket;
    /** Behind the bucket's name: nothing, `/*` for every object, or `/` and one object's key. */
    readonly suffix: Pattern;
    readonly part: BucketPart;
}
/** A part of a bucket as a whole, and single resources that it has no statement of its own for. */
interface TargetedPart {
    readonly whole: Target;
    readonly samples: readonly Target[];
}
export declare function targetedPart(bucket: NamedBucket, part: BucketPart): TargetedPart;
/**
 * Judges by what a document may call the bucket, in each branch of a condition on its name, unless it
 * passes whatever the name is.
 */
export declare function withName(bucket: Place, judge: (bucket: NamedBucket) => Truth): Truth;
export {};
