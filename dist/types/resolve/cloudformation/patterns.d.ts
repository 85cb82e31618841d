import type { Run } from './run.js';
/** Tells of a pattern which texts it admits as a whole; null where that can't be told. */
export type Patterns = (pattern: string) => ((text: string) => boolean) | null;
/**
 * Loads what runs the patterns of parameters, where a text has some: an engine whose time is linear in
 * what it reads. Until it was loaded, nothing is known of patterns. What a nested stack is passed is no
 * variable: only templates that are deployed by themselves need it.
 */
export declare function preparePatterns(run: Run, text: string): Promise<void>;
