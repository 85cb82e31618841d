import type { Run } from './run.js';
/** Loads what expands SAM, where a text may need it. Until it was loaded, what SAM deploys is open. */
export declare function prepareSam(run: Run, text: string): Promise<void>;
