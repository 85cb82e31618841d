import type { BaselineSummary, ChangeState, ChangeSummary, Proposal } from './change.js';
import type { PartReport } from './part-report.js';
import type { Confidence, Json, Severity } from './policy.js';
import type { SettingsSummary } from './settings.js';
import type { Waived, WaiverKind, WaiverSummary } from './waiver.js';
export type * from './change.js';
export type { Part, PartReport } from './part-report.js';
export type { SettingsSummary } from './settings.js';
export type * from './waiver.js';
/** A policy's verdict on one resource: one line of `jsonl`, and what every reporter shows. */
export interface Verdict {
    /** What a person edits, relative to the root of the run. */
    readonly file: string;
    /** What was read. */
    readonly inputFile: string;
    readonly stack: string;
    readonly address: string;
    readonly resourceType: string;
    readonly policy: string;
    readonly verdict: 'pass' | 'fail' | 'unknown';
    readonly severity: Severity;
    readonly confidence: Confidence;
    readonly line: number | null;
    readonly column: number | null;
    readonly endLine: number | null;
    readonly pointer: string | null;
    /** The JSON value; null where absent, unknown, sensitive or composed. */
    readonly found: Json;
    readonly reason: string;
    /** The failing world: names of parameters, variables and conditions with their values. */
    readonly witness: Witness;
    /** A world that the input allows, and in which a pass would be a failure; else null. */
    readonly failsWhen: Witness | null;
    readonly waived: Waived | null;
    readonly fingerprint: string;
}
export type Witness = Readonly<Record<string, string | boolean>>;
/** An exception that stands in the input itself: in a CDK app, `Validations.of(scope).acknowledge()`. */
export interface Acknowledged {
    readonly kind: Exclude<WaiverKind, 'settings'>;
    /** As it is written there: `stackgate::encrypted-volumes`. */
    readonly rule: string;
    /** Empty where none is given. */
    readonly reason: string;
    /** What it is asked for at: the path of a construct, an address. */
    readonly scope: string;
    /** Where it is asked for; null where that isn't known. */
    readonly file: string | null;
    readonly line: number | null;
}
/** A failed or unknown verdict with everything that a report for people shows. */
export interface Finding {
    readonly verdict: Verdict;
    readonly title: string;
    readonly why: string;
    /** The remedy in the language of the file, ready to copy; null where there is none. */
    readonly fix: string | null;
    /** What the value must be, after "must": `be true`. */
    readonly wanted: string | null;
    /** For an unknown: what would make it known, after "give". */
    readonly remedy: string | null;
    readonly blocks: boolean;
    /** What the change has to do with it; null where no base was judged. */
    readonly change: ChangeState | null;
    /** Whether the baseline holds it, so that it doesn't block. */
    readonly baselined: boolean;
    /** The severity that the policy ships with, where settings say another; else null. */
    readonly defaultSeverity: Severity | null;
    /** The path of the CDK's construct that a waiver would name; null where there is none. */
    readonly construct: string | null;
    /**
     * The same for findings that one line of source causes, by one policy with one verdict: a construct in
     * several stages, stacks or turns of a loop.
     */
    readonly group: string;
    /** An exception that the input asks for and that is not in force: it changes nothing. */
    readonly acknowledged: Acknowledged | null;
    /** What made the resource where no line of the person's own did, to follow "made by". */
    readonly madeBy: string | null;
    /** Whether the plan leaves the resource as it is, so that what is found of it was so before. */
    readonly unchanged: boolean;
    readonly excerpt: Excerpt | null;
    readonly endColumn: number | null;
    readonly related: readonly {
        readonly file: string;
        readonly line: number;
        readonly text: string;
    }[];
    /** The way of packets through the network, hop by hop; absent where it is about none. */
    readonly path?: readonly PathHop[];
    /**
     * The hash by which GitHub's code scanning knows the line again; null where it can't be told. It is worked
     * out when it is read, and no part of what is enumerated.
     */
    readonly lineHash?: string | null;
}
/** A part of the network that packets pass, or are stopped by. */
export interface PathHop {
    /** `route`, `security-group`. */
    readonly code: string;
    /** What it does, as a clause. */
    readonly text: string;
    /** The resource, as its author names it; null for what no resource stands for. */
    readonly address: string | null;
    readonly file: string | null;
    readonly line: number | null;
    /** Whether packets end here. */
    readonly blocks: boolean;
}
/** Lines cut from a source; never from a plan, a state or a sensitive value. */
export interface Excerpt {
    readonly firstLine: number;
    readonly lines: readonly string[];
}
export type InputKind = 'cloudformation' | 'cdk' | 'terraform-plan' | 'terraform-configuration';
export interface InputSummary {
    readonly file: string;
    readonly kind: InputKind;
    readonly sha256: string;
    readonly resources: number;
    /** Resources of types that no policy of the run judges. */
    readonly notJudged: number;
    /** What a reader should know of it: a partial plan, a module that was not read. */
    readonly notes: readonly string[];
}
export interface RunError {
    readonly kind: 'usage' | 'settings' | 'policy' | 'input';
    readonly file: string | null;
    readonly line: number | null;
    readonly column: number | null;
    /** What is wrong and what to do, in one or two sentences. */
    readonly message: string;
}
export interface Decision {
    readonly tool: {
        readonly name: 'stackgate';
        readonly version: string;
    };
    readonly packs: readonly {
        readonly id: string;
        readonly version: string;
        readonly policies: number;
    }[];
    readonly inputs: readonly InputSummary[];
    /** In a stable order, passes included. */
    readonly verdicts: readonly Verdict[];
    /** Failed and unknown ones, worst first. */
    readonly findings: readonly Finding[];
    readonly policies: readonly PolicySummary[];
    readonly errors: readonly RunError[];
    /** The settings files that held for the inputs. */
    readonly settings: readonly SettingsSummary[];
    /** Exceptions of settings and of inputs: those in force first. */
    readonly waivers: readonly WaiverSummary[];
    /** One a baseline file of the run. */
    readonly baselines: readonly BaselineSummary[];
    /** Null where no base was judged. */
    readonly change: ChangeSummary | null;
    /** What the change proposes to settings, waivers, baselines and policies. */
    readonly proposed: readonly Proposal[];
    readonly coverage: Coverage;
    readonly gate: 'open' | 'closed';
    readonly exitCode: 0 | 1 | 2 | 3;
    readonly failOn: Severity;
    /** Only where a part of the inputs was judged. */
    readonly part?: PartReport;
}
/** What reporters tell of a policy that was run. */
export interface PolicySummary {
    readonly id: string;
    readonly title: string;
    readonly severity: Severity;
    readonly why: string;
    readonly sources: readonly string[];
}
export interface Coverage {
    readonly files: number;
    readonly stacks: number;
    readonly plans: number;
    readonly configurations: number;
    readonly resources: number;
    readonly notJudged: number;
    readonly policies: number;
    readonly pass: number;
    readonly fail: number;
    readonly unknown: number;
    readonly blocking: number;
    readonly waived: number;
    /** Findings that a baseline holds. */
    readonly baselined: number;
    /** Inputs that the change can't touch and that weren't judged; absent where that wasn't asked. */
    readonly unaffected?: number;
}
