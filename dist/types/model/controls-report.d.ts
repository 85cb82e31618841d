/** How far a control is judged before deployment. */
export type ControlStatus = 'covered' | 'in-part' | 'not-yet' | 'not-decidable';
/** What the policies make of the controls of a framework. */
export interface ControlsReport {
    /** Of the pack. */
    readonly id: string;
    readonly version: string;
    readonly name: string;
    /** Whether every control of the framework is listed; null: it is no framework. */
    readonly whole: boolean | null;
    readonly note: string | null;
    /** The others add up to `controls`. */
    readonly counts: {
        readonly controls: number;
        readonly covered: number;
        readonly inPart: number;
        readonly notYet: number;
        readonly notDecidable: number;
    };
    readonly controls: readonly ReportedControl[];
}
export interface ReportedControl {
    readonly number: string;
    readonly status: ControlStatus;
    /** The questions that make it up. */
    readonly parts: readonly ControlPart[];
}
export interface ControlPart {
    /** Of the policy, or the id that it will have. */
    readonly id: string;
    readonly title: string;
    readonly status: ControlStatus;
    /** What keeps an input from deciding it, or all of it: a clause. */
    readonly reason: string | null;
    /** The services that tell what no input can. */
    readonly told: readonly string[];
}
