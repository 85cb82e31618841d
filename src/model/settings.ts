import type { MatchPattern } from './match-pattern.ts'
import type { Severity } from './policy.ts'

/** What becomes of exceptions that inputs ask for: in force, only shown, or refused. */
export type InlineWaivers = 'allow' | 'propose' | 'deny'

/** A settings file (`stackgate.yaml`), read and checked. */
export interface Settings {
  /** As reports show it. */
  readonly file: string
  /** The folder that holds it, absolute and real: what the file names is relative to it. */
  readonly folder: string
  /** Pack ids, or files; empty: the default pack. */
  readonly packs: readonly string[]
  /** Folders of policies of one's own. */
  readonly policies: readonly string[]
  /** Policies that the packs have, and that are not to judge here. */
  readonly disabled: readonly NamedPolicy[]
  /** Values of parameters and variables, by templates; a later entry wins. */
  readonly parameters: readonly ParameterValues[]
  readonly severities: readonly (NamedPolicy & { readonly severity: Severity })[]
  readonly waivers: readonly SettingsWaiver[]
  /** Most days that a waiver may still hold; null: no limit. */
  readonly waiverDays: number | null
  readonly enforcement: SettingsEnforcement
  /** Null: not said. */
  readonly inlineWaivers: InlineWaivers | null
  /** The same for what is written for other tools; null: as for ours, where that is said. */
  readonly peerWaivers: InlineWaivers | null
  /** Whether the inputs are all that their account holds. */
  readonly accountBaseline: boolean
  /** Relative to `folder`; null: none. */
  readonly baseline: string | null
}

/** A policy that settings name, with the line that names it. */
export interface NamedPolicy {
  readonly policy: string
  readonly line: number | null
}

export interface ParameterValues {
  /** Relative to the folder of the settings. */
  readonly files: MatchPattern
  readonly values: ReadonlyMap<string, string>
}

export interface SettingsEnforcement {
  /** Null: not said. */
  readonly failOn: Severity | null
  readonly warnOnly: boolean
  readonly failOnUnknown: boolean
  /** Ids of policies, and severities, that no input may waive. */
  readonly mandatory: readonly NamedPolicy[]
  /** Whether waivers that cover nothing, or have ended, are errors. */
  readonly staleWaivers: 'warn' | 'error'
  /** With a base: whether older findings block as well. */
  readonly block: 'change' | 'all'
}

/** An exception that the settings grant. */
export interface SettingsWaiver {
  readonly policy: string
  readonly resource: MatchPattern | null
  readonly construct: MatchPattern | null
  readonly pointer: MatchPattern | null
  /** Relative to the folder of the settings. */
  readonly files: MatchPattern | null
  readonly reason: string
  readonly owner: string | null
  readonly until: string | null
  readonly line: number | null
}

/** What a waiver is asked for, in its author's words. */
export const scopeText = ({ resource, construct, files, pointer }: SettingsWaiver): string =>
  [resource, construct, files, pointer].flatMap((pattern) => pattern?.text ?? []).join(' ')

/** What a settings file of the run says, for reports. */
export interface SettingsSummary {
  readonly file: string
  /** Where it was read: as it lies there, or in the base of a change. */
  readonly from: 'here' | 'base'
  /** Inputs that it holds for. */
  readonly inputs: number
  readonly disabled: readonly string[]
  readonly packs: readonly string[]
}
