/** Levels of maps and lists inside one another. Real templates stay under 30. */
export const MAX_DEPTH = 100

/**
 * Values of a YAML text once its aliases are written out, long texts counting once more for every
 * 64 characters. CloudFormation's own limit of 1 MB leaves room for about a fifth of it.
 */
export const MAX_EXPANDED_SIZE = 1_000_000

export const TOO_DEEP = `Maps and lists stand more than ${MAX_DEPTH} levels inside one another here: flatten them.`

/** Faults that are told of one text: more would bury the first ones. */
export const MOST_FAULTS = 100
