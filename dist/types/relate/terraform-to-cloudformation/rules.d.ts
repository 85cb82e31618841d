import type { Block, Leaf, Rule } from './table.js';
type One = string | Leaf | Block;
/** The rules that an attribute has. */
export declare const rulesIn: (rule: Rule) => readonly One[];
export declare const isBlock: (rule: One) => rule is Block;
export {};
