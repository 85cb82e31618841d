import { type ConstructPlaces } from './construct-places.js';
import type { Reading } from './reading.js';
/**
 * Where constructs stand by the construct tree of an app (`tree.json`), which covers its stages. A
 * second way beside the metadata: where it can't be read, or tells no logical ids (they came after
 * aws-cdk-lib 2.240), it knows nothing.
 */
export declare function readConstructTree(reading: Reading, folder: string, name: string, stacks: Iterable<string>): ConstructPlaces;
