import type { Raw } from '../../../../model/document.js';
/**
 * A logical id that changes with the data: its hash follows the prefix. Without data: the prefix alone.
 * Source: LogicalIdGenerator of aws-sam-translator (ten digits of a SHA-1 over compact JSON, keys sorted).
 */
export declare function hashedId(prefix: string, data: Raw | undefined): string;
/** As hashed where the suffix can't be part of a logical id, else as it is. */
export declare const suffixedId: (prefix: string, suffix: string) => string;
export declare const isAlphanumeric: (text: string) => boolean;
