import { type Body, type Expression, type SourceFile } from '../../model/configuration.js';
import { type Fault } from './fault.js';
import type { Grammar } from './grammar.js';
/** A text, parsed; offsets are those of the file. */
export type ParsedHcl = {
    readonly kind: 'sound';
    readonly body: Body;
    readonly functions: ReadonlySet<string>;
    /** What the language may not accept though the grammar did. */
    readonly doubts: readonly Fault[];
} | {
    readonly kind: 'broken';
    readonly fault: Fault;
    readonly tooDeep: boolean;
};
/** Parses a file, or a part of one that begins at the offset `base`. */
export declare function parseHcl(grammar: Grammar, text: string, base: number, source: SourceFile): ParsedHcl;
/** Parses an expression by itself. Throws an `InputError`. */
export declare function parseExpressionText(grammar: Grammar, text: string): Expression;
/**
 * Parses the text of a template, as a file of its own or a string of JSON syntax is one. All spans
 * are `span`, as the text has no offsets of its own in a file. Throws an `InputError`.
 */
export declare function parseTemplateText(grammar: Grammar, text: string, functions?: Set<string>): Expression;
