import type { Clause } from './document.js';
import { type Atom, type Range } from './range.js';
/** One kind of caller with what its requests may be and carry. */
export interface Scenario {
    /** Who calls, for people. */
    readonly words: string;
    readonly caller: Caller;
    readonly rangeOf: (dimension: string) => Range;
    /** Where the values of a condition key are; `isAccount`: the key holds the account of the caller. */
    readonly dimensionOf: (key: string) => {
        readonly dimension: string;
        readonly isAccount: boolean;
    };
    /** Why nothing can be said of what a clause holds for, as a clause; null: it can. */
    readonly whyUndecided: (clause: Clause) => Undecided | null;
    /** Whether the callers have no ties to the owner: what a document fixes is none of theirs. */
    readonly isGeneric: boolean;
    readonly isOfCaller: (key: string) => boolean;
    readonly asksPrincipal: boolean;
    /** Whether statements of such documents have no `Resource`: role trust, repositories. */
    readonly mayOmitResource: boolean;
    /**
     * How the document's `Resource` is read, where the service takes only what is about the resource that
     * carries it: what allows and may be about it is; or all that allows is.
     */
    readonly ownResource: OwnResource;
    /** What is true of all the requests. */
    readonly given: readonly Atom[];
    /** Why nobody knows whether there are such callers; null: there are. */
    readonly doubt: Undecided | null;
}
export interface Undecided {
    readonly reason: string;
    readonly remedy: string | null;
}
export type OwnResource = 'any' | 'matched' | 'assumed';
/** `holder`: whoever an identity policy is attached to. */
export type Caller = 'anonymous' | 'principal' | 'service' | 'federated' | 'canonical' | 'holder';
export declare const principalKeys: ReadonlySet<string>;
export interface ScenarioParts {
    readonly words: string;
    readonly caller: Caller;
    readonly principal: Range | null;
    readonly action: Range;
    readonly resource: Range;
    /** What the requests may carry under a key, in lower case; or why nothing can be said of it. */
    readonly keyRange: (key: string) => Range | Undecided;
    readonly isGeneric?: boolean;
    readonly isOfCaller?: (key: string) => boolean;
    readonly mayOmitResource?: boolean;
    readonly ownResource?: OwnResource;
    readonly given?: readonly Atom[];
    readonly doubt?: Undecided | null;
}
export declare function createScenario(parts: ScenarioParts): Scenario;
export declare const keyPrefix = "key ";
/** Forms of which the documentation doesn't tell, or tells in two ways, what they do. */
export declare function undecidedForm(clause: Clause): Undecided | null;
export declare const isMultivalued: (key: string) => boolean;
