import type { Attributes, Block, Part } from '../table.js';
/** How a part of a bucket says of which. */
export declare const ofBucket: {
    readonly parent: "aws_s3_bucket";
    readonly key: "bucket";
    readonly equals: readonly ["id", "bucket", "arn"];
};
/** What is kept from the public, of a bucket or of an account. */
export declare const publicAccessBlock: Part;
/** What a rule has objects encrypted with. */
export declare const encryptionByDefault: Block;
/** How long a bucket's lock holds an object. */
export declare const lockRule: Attributes;
