import type { PathStep } from '../model/policy.js';
import type { Node } from './type-shapes.js';
/** What a step of a path leads to, from everything that can be where it starts. Nothing: it can select nothing. */
export declare function stepInto(nodes: readonly Node[], step: PathStep): readonly Node[];
/** The names of members that there are, to be told to who wrote another one. */
export declare const namesIn: (nodes: readonly Node[]) => readonly string[];
/** The items of a list. A single value counts as a list of itself, as CloudFormation has it. */
export declare const itemsOf: (nodes: readonly Node[]) => readonly Node[];
