/** Levels of values and functions inside one another, through every name that is followed. */
export declare const MAX_LEVEL = 300;
/** Ways in which the choices of one function's arguments may combine; the rest is left unknown. */
export declare const MAX_COMBINATIONS = 64;
/** Values of a parameter, or keys of a mapping, that are told apart. */
export declare const MAX_ALTERNATIVES = 200;
/** Parts of one condition, with the conditions that it names written out. */
export declare const MAX_CONDITION_SIZE = 2000;
/** Characters, and parts, of a text that functions compose. */
export declare const MAX_TEXT_LENGTH = 1000000;
export declare const MAX_TEXT_PARTS = 1000;
/** Nested stacks inside one another, and all of one deployment. */
export declare const MAX_NESTING = 20;
export declare const MAX_NESTED_STACKS = 500;
/** What one deployment may make: values of loops, 64 characters of composed text or of nested templates. */
export declare const MAX_EFFORT = 1000000;
/** What is left of {@link MAX_EFFORT}. */
export interface Effort {
    left: number;
}
/** Takes from what is left; false where it doesn't suffice. */
export declare function spend(effort: Effort, amount: number): boolean;
