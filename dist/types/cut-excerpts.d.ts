import type { CutExcerpt } from './decide/index.js';
/**
 * Cuts the lines around a place out of its source. Nothing is ever cut out of a plan, which has no text
 * here, and what looks like a secret in another source is hidden.
 */
export declare function cutExcerpts(textOf: (file: string) => string | null): CutExcerpt;
