/** Where an exception is written: settings, a comment, a template's `Metadata`, a CDK app's acknowledgement. */
export type WaiverKind = 'settings' | 'comment' | 'metadata' | 'acknowledgement';
/** What covers a finding. */
export interface Waived {
    readonly reason: string;
    readonly owner: string | null;
    /** The last day on which it holds, `2027-01-31`; null: without an end. */
    readonly until: string | null;
    readonly from: WaiverSource;
}
export interface WaiverSource {
    readonly kind: WaiverKind;
    /** As it is written there: one of our ids, or another tool's. */
    readonly rule: string;
    /** The other tool whose words it has: `checkov`, `cfn_nag`; null: ours. */
    readonly tool: string | null;
    /** Null where it isn't known. */
    readonly file: string | null;
    readonly line: number | null;
}
/**
 * What became of an exception. In force: `used`, `unmatched`. Not in force: `expired`; `proposed`, where
 * the input asks for it and settings don't let an input do that by itself; `denied`, where they forbid
 * it; `mandatory`, where the policy is one that no input may waive; `no-reason`; `unknown-rule`, where no
 * policy has or stands for that name; `other-question`, where the other tool's rule asks more or less
 * than ours.
 */
export type WaiverState = 'used' | 'unmatched' | 'expired' | 'proposed' | 'denied' | 'mandatory' | 'no-reason' | 'unknown-rule' | 'other-question';
/** An exception that was met in the run, and what became of it. */
export interface WaiverSummary extends WaiverSource {
    /** What it is asked for, in its author's words; empty: the place where it stands. */
    readonly scope: string;
    /** Empty where none is given. */
    readonly reason: string;
    readonly owner: string | null;
    readonly until: string | null;
    readonly state: WaiverState;
    /** Findings that it covers. */
    readonly findings: number;
    /** Whole days that it still holds, where that is soon; null: not soon, without an end, or over. */
    readonly endsInDays: number | null;
    /** What to do about it, where something is to be done: one sentence. */
    readonly advice: string | null;
}
