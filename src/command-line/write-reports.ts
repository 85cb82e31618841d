import { join } from 'node:path'
import type { Decision } from '../model/decision.ts'
import { accountOf, type ReportOptions, reporters, reportFileName } from '../report/index.ts'
import type { Arguments } from './arguments.ts'
import { writeText } from './write-text.ts'

/** The reports that are asked for, each with its file; null: it goes to standard output. */
export const reportFiles = ({
  formats,
  outputDir,
}: Pick<Arguments, 'formats' | 'outputDir'>): readonly {
  readonly name: string
  readonly path: string | null
}[] =>
  formats.map(({ name, file }) => ({
    name,
    path: file ?? (outputDir === null ? null : join(outputDir, reportFileName(name))),
  }))

/** Renders each report; those without a file go to standard output, in their order. */
export async function writeReports(
  decision: Decision,
  args: Arguments,
  elapsedMs: number,
  write: (text: string) => void,
): Promise<void> {
  for (const { name, path } of reportFiles(args)) {
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
