import type { Node } from 'web-tree-sitter';
import type { Expression } from '../../model/configuration.js';
import { type BuildContext } from './build-context.js';
/**
 * The grammar takes `a ? 1 : b ? 2 : 3` for `(a ? 1 : b) ? 2 : 3`: conditionals that stand in the
 * place of a condition without brackets are turned around.
 */
export declare function buildConditional(node: Node, context: BuildContext, depth: number, lines: boolean): Expression;
