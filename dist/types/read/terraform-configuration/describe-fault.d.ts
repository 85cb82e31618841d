import type { Node } from 'web-tree-sitter';
import type { Fault } from './fault.js';
/** The first fault of a tree that has one, told from what stands around it. */
export declare function describeFault(root: Node, text: string): Fault;
/** A fault that HashiCorp's parser reported at an offset. */
export declare function reportedFault(title: string, text: string, offset: number): Fault;
