import type { AccessChange } from './access-change.js';
import type { Severity } from './policy.js';
/**
 * What a change has to do with a finding: it brings it (`new`), makes it certain or rests it on another
 * value (`worse`), or found it there (`older`).
 */
export type ChangeState = 'new' | 'worse' | 'older';
/** What a change did, where its base was judged as well. */
export interface ChangeSummary {
    /** The base as it was named: a revision, a folder. */
    readonly base: string;
    readonly new: number;
    readonly worse: number;
    readonly older: number;
    /** Findings of the base that are gone, by severity, worst first. */
    readonly fixed: readonly FixedFinding[];
    /** What policies newly allow, and no longer allow; absent where it wasn't asked. */
    readonly access?: readonly AccessChange[];
}
/** A failure of the base that the change mended or removed. */
export interface FixedFinding {
    readonly policy: string;
    readonly title: string;
    readonly severity: Severity;
    /** In the base. */
    readonly file: string;
    readonly line: number | null;
    readonly stack: string;
    readonly address: string;
    readonly fingerprint: string;
}
/** Findings that were agreed to be known. */
export interface BaselineSummary {
    readonly file: string;
    /** Entries of the file. */
    readonly entries: number;
    /** Findings of this run that it covers. */
    readonly covered: number;
    /** Entries that nothing was found for any more: the next update drops them. */
    readonly gone: readonly BaselineEntry[];
}
/** One known finding. Two findings with one fingerprint take two entries. */
export interface BaselineEntry {
    readonly fingerprint: string;
    readonly policy: string;
    /** For people; what identifies it is the fingerprint. */
    readonly file: string;
    readonly address: string;
}
/** Something that a change proposes to the rules; it changes no verdict until it is merged. */
export interface Proposal {
    readonly kind: 'settings' | 'pack' | 'policy' | 'severity' | 'waiver' | 'enforcement' | 'parameters' | 'baseline';
    readonly action: 'added' | 'removed' | 'changed' | 'disabled' | 'lowered' | 'raised' | 'broken';
    /** In the change, or for what it removes in the base. */
    readonly file: string;
    readonly line: number | null;
    /** What it is, as a clause: `s3-bucket-logging-enabled for LogBucket until 2027-01-31: log bucket itself`. */
    readonly text: string;
}
