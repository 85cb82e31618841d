import type { CheckOptions } from './check-options.js';
import { type RunSettings, type TrustedTree } from './load-settings.js';
import type { Settings } from './model/settings.js';
import { type ChosenPolicies } from './policy/index.js';
import { type FoundInput } from './read/index.js';
/** Inputs of a run that one settings file holds for, or none, with what they are judged by. */
export interface RunScope {
    readonly settings: Settings | null;
    readonly chosen: ChosenPolicies;
    readonly inputs: readonly FoundInput[];
}
/** Parts the inputs by their settings, and chooses the policies of each part. */
export declare function chooseScopes(inputs: readonly FoundInput[], { byInput }: RunSettings, options: CheckOptions, trusted: TrustedTree | null): Promise<readonly RunScope[]>;
/** Pack ids hold neither slashes nor endings. */
export declare const isFile: (pack: string) => boolean;
