import type { Expression, ModuleNode, SourceFile } from '../../model/configuration.js';
/** Finds the file that an expression stands in: worked out for all of them when first asked for. */
export declare function createSources(root: ModuleNode): (expression: Expression) => SourceFile | null;
