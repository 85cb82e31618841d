import { type Value } from '../../model/value.js';
import { type Pattern } from './pattern.js';
/** A bucket, by what a document may call it. */
export interface NamedBucket {
    readonly id: string;
    readonly name: Pattern;
}
/**
 * The pattern that a value of a document is; null for a value that is no text. References to buckets
 * are replaced by what they stand for, so that `Bucket.Arn` and the name written out are alike.
 */
export declare function writtenPattern(value: Value, bucket: NamedBucket | null): Pattern | null;
/** The pattern of a name, whose characters are none of them special. */
export declare function namePattern(value: Value | undefined, id: string): Pattern;
