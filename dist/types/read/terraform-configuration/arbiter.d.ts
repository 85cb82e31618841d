/** What HashiCorp's own parser says of a text. */
export type Verdict = {
    readonly kind: 'accepted';
    readonly content: unknown;
}
/** Where and what, by the title of HCL's diagnostic, which quotes nothing of the text. */
 | {
    readonly kind: 'rejected';
    readonly line: number;
    readonly column: number;
    readonly title: string;
}
/** It couldn't be asked. */
 | {
    readonly kind: 'unavailable';
};
/** Asks HashiCorp's parser; loads it by the first call. Never rejects. */
export declare function judge(text: string): Promise<Verdict>;
