import type { Node } from 'web-tree-sitter';
import type { Expression } from '../../model/configuration.js';
import { type BuildContext } from './build-context.js';
export declare function buildList(node: Node, context: BuildContext, depth: number): Expression;
export declare function buildObject(node: Node, context: BuildContext, depth: number): Expression;
/** `[for …]` or `{for …}`. */
export declare function buildFor(node: Node, context: BuildContext, depth: number): Expression;
