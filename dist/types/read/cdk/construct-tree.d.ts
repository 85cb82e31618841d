import { type ConstructPlaces } from './construct-places.js';
import type { Reading } from './reading.js';
/** What the construct tree of an app tells. */
export interface ConstructTree extends ConstructPlaces {
    /** The full name of a construct's class: `aws-cdk-lib.aws_s3.Bucket`. */
    readonly classOf: (path: string) => string | null;
}
/** Where a construct tree begins; its further files lie beside it. */
export interface TreeFile {
    /** Absolute. */
    readonly folder: string;
    readonly name: string;
}
/**
 * The construct tree of an app (`tree.json`), which covers its stages, and the files that its larger
 * parts were put into. A second way beside the metadata to know where constructs stand: where it can't
 * be read, or tells no logical ids (they came after aws-cdk-lib 2.240), it knows nothing of them.
 */
export declare function readConstructTree(reading: Reading, file: TreeFile, stacks: Iterable<string>): ConstructTree;
