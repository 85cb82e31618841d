import type { Raw } from '../../model/document.js';
import type { JsonBytes } from './json-bytes.js';
interface Scanned {
    readonly content: Raw;
    readonly end: number;
}
/**
 * Of the state before only the data sources, each at its index: the rest is null. It holds every resource
 * that exists, and of all but data sources the changes tell the same.
 */
export declare const scanState: (json: JsonBytes, start: number) => Scanned;
export {};
