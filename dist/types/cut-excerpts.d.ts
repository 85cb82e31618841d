import type { CutExcerpt } from './decide/index.js';
import { type FoundInput } from './read/index.js';
/**
 * Cuts the lines around a place out of its source: the text that was read, or a file that an input
 * names, such as the line of a CDK app. Nothing is ever cut out of a plan, which may hold secrets, and
 * what looks like one in another source is hidden.
 */
export declare function cutExcerpts(inputs: readonly FoundInput[], runRoot: string): CutExcerpt;
