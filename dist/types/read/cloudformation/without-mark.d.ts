/** A text without its byte order mark, which no editor counts as a column. */
export declare const withoutMark: (text: string) => string;
