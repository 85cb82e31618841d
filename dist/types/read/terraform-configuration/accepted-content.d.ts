import type { Body, SourceFile } from '../../model/configuration.js';
import type { Grammar } from './grammar.js';
/**
 * The blocks of a text that HashiCorp's parser accepted and the grammar didn't, from what that parser
 * made of it: JSON syntax. It has no places, so a block's place is that of its header in the text.
 * Null where this can't be read either.
 */
export declare function blocksFromAccepted(content: unknown, text: string, source: SourceFile, grammar: Grammar): {
    body: Body;
    functions: ReadonlySet<string>;
} | null;
