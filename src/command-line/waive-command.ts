import { dirname, relative, resolve, sep } from 'node:path'
import { conclude } from '../conclude.ts'
import { type JudgedRun, judge } from '../judge.ts'
import { isDay, today } from '../model/day.ts'
import type { Finding } from '../model/decision.ts'
import { matchPattern } from '../model/match-pattern.ts'
import { parseTemplateText } from '../read/index.ts'
import { type AuthoredWaiver, settingsWriting } from '../settings/index.ts'
import { type Arguments, UsageError } from './arguments.ts'
import { checkOptions } from './check-options.ts'
import { errorTexts } from './choose.ts'
import { settingsFileFor } from './settings-file.ts'
import { writeText } from './write-text.ts'

/** `stackgate waive POLICY WHERE [paths…]`: writes an exception for what is found there. Gives the exit code. */
export async function waiveCommand(
  args: Arguments,
  print: (text: string) => void,
): Promise<number> {
  const [policy, where, ...paths] = args.operands
  if (policy === undefined || where === undefined)
    throw new UsageError(
      'waive takes the id of a policy, and where: file:line, an address or the path of a construct.',
    )
  const { reason, until, owner } = args
  if (reason === null || reason.trim() === '')
    throw new UsageError('A waiver needs a reason: --reason "why this may stay as it is".')
  if (until !== null && !isDay(until))
    throw new UsageError(
      '--until takes the last day on which the waiver holds, such as 2027-01-31.',
    )
  if (until !== null && until < today())
    throw new UsageError('--until names a day that is over already.')
  const options = { ...checkOptions(args), paths, policy: [policy] }
  const run = await judge(options)
  const { findings, errors } = await conclude(run, options)
  process.stderr.write(await errorTexts(errors))
  if (errors.some(({ kind }) => kind !== 'input')) return 2
  const found = findings.filter((finding) => isAt(finding, where))
  const [first] = found
  if (first === undefined) {
    const places = findings.slice(0, 5).map(({ verdict }) => `  ${placeOf(verdict)}\n`)
    const others = places.length === 0 ? '' : ` It finds something at\n${places.join('')}`
    process.stderr.write(`${policy} finds nothing at ${JSON.stringify(where)}.${others || '\n'}`)
    return errors.length > 0 ? 3 : 2
  }
  const files = new Map<string, Waived>()
  for (const finding of found) {
    const file = settingsFileFor(args, run, finding.verdict.inputFile)
    const waiver: AuthoredWaiver = {
      policy: finding.verdict.policy,
      ...scopeOf(found, finding, where, { run, home: dirname(file.path) }),
      reason: reason.trim(),
      ...(owner === null ? {} : { owner }),
      ...(until === null ? {} : { until }),
    }
    const known = files.get(file.path) ?? { text: file.text, waivers: new Map(), findings: 0 }
    known.waivers.set(JSON.stringify(waiver), waiver)
    files.set(file.path, { ...known, findings: known.findings + 1 })
  }
  const texts = new Map<string, string>()
  for (const [path, { text, waivers }] of files) {
    const written = await withWaivers(text, [...waivers.values()])
    if (written === null) {
      const entries = [...waivers.values()].map((waiver) => JSON.stringify(waiver, null, 2))
      process.stderr.write(
        `${labelOf(path)} has a form that can't be edited here. Add this to waivers:\n${entries.join('\n')}\n`,
      )
      return 2
    }
    texts.set(path, written)
  }
  for (const [path, text] of texts) {
    writeText(path, text)
    const count = files.get(path)?.findings ?? 0
    const number = count === 1 ? '1 finding' : `${count} findings`
    const end = until === null ? ', without an end' : `, until ${until}`
    print(`${labelOf(path)}: waived ${first.verdict.policy} for ${number}${end}.\n`)
  }
  return 0
}

/** What is to be written to one settings file. */
interface Waived {
  readonly text: string
  /** Each once: what is found at several places may need several. */
  readonly waivers: Map<string, AuthoredWaiver>
  readonly findings: number
}

const labelOf = (path: string) => relative(process.cwd(), path) || path

/** Null where the form of the text doesn't let it. */
async function withWaivers(
  text: string,
  waivers: readonly AuthoredWaiver[],
): Promise<string | null> {
  const { withWaiver } = await settingsWriting()
  let written: string | null = text
  for (const waiver of waivers)
    if (written !== null) written = await withWaiver(written, waiver, parseTemplateText)
  return written
}

const placeOf = ({ file, line, stack, address }: Finding['verdict']) =>
  `${file}${line === null ? '' : `:${line}`}  ${stack === '' ? address : `${stack}/${address}`}`

/** `lib/data.ts:42`, an address with its stack or without, a construct or one around it; with `*`. */
function isAt({ verdict, construct }: Finding, where: string): boolean {
  const { file, line, stack, address } = verdict
  const place = /^(.+?):(\d+)(?::\d+)?$/.exec(where)
  if (place !== null && resolve(place[1] ?? '') === resolve(file) && Number(place[2]) === line)
    return true
  const pattern = matchPattern(where, '/')
  const names = [address, ...(stack === '' ? [] : [`${stack}/${address}`])]
  if (names.some(pattern.matches)) return true
  return construct !== null && (pattern.matches(construct) || construct.startsWith(`${where}/`))
}

/** What lasts: a construct's path, else the address; of a template with its file, since ids repeat. */
function scopeOf(
  found: readonly Finding[],
  { verdict, construct }: Finding,
  where: string,
  { run, home }: { readonly run: JudgedRun; readonly home: string },
): Pick<AuthoredWaiver, 'resource' | 'construct' | 'files'> {
  const isName = !/:\d+$/.test(where)
  if (construct !== null) {
    const isAround = found.every((finding) => finding.construct?.startsWith(`${where}/`))
    if (isName && isAround) return { construct: where }
    return { construct: construct.replace(/\/(?:Resource|Default)$/, '') }
  }
  const { stack, address, inputFile } = verdict
  const resource = isName ? where : stack === '' ? address : `${stack}/${address}`
  if (!verdict.resourceType.includes('::') || address.includes('.')) return { resource }
  const path = relative(home, resolve(run.found.runRoot, inputFile)).split(sep).join('/')
  return { resource, files: path }
}
