/**
 * Conditions as data. Resolving fills them in (`Conditions` of a template, conditionals of a
 * configuration); evaluation asks the solver in `world.ts` about them.
 */
/** A parameter or variable whose value the input leaves to the deployer. */
export interface Variable {
    /** Unique in the run: the same parameter of two stacks is two variables. */
    readonly id: string;
    /** As the author knows it: `Environment`, `var.public`. */
    readonly name: string;
    /** The value that was given on the command line or by a parent; null where none was. */
    readonly given: string | null;
    /** The default; an assumption that a deployer may override. */
    readonly fallback: string | null;
    /** All values that the input admits, or null where it doesn't enumerate them. */
    readonly allowed: readonly string[] | null;
    /**
     * Whether a value is possible, where the input doesn't enumerate them but says something of them: a
     * pattern, a length. Absent: any is.
     */
    readonly admits?: (value: string) => boolean;
    /** Its value must not be shown. */
    readonly sensitive: boolean;
}
export type Condition = {
    readonly kind: 'constant';
    readonly value: boolean;
}
/** The variable has this value, compared as text. */
 | {
    readonly kind: 'equals';
    readonly variable: Variable;
    readonly value: string;
    /** Where nothing in the input tells this value apart, but what is judged does. */
    readonly guess?: Guess;
}
/** Can't be traced to variables: true in some worlds, false in others. The same id is the same fact. */
 | {
    readonly kind: 'open';
    readonly id: string;
    readonly reason: string;
} | {
    readonly kind: 'not';
    readonly of: Condition;
} | {
    readonly kind: 'and' | 'or';
    readonly of: readonly Condition[];
}
/** A condition that the author gave a name, to be told by it. */
 | {
    readonly kind: 'named';
    readonly name: string;
    readonly of: Condition;
};
/** What is said of a value that was left free, where it matters. */
export interface Guess {
    /** Why the value isn't known, as a clause. */
    readonly reason: string;
    /** What would make it known, ready to follow "give"; null where nothing would. */
    readonly remedy: string | null;
}
export declare const always: Condition;
export declare const never: Condition;
export declare function not(of: Condition): Condition;
export declare const and: (of: readonly Condition[]) => Condition;
export declare const or: (of: readonly Condition[]) => Condition;
export declare function named(name: string, of: Condition): Condition;
export declare function equals(variable: Variable, value: string): Condition;
/**
 * Whether a variable has a value that a policy tells apart. Of a variable whose values the input
 * doesn't enumerate, such a value is possible, but nothing says that anybody will give it.
 */
export declare function guessed(variable: Variable, value: string, guess: Guess): Condition;
