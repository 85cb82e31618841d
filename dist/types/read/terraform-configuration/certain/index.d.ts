import { type Body, type Expression, type SourceFile, type Span } from '../../../model/configuration.js';
/** What a text says, and the functions that it calls. */
export interface Certain {
    readonly body: Body;
    readonly functions: ReadonlySet<string>;
}
/**
 * Reads a file, or a part of one that begins at the offset `base`, as people mostly write it: many times
 * faster than by the grammar, which needn't even be loaded. Null where it isn't certain that the text is
 * sound and means what it seems to: then the grammar says what it is, or what is wrong with it.
 */
export declare function readCertain(text: string, base: number, source: SourceFile): Certain | null;
/**
 * The same for a template that stands in a text from the offset `start` to `end`; `span` is that of the whole.
 */
export declare function readCertainTemplate(text: string, { start, end }: Span, span: Span, functions: Set<string>): Expression | null;
