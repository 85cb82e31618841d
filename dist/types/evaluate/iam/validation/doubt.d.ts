import type { Node } from './node.js';
type OpenNode = Extract<Node, {
    kind: 'open';
}>;
/**
 * The first part of a document that isn't known and may hold anything; null where all that matters is. What
 * AWS itself fills in, such as the ARN of a resource or the account, is well-formed for certain where ARNs
 * and values stand; the parts around a hole are judged by what is known of them.
 */
export declare function doubtIn(node: Node): OpenNode | null;
export {};
