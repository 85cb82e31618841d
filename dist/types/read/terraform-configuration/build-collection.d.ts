import type { Node } from 'web-tree-sitter';
import type { Expression } from '../../model/configuration.ts';
import { type BuildContext } from './build-context.ts';
export declare function buildList(node: Node, context: BuildContext, depth: number): Expression;
export declare function buildObject(node: Node, context: BuildContext, depth: number): Expression;
/** `[for …]` or `{for …}`. */
export declare function buildFor(node: Node, context: BuildContext, depth: number): Expression;
