import { isDay } from '../model/day.ts'
import { matchPattern } from '../model/match-pattern.ts'
import type { Settings, SettingsWaiver } from '../model/settings.ts'
import type { AuthoredSettings, AuthoredWaiver } from './authored-settings.ts'

/** A mistake that the schema can't see: where in the data, and what to do. */
export interface SettingsFault {
  readonly path: readonly string[]
  readonly message: string
}

export interface SettingsPlace {
  readonly file: string
  readonly folder: string
  /** The line of a part; null where it isn't known. */
  readonly lineOf: (path: readonly string[]) => number | null
}

/** From what an author wrote, already found valid, to what a run asks. */
export function compileSettings(authored: AuthoredSettings, place: SettingsPlace): Settings {
  const { lineOf } = place
  const { enforcement = {} } = authored
  const named = (policies: readonly string[] = [], ...path: readonly string[]) =>
    policies.map((policy, index) => ({ policy, line: lineOf([...path, String(index)]) }))
  return {
    file: place.file,
    folder: place.folder,
    packs: authored.packs ?? [],
    policies: authored.policies ?? [],
    disabled: named(authored.disabled, 'disabled'),
    parameters: Object.entries(authored.parameters ?? {}).map(([glob, values]) => ({
      files: matchPattern(glob, '/'),
      values: new Map(Object.entries(values).map(([name, value]) => [name, String(value)])),
    })),
    severities: Object.entries(authored.severities ?? {}).map(([policy, severity]) => ({
      policy,
      severity,
      line: lineOf(['severities', policy]),
    })),
    waivers: (authored.waivers ?? []).map((waiver, index) =>
      compileWaiver(waiver, lineOf(['waivers', String(index)])),
    ),
    waiverDays: authored['waiver-days'] ?? null,
    enforcement: {
      failOn: enforcement['fail-on'] ?? null,
      warnOnly: enforcement['warn-only'] ?? false,
      failOnUnknown: enforcement['fail-on-unknown'] ?? false,
      mandatory: named(enforcement.mandatory, 'enforcement', 'mandatory'),
      staleWaivers: enforcement['stale-waivers'] ?? 'warn',
      block: enforcement.block ?? 'change',
    },
    inlineWaivers: authored['inline-waivers'] ?? null,
    peerWaivers: authored['peer-waivers'] ?? authored['inline-waivers'] ?? null,
    accountBaseline: authored['account-baseline'] ?? false,
    baseline: authored.baseline ?? null,
  }
}

function compileWaiver(authored: AuthoredWaiver, line: number | null): SettingsWaiver {
  const { policy, resource, construct, files, pointer, reason, owner, until } = authored
  const pattern = (text: string | undefined) =>
    text === undefined ? null : matchPattern(text, '/')
  return {
    policy,
    resource: pattern(resource),
    construct: pattern(construct?.replace(/^\/|\/$/g, '')),
    files: pattern(files),
    pointer: pattern(pointer),
    reason: reason.trim(),
    owner: owner ?? null,
    until: until ?? null,
    line,
  }
}

/** What is well formed and can't be meant. */
export function settingsFaults({ waivers = [] }: AuthoredSettings): readonly SettingsFault[] {
  return waivers.flatMap((waiver, index) => {
    const path = ['waivers', String(index)]
    const { resource, construct, files, until } = waiver
    return [
      ...(resource === undefined && construct === undefined && files === undefined
        ? [
            {
              path,
              message:
                'The waiver says nothing of what it is for. Give it resource, construct or files; a policy that is to judge nothing belongs under disabled.',
            },
          ]
        : []),
      ...(until !== undefined && !isDay(until)
        ? [{ path: [...path, 'until'], message: 'until names a day that there is not.' }]
        : []),
    ]
  })
}
