import { readFileSync, writeFileSync } from 'node:fs'
import type { Bench, Mending, Unmended } from '../fix/index.ts'
import { createBench, mendInputs, unifiedDiff } from '../fix/index.ts'
import { hideSecrets } from '../hide-secrets.ts'
import type { Finding } from '../model/decision.ts'
import { loadVisibleText } from '../report/index.ts'
import type { Arguments } from './arguments.ts'
import { checkOptions } from './check-options.ts'
import { errorTexts } from './choose.ts'

/** What is shown of a line. */
const LONGEST = 2000

/**
 * `stackgate fix [paths…]`: the edits that make findings go away, each tried out, as a diff; with `--write`, in
 * the files. Edits that a person should look at first are told apart, and made with `--unsafe` alone. Gives the
 * exit code.
 */
export async function fixCommand(args: Arguments, print: (text: string) => void): Promise<number> {
  const { visible } = await loadVisibleText()
  const bench = await createBench(checkOptions(args))
  const { errors, findings } = bench.decision
  process.stderr.write(await errorTexts(errors))
  if (errors.some(({ kind }) => kind !== 'input')) return 2
  const failed = findings.filter(
    ({ verdict }) => verdict.verdict === 'fail' && verdict.waived === null,
  )
  const start = { texts: new Map<string, string>(), decision: bench.decision }
  const safe = await mendInputs(bench, failed, start, false)
  const more = await mendInputs(
    bench,
    safe.left.map(({ finding }) => finding),
    safe,
    true,
  )
  const made = args.unsafe ? more : safe
  const problems = args.write ? write(bench, made) : []
  const show = (lines: readonly string[]) => lines.map((line) => visible(line, LONGEST))
  const told = [
    ...show(diffs(bench, (file) => bench.textOf(file), made)),
    ...(args.unsafe ? [] : show(lookedAt(bench, safe, more))),
    ...show(leftLines(more.left)),
    ...(failed.length === 0 ? ['Nothing is found that fails.'] : summary(args, safe, more, made)),
  ]
  print(`${told.join('\n').trimStart()}\n`)
  process.stderr.write(
    show(problems)
      .map((problem) => `${problem}\n`)
      .join(''),
  )
  return errors.length + problems.length > 0 ? 3 : 0
}

/** Lines that hold secrets are not shown, so that what is printed may be passed on. */
function diffs(
  bench: Bench,
  before: (file: string) => string | null,
  { texts }: Pick<Mending, 'texts'>,
): readonly string[] {
  return [...texts].flatMap(([file, text]) =>
    unifiedDiff(file, before(file) ?? bench.textOf(file) ?? '', text, shown),
  )
}

function shown(lines: readonly string[]): readonly string[] {
  const hidden = hideSecrets(lines.join('\n'), LONGEST)
  return hidden.slice(0, lines.length)
}

function lookedAt(bench: Bench, safe: Mending, more: Mending): readonly string[] {
  if (more.mended.length === 0) return []
  return [
    ...(safe.texts.size === 0 ? [] : ['']),
    'To be looked at first, and made with --unsafe:',
    ...diffs(bench, (file) => safe.texts.get(file) ?? null, more),
    ...more.mended.map(
      ({ finding, doubts }) =>
        `  ${about(finding)}: ${doubts.join('; ') || 'it goes away with another edit'}`,
    ),
  ]
}

/** Each with its remedy, where a person has to write it; the same one is told once. */
function leftLines(left: readonly Unmended[]): readonly string[] {
  if (left.length === 0) return []
  const told = new Set<string | null>([null])
  const lines = left.flatMap(({ finding, why }) => {
    const fix = told.has(finding.fix) ? '' : (finding.fix ?? '')
    told.add(finding.fix)
    return [`  ${about(finding)}: ${why}`, ...indented(fix)]
  })
  return ['', 'Left to you:', ...lines]
}

const indented = (text: string): readonly string[] =>
  text
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `      ${line}`)

function about({ verdict: { file, line, policy, address } }: Finding): string {
  return `${line === null ? file : `${file}:${line}`} ${address} ${policy}`
}

function summary(args: Arguments, safe: Mending, more: Mending, made: Mending): readonly string[] {
  const mended = safe.mended.length + (args.unsafe ? more.mended.length : 0)
  const files = made.texts.size
  const findings = `${mended} ${mended === 1 ? 'finding' : 'findings'} mended in ${files} ${files === 1 ? 'file' : 'files'}`
  const rest = [
    ...(args.unsafe || more.mended.length === 0 ? [] : [`${more.mended.length} with --unsafe`]),
    ...(more.left.length === 0 ? [] : [`${more.left.length} left to you`]),
  ]
  const end = args.write || files === 0 ? '' : ' Nothing is written yet: --write does it.'
  return ['', `${[findings, ...rest].join(', ')}.${end}`]
}

/** Writes what was made of the files, where they are still what it was made from; gives what went wrong. */
function write(bench: Bench, { texts }: Mending): readonly string[] {
  return [...texts].flatMap(([file, text]) => {
    const path = bench.pathOf(file)
    try {
      const bytes = readFileSync(path)
      const mark = bytes.subarray(0, 3).equals(MARK) ? MARK : Buffer.alloc(0)
      const before = Buffer.concat([mark, Buffer.from(bench.textOf(file) ?? '')])
      if (!before.equals(bytes)) return [`${file} is not written: it is no UTF-8, or has changed.`]
      writeFileSync(path, Buffer.concat([mark, Buffer.from(text)]))
      return []
    } catch {
      return [`${file} can't be written.`]
    }
  })
}

/** The byte order mark of UTF-8. */
const MARK = Buffer.from([0xef, 0xbb, 0xbf])
