/** Levels of maps and lists inside one another. Real templates stay under 30. */
export declare const MAX_DEPTH = 100;
/**
 * Values of a YAML text once its aliases are written out, long texts counting once more for every
 * 64 characters. CloudFormation's own limit of 1 MB leaves room for about a fifth of it.
 */
export declare const MAX_EXPANDED_SIZE = 1000000;
export declare const TOO_DEEP = "Maps and lists stand more than 100 levels inside one another here: flatten them.";
/** Faults that are told of one text: more would bury the first ones. */
export declare const MOST_FAULTS = 100;
