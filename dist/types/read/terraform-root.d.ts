import type { RunError } from '../model/decision.js';
import type { FindOptions } from './find-inputs/index.js';
/** The folder of the root module that plans were made from. */
export interface TerraformRoot {
    /** Absolute and real. */
    readonly folder: string;
    /** What its files may not lead out of. */
    readonly root: string;
}
/** The folder that a person named for it, relative to the current one; an error where there is none. */
export declare function findTerraformRoot(named: string | null, options: FindOptions): {
    readonly terraformRoot: TerraformRoot | null;
    readonly errors: readonly RunError[];
};
