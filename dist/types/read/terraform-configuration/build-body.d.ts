import type { Node } from 'web-tree-sitter';
import type { Body, SourceFile } from '../../model/configuration.js';
import { type BuildContext } from './build-context.js';
/** Builds what stands in a file or between the braces of a block: the grammar's `body`, or nothing. */
export declare function buildBody(node: Node | undefined, source: SourceFile, context: BuildContext, depth: number): Body;
