import type { Node } from 'web-tree-sitter';
import { type Expression } from '../../model/configuration.js';
import { type BuildContext } from './build-context.js';
/**
 * Applies what follows a term. After `[*]` everything that follows belongs to each item; after `.*`
 * only names and numbers do, so `a.*.b[0]` is the first of all `b`.
 */
export declare function buildSteps(term: Expression, nodes: readonly Node[], context: BuildContext, depth: number): Expression;
