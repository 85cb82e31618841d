import type { PolicyDocument } from './document.js';
import type { Mentions } from './key-ranges.js';
/** Accounts and values that documents spell out. */
export declare function mentionsIn(documents: readonly PolicyDocument[]): Mentions;
