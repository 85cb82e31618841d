import { join, relative, resolve } from 'node:path'
import type { CheckOptions } from './check-options.ts'
import { checkSchemas } from './evaluate/index.ts'
import { inBase, type RunSettings, type TrustedTree, wayInto } from './load-settings.ts'
import { addTo } from './model/add-to.ts'
import { type Day, daysBetween, today } from './model/day.ts'
import type { RunError } from './model/decision.ts'
import { didYouMean } from './model/nearest-word.ts'
import { severities } from './model/policy.ts'
import type { PolicyEntry } from './model/policy-entry.ts'
import type { NamedPolicy, Settings } from './model/settings.ts'
import { type ChosenPolicies, choosePolicies } from './policy/index.ts'
import { type FoundInput, realPlace } from './read/index.ts'

/** Inputs of a run that one settings file holds for, or none, with what they are judged by. */
export interface RunScope {
  readonly settings: Settings | null
  readonly chosen: ChosenPolicies
  readonly inputs: readonly FoundInput[]
}

/** Parts the inputs by their settings, and chooses the policies of each part. */
export async function chooseScopes(
  inputs: readonly FoundInput[],
  { byInput }: RunSettings,
  options: CheckOptions,
  trusted: TrustedTree | null,
): Promise<readonly RunScope[]> {
  const parts = new Map<Settings | null, FoundInput[]>()
  for (const input of inputs) {
    const settings = byInput.get(input) ?? null
    addTo(parts, settings, input)
  }
  if (parts.size === 0) parts.set(null, [])
  return Promise.all(
    [...parts].map(async ([settings, own]) => ({
      settings,
      chosen: await chosenFor(settings, options, trusted),
      inputs: own,
    })),
  )
}

async function chosenFor(
  settings: Settings | null,
  options: CheckOptions,
  trusted: TrustedTree | null,
): Promise<ChosenPolicies> {
  const here = options.cwd ?? process.cwd()
  const cwd = trusted === null ? here : (inBase(here, trusted) ?? trusted.base)
  const given = (options.pack ?? []).map((pack) => (isFile(pack) ? fromHere(pack) : pack))
  const folders = [options.policies ?? []]
    .flat()
    .filter((folder) => !isProposed(folder))
    .map(fromHere)
  const named = given.length > 0 ? [] : (settings?.packs ?? [])
  const choice = {
    cwd,
    policy: options.policy ?? [],
    checks: checkSchemas,
  }
  if (settings === null) {
    return choosePolicies({ ...choice, pack: given, folders })
  }
  const besideSettings = (path: string) => relative(cwd, join(settings.folder, path)) || '.'
  const strays = [...named.filter(isFile), ...settings.policies].filter((path) =>
    leadsOut(settings.folder, path, trusted),
  )
  const chosen = await choosePolicies({
    ...choice,
    pack:
      given.length > 0 ? given : named.map((pack) => (isFile(pack) ? besideSettings(pack) : pack)),
    beyondPacks: given.length === 0,
    packsNamedIn: given.length > 0 ? null : settings.file,
    folders: [
      ...folders,
      ...settings.policies.filter((path) => !strays.includes(path)).map(besideSettings),
    ],
  })
  const errors = [
    ...chosen.errors,
    ...strays.map((path) => straying(settings, path)),
    ...namesUnknown(settings, chosen.names),
    ...waiversTooLong(settings, chosen, options.today ?? today()),
  ]
  return { ...chosen, errors, ...appliedTo(chosen, settings) }

  /** What the command line names, which with a base is read there. */
  function fromHere(path: string): string {
    if (trusted === null) return path
    const absolute = resolve(here, path)
    return relative(cwd, inBase(absolute, trusted) ?? absolute) || '.'
  }

  /** A folder that only the change has is none yet: it is told as proposed. */
  function isProposed(folder: string): boolean {
    if (trusted === null) return false
    const absolute = resolve(here, folder)
    const there = inBase(absolute, trusted)
    return there !== null && realPlace(there) === null && realPlace(absolute) !== null
  }
}

/** Pack ids hold neither slashes nor endings. */
export const isFile = (pack: string) => /[/\\]|\.(?:ya?ml|json)$/.test(pack)

/** With a base, nothing that its settings name may lie in the tree of the change. */
function leadsOut(folder: string, path: string, trusted: TrustedTree | null): boolean {
  return trusted !== null && wayInto(trusted.base, resolve(folder, path)) === null
}

const straying = ({ file }: Settings, path: string): RunError => ({
  ...{ kind: 'settings', file, line: null, column: null },
  message: `The settings of the base name ${JSON.stringify(path)}, which lies outside of it.`,
})

/** Without what is disabled, and with the severities that the settings say. */
function appliedTo(
  { packs, policies, names }: ChosenPolicies,
  settings: Settings,
): Pick<ChosenPolicies, 'packs' | 'policies'> {
  const idOf = ({ policy }: NamedPolicy) => names.get(policy) ?? policy
  const disabled = new Set(settings.disabled.map(idOf))
  const severityOf = new Map(settings.severities.map((named) => [idOf(named), named.severity]))
  const apply = (entries: readonly PolicyEntry[]) =>
    entries
      .filter(({ id }) => !disabled.has(id))
      .map((entry) => {
        const severity = severityOf.get(entry.id)
        if (severity === undefined || severity === entry.severity) return entry
        const load = async () => {
          const { policy, code } = await entry.load()
          return { policy: { ...policy, severity, defaultSeverity: policy.severity }, code }
        }
        return { ...entry, severity, load }
      })
  return {
    packs: packs.map((chosen) => ({ ...chosen, policies: apply(chosen.policies) })),
    policies: apply(policies),
  }
}

/** Settings and packs may limit how long exceptions hold; one without an end never ends. */
function waiversTooLong(
  { file, waivers, waiverDays }: Settings,
  { packs }: ChosenPolicies,
  from: Day,
): readonly RunError[] {
  const limits = [waiverDays, ...packs.map(({ pack }) => pack.waiverDays ?? null)]
  const most = Math.min(...limits.map((days) => days ?? Number.POSITIVE_INFINITY))
  return waivers
    .filter(({ until }) =>
      until === null ? most < Number.POSITIVE_INFINITY : daysBetween(from, until) > most,
    )
    .map(({ policy, line }) => ({
      ...{ kind: 'settings', file, line, column: null },
      message: `The waiver of ${policy} must have an until that is at most ${most} days from now.`,
    }))
}

/** A policy that is misspelled would be disabled, waived or weighed by nobody. */
function namesUnknown(
  { file, disabled, severities: weighed, waivers, enforcement }: Settings,
  names: ReadonlyMap<string, string>,
): readonly RunError[] {
  const mandatory = enforcement.mandatory.filter(
    ({ policy }) => !(severities as readonly string[]).includes(policy),
  )
  return [...disabled, ...weighed, ...waivers, ...mandatory]
    .filter(({ policy }) => !names.has(policy))
    .map(({ policy, line }) => ({
      ...{ kind: 'settings', file, line, column: null },
      message: `There is no policy named "${policy}".${didYouMean(policy, names.keys()) || ' `stackgate list` shows all of them.'}`,
    }))
}
