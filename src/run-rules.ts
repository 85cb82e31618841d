import { relative, resolve, sep } from 'node:path'
import type { CheckOptions } from './check-options.ts'
import type { Baseline, Rules } from './decide/index.ts'
import { inHead, type TrustedTree } from './load-settings.ts'
import type { RunError } from './model/decision.ts'
import type { Settings } from './model/settings.ts'
import { labelFor, parseTemplateText, readNamedText } from './read/index.ts'
import { parseBaseline } from './settings/index.ts'

export interface RulesFrom {
  readonly options: CheckOptions
  readonly trusted: TrustedTree | null
  readonly runRoot: string
}

/** What findings are decided by where these settings hold: the command line goes before them. */
export async function rulesFor(
  settings: Settings | null,
  { options, trusted, runRoot }: RulesFrom,
): Promise<{ readonly rules: Rules; readonly errors: readonly RunError[] }> {
  const enforcement = settings?.enforcement
  const { baseline, errors } =
    settings === null ? noBaseline : await baselineOf(settings, trusted, runRoot)
  const home = settings && inHead(settings.folder, trusted)
  const rules: Rules = {
    settings,
    failOn: options.failOn ?? enforcement?.failOn ?? 'high',
    warnOnly: (options.warnOnly || enforcement?.warnOnly) ?? false,
    failOnUnknown: (options.failOnUnknown || enforcement?.failOnUnknown) ?? false,
    inlineWaivers:
      settings?.inlineWaivers ?? options.inlineWaivers ?? (trusted === null ? 'allow' : 'propose'),
    peerWaivers: settings?.peerWaivers ?? 'propose',
    baseline,
    pathOf: (file) =>
      home === null ? file : relative(home, resolve(runRoot, file)).split(sep).join('/'),
  }
  return { rules, errors }
}

const noBaseline = { baseline: null, errors: [] } as const

async function baselineOf(
  settings: Settings,
  trusted: TrustedTree | null,
  runRoot: string,
): Promise<{ readonly baseline: Baseline | null; readonly errors: readonly RunError[] }> {
  if (settings.baseline === null) return noBaseline
  const path = resolve(settings.folder, settings.baseline)
  const file = labelFor(trusted?.base ?? runRoot)(path)
  const text = readNamedText(path, trusted?.base ?? null)
  const entries = text === null ? null : await parseBaseline(text, parseTemplateText)
  if (entries !== null) return { baseline: { file, entries }, errors: [] }
  const message =
    text === null
      ? `The baseline that ${settings.file} names can't be read. \`stackgate baseline\` writes it.`
      : 'This is no baseline that can be read. `stackgate baseline --renew` writes it anew.'
  return {
    baseline: null,
    errors: [{ kind: 'settings', file, line: null, column: null, message }],
  }
}
