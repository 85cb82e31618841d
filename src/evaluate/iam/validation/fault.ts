import type { Node } from './node.ts'

/** The four kinds of findings that IAM Access Analyzer's policy validation has (API reference, ValidatePolicyFinding). */
export type FaultKind = 'error' | 'security-warning' | 'warning' | 'suggestion'

/** What is wrong at one place of a document. */
export interface Fault {
  readonly kind: FaultKind
  /** The check's name in the IAM User Guide's "Access Analyzer policy check reference", where it has one. */
  readonly check: string
  readonly node: Node
  /** A clause that tells what was seen. */
  readonly says: string
  /** The element that is missing at the node. */
  readonly missing?: string
}

export type Faults = Iterable<Fault>

/** Makes the faults of one kind. */
export const faultsOf =
  (kind: FaultKind) =>
  (check: string, node: Node, says: string, missing?: string): Fault => ({
    kind,
    check,
    node,
    says,
    ...(missing === undefined ? {} : { missing }),
  })

export const error = faultsOf('error')
export const securityWarning = faultsOf('security-warning')
export const warning = faultsOf('warning')
export const suggestion = faultsOf('suggestion')
