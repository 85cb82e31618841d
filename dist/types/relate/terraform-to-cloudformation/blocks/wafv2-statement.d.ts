import type { Block } from '../table.js';
/** The statement of a rule in a rule group. */
export declare const groupStatement: Block;
/** The statement of a rule in a web ACL. */
export declare const aclStatement: Block;
