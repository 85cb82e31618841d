import type { Fault } from './json-limits.js';
/**
 * The first fault of a text that `JSON.parse` refused, told in words that help to mend it. Walks
 * the text with a stack of its own and quotes nothing of it.
 */
export declare function findJsonFault(text: string): Fault;
