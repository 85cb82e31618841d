import { type SettingsWaiver } from '../../model/settings.js';
import type { WaiverState, WaiverSummary } from '../../model/waiver.js';
import type { ExceptionsOf } from './index.js';
import type { Request } from './request.js';
import type { RuleNames } from './rule-names.js';
/** How often what was met, by what became of it. */
export interface Tally {
    readonly settings: Map<SettingsWaiver, {
        states: Map<WaiverState, number>;
    }>;
    readonly requests: Map<string, {
        request?: Request;
        states: Map<WaiverState, number>;
    }>;
}
/** In force first, then by place. */
export declare function summarise(tally: Tally, run: ExceptionsOf, names: RuleNames): readonly WaiverSummary[];
