import type { Block, Expression, SourceFile } from '../../model/configuration.js';
import type { Grammar } from './grammar.js';
import type { JsonNode } from './json-node.js';
/** What the reading of JSON syntax has to know. */
export interface JsonContext {
    readonly source: SourceFile;
    readonly grammar: Grammar;
    readonly functions: Set<string>;
}
/**
 * The blocks of a configuration in JSON syntax: each level may be a map or a list of maps, a string
 * is a template, `//` is a comment.
 * https://developer.hashicorp.com/terraform/language/syntax/json
 */
export declare function jsonBlocks(root: JsonNode, context: JsonContext): Block[];
/** The members of a file of values, in which strings are no templates. */
export declare function literalMembers(node: JsonNode): ReadonlyMap<string, Expression>;
