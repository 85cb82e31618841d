import type { Node } from 'web-tree-sitter';
import type { Expression } from '../../model/configuration.js';
import { type BuildContext } from './build-context.js';
/** How literal text is to be read. */
export type TemplateStyle = 'quoted' | 'heredoc' | 'indented-heredoc' | 'bare';
/** Where the content of a template stands, its delimiters left out. */
interface Content {
    readonly start: number;
    readonly end: number;
}
/** A string or a heredoc, of the grammar's `string_lit`, `quoted_template` or `heredoc_template`. */
export declare function buildTemplate(node: Node, context: BuildContext, depth: number): Expression;
/** Builds a template from what stands in `content`, whose sequences are children of `node`. */
export declare function templateOf(node: Node, content: Content, style: TemplateStyle, context: BuildContext, depth: number): Expression;
export {};
