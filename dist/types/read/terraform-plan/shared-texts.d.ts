/** Texts of ASCII in bytes, each made once: names and types stand there again and again. */
export interface SharedTexts {
    /** From the offset after a quote up to the next one; null where that has to be decoded. */
    readonly upToQuote: (start: number) => string | null;
    readonly between: (start: number, end: number) => string;
}
export declare function sharedTexts(bytes: Buffer): SharedTexts;
