import type { Block, Expression, ModuleNode, SourceFile, WrittenAt } from '../../model/configuration.js';
import { type SourceLocation } from '../../model/source-location.js';
import type { Path } from '../../model/truth.js';
import { type CountOf } from './place.js';
/** The module that names of calls lead to, with the calls on the way, outermost first. */
export declare function callsTo(root: ModuleNode, names: readonly string[]): {
    node: ModuleNode;
    blocks: readonly Block[];
} | null;
/** What a place in a resource is looked up by. */
export interface ToLocate {
    readonly block: Block;
    readonly path: Path;
    /** Calls on the way to the resource's module, outermost first. */
    readonly calls: readonly Block[];
    readonly countOf: CountOf;
    readonly written?: WrittenAt | undefined;
}
/**
 * The place of an attribute of a resource. What lies in a module that was downloaded isn't a person's
 * to edit: the place is then the call nearest to it that is. A value that is written elsewhere lies
 * there; where it is used is a related place.
 */
export declare function locate({ block, path, calls, countOf, written }: ToLocate, sourceOf: SourceOf): SourceLocation;
/** The file of an expression; null where it isn't one of the configuration. */
export type SourceOf = (expression: Expression) => SourceFile | null;
