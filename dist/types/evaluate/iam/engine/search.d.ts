import type { Evidence } from '../../../model/truth.js';
import { type Box, type Space } from './box.js';
import type { Names } from './compile.js';
import { type Groups, type Request } from './decide.js';
import type { PolicyDocument, Statement } from './document.js';
import { type Atom, type Range } from './range.js';
import { type Scenario } from './scenario.js';
import type { Mode } from './tokens.js';
import { type Work } from './work.js';
export type Answer = {
    readonly kind: 'no';
} | {
    readonly kind: 'yes';
    /** A request that proves it. */
    readonly request: Request;
    readonly scenario: Scenario;
    /** The statement that allows it; null where none has to. */
    readonly statement: Statement | null;
} | {
    readonly kind: 'unknown';
    readonly evidence: Evidence;
};
export declare const no: Answer;
export interface Search {
    readonly groups: Groups;
    readonly scenarios: readonly Scenario[];
    readonly names: Names;
    readonly work: Work;
}
/**
 * Whether some request of the scenarios is allowed: by a statement of each group, and denied by none.
 * First looked for among all that may be; what is found there counts once it is decided as a single
 * request, else it is looked for among what is allowed for certain.
 */
export declare function findAllowed(search: Search): Answer;
/** The first answer that is yes, else the first that isn't known. */
export declare function firstYes<T>(all: Iterable<T>, ask: (one: T) => Answer): Answer;
/** A question that takes too long stays open. */
export declare function guarded({ groups }: Pick<Search, 'groups'>, ask: () => Answer): Answer;
export declare function tooComplex(groups: Groups, error: unknown): Answer;
/**
 * Whether strangers may be meant, by what allows something in each group; else none of them gets in. Without
 * telling which: whether anybody may be meant who isn't of those that documents fix.
 */
export declare function mayNameStrangers({ groups, names, work }: Omit<Search, 'scenarios'>, principal?: Range): boolean;
/** The requests to which all of these statements apply. */
export declare const joined: (statements: readonly Statement[], scenario: Scenario, mode: Mode, names: Names) => readonly (readonly Atom[])[];
/** The first thing in statements that isn't known; null where all is. */
export declare function firstDoubt(statements: readonly Statement[]): Evidence | null;
export declare function deniesOf(groups: Groups, scenario: Scenario, mode: Mode, names: Names): readonly (readonly Atom[])[];
export declare const statementsOf: (documents: readonly PolicyDocument[]) => readonly Statement[];
/** One allowing statement of each group, in all ways. */
export declare function combinations(groups: Groups): Generator<readonly Statement[]>;
/** What a request must have a value for, or be known to lack, before it can be decided. */
export declare function dimensionsOf(groups: Groups, scenario: Scenario): ReadonlySet<string>;
export declare function requestIn(box: Box, dimensions: ReadonlySet<string>, scenario: Scenario, space: Space): Request | null;
