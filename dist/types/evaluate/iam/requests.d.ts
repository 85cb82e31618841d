import type { Place } from '../place.js';
/** A set of requests: each of these actions, by each of these callers, on each of these resources. */
export interface Requests {
    /** How reasons speak of them, and of the document that is asked. */
    readonly words: {
        readonly requests: string;
        readonly document: string;
    };
    /** Everybody, without exception. */
    readonly principal: '*';
    /** A pattern of actions of one service: `s3:*`. */
    readonly action: string;
    readonly resources: {
        /** An `AWS::S3::Bucket`. */
        readonly bucket: Place;
        readonly parts: readonly BucketPart[];
    };
    /**
     * What the requests carry under condition keys; null: the key is absent. Other keys may have any
     * value, or none.
     */
    readonly when: Readonly<Record<string, string | boolean | null>>;
}
/** The bucket itself, which actions such as `s3:ListBucket` are for, or all objects in it. */
export type BucketPart = 'bucket' | 'objects';
