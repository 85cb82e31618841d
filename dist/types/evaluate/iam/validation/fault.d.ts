import type { Node } from './node.js';
/** The four kinds of findings that IAM Access Analyzer's policy validation has (API reference, ValidatePolicyFinding). */
export type FaultKind = 'error' | 'security-warning' | 'warning' | 'suggestion';
/** What is wrong at one place of a document. */
export interface Fault {
    readonly kind: FaultKind;
    /** The check's name in the IAM User Guide's "Access Analyzer policy check reference", where it has one. */
    readonly check: string;
    readonly node: Node;
    /** A clause that tells what was seen. */
    readonly says: string;
    /** The element that is missing at the node. */
    readonly missing?: string;
}
export type Faults = Iterable<Fault>;
/** Makes the faults of one kind. */
export declare const faultsOf: (kind: FaultKind) => (check: string, node: Node, says: string, missing?: string) => Fault;
export declare const error: (check: string, node: Node, says: string, missing?: string) => Fault;
export declare const securityWarning: (check: string, node: Node, says: string, missing?: string) => Fault;
export declare const warning: (check: string, node: Node, says: string, missing?: string) => Fault;
export declare const suggestion: (check: string, node: Node, says: string, missing?: string) => Fault;
