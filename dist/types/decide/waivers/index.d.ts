import type { Acknowledged } from '../../model/decision.js';
import type { Judgement } from '../../model/judgement.js';
import type { PeerRule } from '../../model/peer-rule.js';
import type { SourceLocation } from '../../model/source-location.js';
import type { Waived, WaiverSummary } from '../../model/waiver.js';
import { type Rules } from '../rules.js';
/** What becomes of a finding by exceptions. */
export interface Exception {
    readonly waived: Waived | null;
    /** One that is asked for in the input and isn't in force. */
    readonly acknowledged: Acknowledged | null;
}
/** The exceptions of a run: asked of each finding, then summed up. */
export interface Exceptions {
    readonly of: (judgement: Judgement, location: () => SourceLocation) => Exception;
    /** All that were met, once every finding was asked for. */
    readonly summaries: () => readonly WaiverSummary[];
}
export interface ExceptionsOf {
    readonly rulesOf: (judgement: Judgement) => Rules;
    readonly allRules: readonly Rules[];
    readonly today: string;
    /** Every name that a policy has, with its id. */
    readonly names: ReadonlyMap<string, string>;
    readonly peerRules: ReadonlyMap<string, ReadonlyMap<string, readonly PeerRule[]>>;
    readonly textOf: (file: string) => string | null;
    /** Files in which comments are looked for even where nothing was found. */
    readonly sources: readonly string[];
    /** What was judged; asked for metadata that nothing was found for. */
    readonly judgements: readonly Judgement[];
    /** Whether the run is a part only, so that what covers nothing may cover something else. */
    readonly isPart: boolean;
}
export declare function createExceptions(run: ExceptionsOf): Exceptions;
