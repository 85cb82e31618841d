import type { Raw } from '../../model/document.js';
/**
 * Whether a value can stand as the parser made it: of everything in it something is said, and nothing of
 * it is unknown or sensitive. Most are so, and needn't be merged with their shadows.
 */
export declare function isKnownWhole(raw: Raw | undefined, shadow: Raw | undefined, secret: Raw | undefined, depth?: number): boolean;
