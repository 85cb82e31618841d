import type { Run } from './run.js';
/** Loads what the resolution of templates may need, by their texts, before they are resolved. */
export declare function prepareRun(run: Run, texts: readonly string[]): Promise<void>;
