import type { ChangeState, ChangeSummary } from '../../model/change.js';
import type { RunError } from '../../model/decision.js';
import type { Judgement } from '../../model/judgement.js';
import { type Located } from '../verdict-of.js';
/** The base of a change, judged by the same rules. */
export interface Base {
    /** As it was named. */
    readonly name: string;
    readonly judgements: readonly Judgement[];
    /** Files that were read, findings or not. */
    readonly files: ReadonlySet<string>;
}
/** What is compared with it. */
export interface Head {
    /** Failed and unknown ones. */
    readonly findings: readonly {
        readonly judgement: Judgement;
        readonly located: Located;
    }[];
    readonly files: ReadonlySet<string>;
    readonly errors: readonly RunError[];
    /** The text of a source; null where there is none any more. */
    readonly textOf: (file: string) => string | null;
    /** Inputs that a tool makes and that the base doesn't hold, so that it can't tell what was there. */
    readonly notCompared: (inputFile: string) => boolean;
}
export interface Compared {
    readonly stateOf: (judgement: Judgement) => ChangeState | null;
    readonly summary: ChangeSummary;
}
/**
 * Which findings a change brings or worsens, and which it mends. A finding is met again by its policy and
 * its resource's lasting identity: first in its own file, then in one that came in the place of a file
 * that is gone, then by its address. Each of the base is met once, so that a copy is new.
 */
export declare function compare(head: Head, base: Base): Compared;
