import type { Node } from 'web-tree-sitter';
import type { Expression } from '../../model/configuration.js';
import { type BuildContext } from './build-context.js';
/** Builds what follows a term. */
export declare function buildSteps(term: Expression, nodes: readonly Node[], context: BuildContext, depth: number): Expression;
