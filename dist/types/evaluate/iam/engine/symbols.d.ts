/** Names for the texts of one question that aren't known: the same text has the same character. */
export interface Symbols {
    /** A text that may equal any other; `hole` where there are too many of them. */
    readonly open: (id: string, words: string) => number;
    /** The same of a text without colons, such as stands in one of the first parts of an ARN. */
    readonly openPart: (id: string, words: string) => number;
    /** A text that equals no other. */
    readonly distinct: (id: string, words: string) => number;
    /** A text with such characters, for people. */
    readonly describe: (text: string) => string;
}
export declare function createSymbols(): Symbols;
