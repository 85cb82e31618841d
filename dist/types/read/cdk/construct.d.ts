import type { AssemblyStack } from '../../model/document.js';
import type { AcknowledgedRules } from './acknowledged-rules.js';
import type { ConstructMetadata } from './construct-metadata.js';
import type { ConstructTree } from './construct-tree.js';
import type { StackArtifact } from './manifest.js';
/** What is asked for what the assembly tells of the constructs of one template. */
export interface ConstructSearch {
    /** The stack that the template belongs to, at the top or nested. */
    readonly artifact: StackArtifact;
    readonly metadata: () => ConstructMetadata;
    readonly tree: () => ConstructTree;
    readonly acknowledged: AcknowledgedRules;
    readonly constructPath: AssemblyStack['constructPath'];
    /** Its construct path. */
    readonly stackPath: string;
    /** What no other app of the run has. */
    readonly app: string;
}
/** Gives the construct of a resource; what it tells is worked out when it is first asked for. */
export declare function createConstructs(search: ConstructSearch): AssemblyStack['construct'];
