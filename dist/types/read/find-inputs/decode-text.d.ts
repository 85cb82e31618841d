export interface DecodedText {
    /** Without its byte order mark. */
    readonly text: string;
    /** The byte order mark in front of UTF-8. */
    readonly marked: boolean;
    /** Whether the text, encoded as UTF-8 again, gives the same bytes. */
    readonly exact: boolean;
}
/**
 * Decodes UTF-8 and UTF-16 of both byte orders, with or without a mark. Bytes that are not UTF-8
 * become U+FFFD, so that a comment in another encoding costs nobody a report. Windows PowerShell's
 * `>` writes UTF-16LE, which is how plans come to be encoded so.
 */
export declare function decodeText(bytes: Buffer): DecodedText;
/** Whether `decodeText` takes bytes for UTF-16. */
export declare function isUtf16([first, second]: Buffer): boolean;
/** Whether bytes can't be text in any encoding that `decodeText` knows. */
export declare function isBinary(bytes: Buffer): boolean;
