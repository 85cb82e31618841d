import { type BuiltIn } from './function-type.js';
/** Functions between text and base64 of its bytes in an encoding. */
export declare const textEncodings: Readonly<Record<string, BuiltIn>>;
/** Text that is UTF-8; refuses other bytes, as strings of the language can't hold them. */
export declare function decodeUtf8(bytes: Buffer): string;
/** The bytes that standard base64 stands for; ends of lines in it are passed over. */
export declare function fromBase64(text: string): Buffer;
