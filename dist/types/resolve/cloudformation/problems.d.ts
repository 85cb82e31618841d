import type { RunError } from '../../model/decision.js';
import type { Raw, RawMap, TemplateDocument } from '../../model/document.js';
import type { Path } from '../../model/truth.js';
import { type Value } from '../../model/value.js';
import type { Copies } from './loop-body.js';
/** Notes and errors of a deployment, in the order in which they were met. */
export interface ProblemList {
    readonly notes: Set<string>;
    readonly errors: Map<string, RunError>;
    /** Faults whose place isn't known yet. */
    pending: string[];
    readonly copies: Copies;
    /** How many notes have a place. */
    placed: number;
    /** How many more names are looked for. */
    suggestions: number;
}
/** What is told of one template. */
export interface Problems {
    readonly note: (sentence: string) => void;
    /** A note with a place in the template. */
    readonly noteAt: (sentence: string, at: Path) => void;
    /** A note with the place of a member of a map or list of the template. */
    readonly noteIn: (sentence: string, holder: Raw, member: string | number) => void;
    /** A note on what the function that is evaluated just now names. */
    readonly fault: (sentence: string) => void;
    /** Evaluates a function: what is wrong with it, or in it, is told with its place. */
    readonly watch: (evaluate: () => Value | undefined, holder: RawMap, name: string) => Value | undefined;
    readonly error: (message: string, at: Path) => void;
    /** An error at a member of a map or list of the template. */
    readonly errorIn: (message: string, holder: Raw, member: string | number) => void;
    /** `; "Bucket" may be meant`, or nothing, to end a clause with. */
    readonly meant: (name: string, right: () => Iterable<string>) => string;
}
export declare const newProblems: () => ProblemList;
export declare function problemsOf(template: TemplateDocument, list: ProblemList): Problems;
export declare const sentenceOf: (clause: string) => string;
/** A name from the template, in quotes; what can't be a name isn't repeated, since it may be anything. */
export declare const quoted: (name: string) => string;
