import { type Value } from '../../model/value.js';
/**
 * Marks what is written out where secrets go: in an argument of a resource or of one of its blocks,
 * named by their type, as a configuration comes without the provider's schema.
 */
export declare function marked<T extends Value | undefined>(name: string, value: T, holder: {
    readonly resource: string;
} | {
    readonly block: string;
}): T | Value;
