/**
 * Texts with wildcards and holes, as policies write actions and ARNs. A pattern is a sequence of
 * single characters, wildcards and holes: parts that can't be known before deployment.
 */
type Token = string | Wildcard | Hole;
export type Pattern = readonly Token[];
/** `*`: any text, the empty one too. `?`: one character. */
type Wildcard = typeof anyText | typeof oneCharacter;
export declare const anyText: {
    readonly kind: "any";
};
declare const oneCharacter: {
    readonly kind: "one";
};
export interface Hole {
    readonly kind: 'hole';
    /** Two holes of the same id are the same text; null: nothing can be said. */
    readonly id: string | null;
}
/** Whether a pattern matches all that a subject stands for. */
export type Match = 'yes' | 'no' | 'maybe';
/** Counts the steps of comparisons, so that no document can run away with them. */
export interface Work {
    left: number;
}
/** The characters of a text, none of them special. */
export declare const literal: (text: string) => Pattern;
/** A pattern as the policy language writes it. What stands in `${}` is known only at a request. */
export declare function wildcards(text: string): Pattern;
/**
 * Compares a pattern with a subject, which may hold wildcards and holes as well and then stands for
 * many texts: `yes` if the pattern matches each of them for certain, `no` if it certainly matches
 * none.
 */
export declare function compare(pattern: Pattern, subject: Pattern, work: Work): Match;
export declare const isHole: (token: Token | undefined) => token is Hole;
export {};
