import type { Generator } from '../generated.js';
/** A function, its role, its version and alias, its URL, and what its events need. */
export declare const generateFunction: Generator;
