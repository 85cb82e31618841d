import type { RunError } from '../../model/decision.js';
import type { Raw, TemplateDocument } from '../../model/document.js';
import type { Path } from '../../model/truth.js';
/** Notes and errors of a deployment, in the order in which they were met. */
export interface ProblemList {
    readonly notes: Set<string>;
    readonly errors: Map<string, RunError>;
    /** How many more names are looked for. */
    suggestions: number;
}
/** What is told of one template. */
export interface Problems {
    readonly note: (sentence: string) => void;
    readonly error: (message: string, at: Path) => void;
    /** An error at a member of a map or list of the template. */
    readonly errorIn: (message: string, holder: Raw, member: string | number) => void;
    /** `; "Bucket" may be meant`, or nothing, to end a clause with. */
    readonly meant: (name: string, right: () => Iterable<string>) => string;
}
export declare const newProblems: () => ProblemList;
export declare function problemsOf(template: TemplateDocument, list: ProblemList): Problems;
/** A name from the template, in quotes; what can't be a name isn't repeated, since it may be anything. */
export declare const quoted: (name: string) => string;
