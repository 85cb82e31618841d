import type { Block, ModuleNode } from '../../model/configuration.js';
import type { SourceLocation } from '../../model/source-location.js';
import type { Path } from '../../model/truth.js';
import { type CountOf } from './place.js';
/** The module that names of calls lead to, with the calls on the way, outermost first. */
export declare function callsTo(root: ModuleNode, names: readonly string[]): {
    node: ModuleNode;
    blocks: readonly Block[];
} | null;
/**
 * The place of an attribute of a resource. What lies in a module that was downloaded isn't a person's
 * to edit: the place is then the call nearest to it that is.
 */
export declare function locate(block: Block, path: Path, calls: readonly Block[], countOf: CountOf): SourceLocation;
