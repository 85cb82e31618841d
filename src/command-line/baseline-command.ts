import { existsSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { conclude } from '../conclude.ts'
import { type JudgedRun, judge } from '../judge.ts'
import { wayInto } from '../load-settings.ts'
import type { BaselineEntry, Decision } from '../model/decision.ts'
import { parseTemplateText, realPlace } from '../read/index.ts'
import { baselineName, isEntry, settingsWriting } from '../settings/index.ts'
import { type Arguments, UsageError } from './arguments.ts'
import { checkOptions } from './check-options.ts'
import { errorTexts } from './choose.ts'
import { settingsFileFor } from './settings-file.ts'
import { writeText } from './write-text.ts'

/**
 * `stackgate baseline [paths…]`: drops what is mended from the file of known findings. Where there is
 * none yet, and with `--renew`, writes all that is found now. Gives the exit code.
 */
export async function baselineCommand(
  args: Arguments,
  print: (text: string) => void,
): Promise<number> {
  const options = { ...checkOptions(args), paths: args.operands }
  const run = await judge(options)
  const decision = await conclude(run, options)
  const targets = targetsOf(args, run)
  const unwritten = new Set(targets.filter(({ isNew }) => isNew).map(({ path }) => path))
  const errors = decision.errors.filter(
    ({ kind, file }) =>
      kind !== 'settings' || !unwritten.has(resolve(run.found.runRoot, file ?? '')),
  )
  process.stderr.write(await errorTexts(errors))
  if (errors.some(({ kind }) => kind !== 'input')) return 2
  for (const target of targets) print(await write(target, decision, run))
  return errors.length > 0 ? 3 : 0
}

interface Target {
  readonly path: string
  /** There is no such file, or it is to be written anew. */
  readonly isNew: boolean
  /** Files of the inputs that it is for; null: all. */
  readonly inputs: ReadonlySet<string> | null
  /** Settings that have to name it first; null: they do. */
  readonly settings: { readonly path: string; readonly text: string } | null
}

/** One baseline for each settings file that holds for an input. */
function targetsOf(args: Arguments, run: JudgedRun): readonly Target[] {
  return run.scopes.map((scope) => {
    const { settings } = scope
    const inputs =
      run.scopes.length === 1
        ? null
        : new Set(
            run.graph.resources
              .filter((resource) => run.scopeOf(resource) === scope)
              .map(({ deployment }) => deployment.inputFile),
          )
    const file = settingsFileFor(args, run, scope.inputs[0]?.file ?? null)
    const isNamed = settings !== null && settings.baseline !== null
    const path = isNamed
      ? resolve(settings.folder, settings.baseline ?? '')
      : join(dirname(file.path), baselineName)
    const homes = [run.found.runRoot, dirname(file.path)]
    if (!homes.some((home) => liesIn(home, path)))
      throw new UsageError(
        `The settings name a baseline that lies outside of their folder and the root: ${JSON.stringify(settings?.baseline ?? baselineName)} is not written.`,
      )
    return {
      path,
      isNew: args.renew || !existsSync(path),
      inputs,
      settings: isNamed ? null : file,
    }
  })
}

/** Whether what is written to a path really comes to lie in a folder, so that settings of a stranger overwrite nothing else. */
function liesIn(folder: string, path: string): boolean {
  const isThere = isEntry(path)
  const parent = isThere ? null : realPlace(dirname(path))
  const real = isThere ? realPlace(path)?.path : parent && join(parent.path, basename(path))
  const home = realPlace(folder)
  return real != null && home !== null && wayInto(home.path, real) !== null
}

async function write(
  { path, isNew, inputs, settings }: Target,
  decision: Decision,
  run: JudgedRun,
): Promise<string> {
  const { baselineText, withBaseline } = await settingsWriting()
  const label = relative(process.cwd(), path) || path
  const own = decision.findings.filter(
    ({ verdict }) => inputs === null || inputs.has(verdict.inputFile),
  )
  const found = own
    .filter(({ verdict }) => verdict.verdict === 'fail' && verdict.waived === null)
    .map(({ verdict: { fingerprint, policy, inputFile, address } }) => ({
      ...{ fingerprint, policy, file: inputFile, address },
    }))
  const known = run.rules.find(
    ({ baseline }) => resolve(run.found.runRoot, baseline?.file ?? '') === path,
  )
  const gone = decision.baselines.find(({ file }) => file === known?.baseline?.file)?.gone ?? []
  const entries = isNew ? found : without(known?.baseline?.entries ?? [], gone)
  writeText(path, baselineText(entries))
  const left = isNew
    ? 0
    : own.filter(
        ({ verdict, baselined }) =>
          verdict.verdict === 'fail' && verdict.waived === null && !baselined,
      ).length
  const told = isNew
    ? `${label}: ${entries.length} known findings.\n`
    : `${label}: ${entries.length} known findings, ${gone.length} dropped${left === 0 ? '' : `; ${left} others were found and are not known: --renew takes them in`}.\n`
  if (settings === null) return told
  const name = relative(dirname(settings.path), path).split(sep).join('/')
  const text = await withBaseline(settings.text, name, parseTemplateText)
  const where = relative(process.cwd(), settings.path) || settings.path
  if (text === null) return `${told}Name it in ${where}: baseline: ${name}\n`
  writeText(settings.path, text)
  return `${told}${where} names it.\n`
}

function without(
  entries: readonly BaselineEntry[],
  gone: readonly BaselineEntry[],
): readonly BaselineEntry[] {
  const dropped = new Set(gone)
  return entries.filter((entry) => !dropped.has(entry))
}
