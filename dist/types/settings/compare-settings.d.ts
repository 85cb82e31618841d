import type { Proposal } from '../model/change.js';
import { type Severity } from '../model/policy.js';
import { type Settings } from '../model/settings.js';
/** What settings of a change say in place of those of its base. */
export interface SettingsChange {
    /** As reports show the file. */
    readonly file: string;
    /** Null: the base has no such file. */
    readonly base: Settings | null;
    /** Null: the change has none any more. */
    readonly head: Settings | null;
    /** The severity that a policy has in the base; null for one that is unknown there. */
    readonly severityOf: (policy: string) => Severity | null;
}
/** What a change of settings proposes, one thing each. */
export declare function compareSettings(change: SettingsChange): readonly Proposal[];
