import type { BaselineEntry } from '../model/change.ts'
import type { Judgement } from '../model/judgement.ts'
import { type Policy, type Severity, severities } from '../model/policy.ts'
import type { InlineWaivers, Settings } from '../model/settings.ts'

/** What a part of the run is decided by: settings, with what the command line says in their place. */
export interface Rules {
  /** Null: there are none. */
  readonly settings: Settings | null
  readonly failOn: Severity
  readonly warnOnly: boolean
  readonly failOnUnknown: boolean
  /** What becomes of exceptions that the inputs themselves ask for. One without a reason is never in force. */
  readonly inlineWaivers: InlineWaivers
  /** The same for those that are written for other tools. */
  readonly peerWaivers: InlineWaivers
  readonly baseline: Baseline | null
  /** A file of a report, as settings name it: relative to their folder. */
  readonly pathOf: (file: string) => string
}

/** Findings that are known, as a file holds them. */
export interface Baseline {
  readonly file: string
  readonly entries: readonly BaselineEntry[]
}

/** Whether the policy is one that no input may waive. */
export function isMandatory({ id, aliases, severity }: Policy, { settings }: Rules): boolean {
  const mandatory = settings?.enforcement.mandatory ?? []
  return mandatory.some(({ policy }) => [id, ...aliases, severity].includes(policy))
}

/** Whether it would close the gate, were it neither waived nor known. */
export function closesGate({ policy, verdict }: Judgement, rules: Rules): boolean {
  if (rules.warnOnly || policy.preview) return false
  if (verdict === 'unknown' && !rules.failOnUnknown) return false
  return severities.indexOf(policy.severity) <= severities.indexOf(rules.failOn)
}
