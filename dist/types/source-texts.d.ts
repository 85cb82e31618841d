import { type FoundInput } from './read/index.js';
/**
 * Gives the text of a source by the name that reports have for it: what was read, or a file that an input
 * names, such as the source of a CDK app. Null for a plan, which may hold secrets, and where there is none.
 */
export declare function sourceTexts(inputs: readonly FoundInput[], runRoot: string): (file: string) => string | null;
