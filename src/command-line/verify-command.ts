import { readFileSync } from 'node:fs'
import { defaultMaxInputSize } from '../check-options.ts'
import type { Raw } from '../model/document.ts'
import { listAt, memberOf } from '../model/raw.ts'
import { findInputs } from '../read/index.ts'
import { type Arguments, UsageError } from './arguments.ts'
import { errorTexts } from './choose.ts'

/**
 * `stackgate verify REPORT --input PATH`: 0 where each input is, byte for byte, one that the report has
 * judged with an open gate; 1 where it isn't. That the report itself is ours, nobody but whoever kept
 * it can say.
 */
export async function verifyCommand(
  args: Arguments,
  print: (text: string) => void,
): Promise<number> {
  const [file, ...others] = args.operands
  if (file === undefined || others.length > 0 || args.input.length === 0)
    throw new UsageError('verify takes one JSON report, and --input with what is to be deployed.')
  const report = readReport(file)
  const judged = new Set(
    listAt(report, 'inputs').flatMap((input) => {
      const sha256 = memberOf(input, 'sha256')
      return typeof sha256 === 'string' && /^[\da-f]{64}$/.test(sha256) ? [sha256] : []
    }),
  )
  const { inputs, errors } = await findInputs(args.input, {
    cwd: process.cwd(),
    root: args.root,
    workspace: process.env.GITHUB_WORKSPACE || null,
    maxInputSize: args.maxInputSize ?? defaultMaxInputSize,
  })
  process.stderr.write(await errorTexts(errors))
  const isOpen = memberOf(report, 'gate') === 'open' && memberOf(report, 'exitCode') === 0
  let refused = 0
  for (const input of inputs) {
    const sha256 = input.sha256()
    const isJudged = judged.has(sha256)
    if (!isJudged) refused += 1
    print(`${isJudged ? 'judged' : 'not judged'}  ${sha256}  ${input.file}\n`)
  }
  if (!isOpen) print('The gate of the report is not open.\n')
  if (errors.length > 0) return 3
  return refused > 0 || !isOpen ? 1 : 0
}

function readReport(file: string): Raw {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new UsageError(`The report ${JSON.stringify(file)} can't be read.`)
  }
  try {
    const report = JSON.parse(text) as Raw
    if (memberOf(memberOf(report, 'tool'), 'name') === 'stackgate') return report
  } catch {
    // It is told below.
  }
  throw new UsageError(`${JSON.stringify(file)} is no report of --format json.`)
}
