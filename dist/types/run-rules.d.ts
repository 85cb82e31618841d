import type { CheckOptions } from './check-options.js';
import type { Rules } from './decide/index.js';
import { type TrustedTree } from './load-settings.js';
import type { RunError } from './model/decision.js';
import type { Settings } from './model/settings.js';
export interface RulesFrom {
    readonly options: CheckOptions;
    readonly trusted: TrustedTree | null;
    readonly runRoot: string;
}
/** What findings are decided by where these settings hold: the command line goes before them. */
export declare function rulesFor(settings: Settings | null, { options, trusted, runRoot }: RulesFrom): Promise<{
    readonly rules: Rules;
    readonly errors: readonly RunError[];
}>;
