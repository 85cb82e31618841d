import { join } from 'node:path'
import type { Decision } from '../model/decision.ts'
import { accountOf, type ReportOptions, reporters } from '../report/index.ts'
import type { Arguments } from './arguments.ts'
import { writeText } from './write-text.ts'

/** Endings of file names that are not the format's own name. */
const endings: Readonly<Record<string, string>> = {
  markdown: 'md',
  terminal: 'txt',
  github: 'annotations.txt',
  junit: 'junit.xml',
  gitlab: 'gitlab.json',
  asff: 'asff.json',
  agent: 'agent.txt',
}

/** Renders each report; those without a file go to standard output, in their order. */
export async function writeReports(
  decision: Decision,
  args: Arguments,
  elapsedMs: number,
  write: (text: string) => void,
): Promise<void> {
  for (const { name, file } of args.formats) {
    const path =
      file ??
      (args.outputDir === null ? null : join(args.outputDir, `stackgate.${endings[name] ?? name}`))
    if (path === null && args.quiet && name === 'terminal' && decision.exitCode === 0) continue
    const reporter = await reporters[name]?.()
    const text = reporter?.(decision, optionsFor(args, path === null, elapsedMs)) ?? ''
    if (path === null) write(text)
    else writeText(path, text)
  }
}

function optionsFor(args: Arguments, isScreen: boolean, elapsedMs: number): ReportOptions {
  const { NO_COLOR, FORCE_COLOR, TERM, LANG, LC_ALL, LC_CTYPE, CI } = process.env
  const wantsColour = FORCE_COLOR
    ? FORCE_COLOR !== '0'
    : !NO_COLOR && TERM !== 'dumb' && Boolean(process.stdout.isTTY)
  const locale = LC_ALL || LC_CTYPE || LANG || ''
  return {
    colour: isScreen && args.colour && wantsColour,
    unicode: !/^(?:C|POSIX)$/.test(locale),
    width: Math.max(60, (isScreen && process.stdout.columns) || 100),
    all: args.all,
    verbose: args.verbose,
    elapsedMs,
    ci: Boolean(CI),
    repository: null,
    account: accountOf(args.param),
    at: new Date().toISOString(),
  }
}
