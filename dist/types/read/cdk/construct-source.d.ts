import type { AssemblyStack, RawMap } from '../../model/document.js';
import type { ConstructMetadata } from './construct-metadata.js';
import type { FrameLines } from './frame-lines.js';
/** What the search for the source of a template's resources needs; each part is made when first used. */
export interface SourceSearch {
    readonly metadata: () => ConstructMetadata;
    readonly frameLines: () => FrameLines;
    readonly constructPath: AssemblyStack['constructPath'];
    /** The construct path of the stack. */
    readonly stackPath: string;
    readonly resourceOf: (logicalId: string) => RawMap | null;
}
/**
 * Finds the line that made a resource: where the assembly tells it (`CDK_DEBUG`), the one that set
 * the property; else the first of the person's own in the stack of its creation; else the line of
 * the nearest construct around it, so that what a library adds deep inside has the place where the
 * library was called; else that of its stack.
 */
export declare function createConstructSource(search: SourceSearch): AssemblyStack['source'];
