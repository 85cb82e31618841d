import type { Raw } from '../../model/document.ts'
import { listOf } from './fields.ts'

/** A place in a person's own code, as the machine that synthesised wrote it. */
export interface StackFrame {
  /** A path, mostly absolute, or a `file:` or `webpack:` address. */
  readonly file: string
  readonly line: number
  /** The first and the last column that it can be, both counted from 1. */
  readonly columns: readonly [number, number]
}

/** What people are told to give as `--stack-trace-limit`; most stacks have fewer than 30. */
const MOST_FRAMES = 100
const LONGEST_FRAME = 4096

/** The frames of a person's own code in a stack as CDK writes it, nearest first. */
export function userFrames(stack: Raw | undefined): readonly StackFrame[] {
  return listOf(stack)
    .slice(0, MOST_FRAMES)
    .flatMap((text) => {
      const frame = typeof text === 'string' ? parseFrame(text) : null
      return frame === null || isLibrary(frame.file) ? [] : [frame]
    })
}

/** Whether a file belongs to a package that was installed, to Node or to no file at all. */
export function isLibrary(file: string): boolean {
  return (
    /(?:^|[\\/])(?:node_modules|site-packages|dist-packages)[\\/]/.test(file) ||
    file.startsWith('<') ||
    (/^[a-z][a-z\d+.-]+:/i.test(file) && !/^(?:file|webpack):/i.test(file))
  )
}

const LOCATION = /^(.+?):(\d{1,9})(?::(\d{1,9}))?$/

/**
 * Reads `new Part (/app/lib/part.ts:6:15)` and `/app/lib/part.ts:6:15`; null for fillers such as
 * `...new Bucket2 in aws-cdk-lib...`. Of a function without a name aws-cdk-lib 2.276 writes the
 * location twice, without its last digit: `/app/a.js:5: (/app/a.js:5:2)` stands for one of the
 * columns 20 to 29 of line 5, `/app/a.js:7 (:)` for one of the columns 1 to 9 of line 7.
 */
function parseFrame(text: string): StackFrame | null {
  if (text.length > LONGEST_FRAME) return null
  const frame = text.trim().replace(/^at /, '')
  const open = frame.indexOf(' (')
  if (open === -1 || !frame.endsWith(')')) return frameAt(frame)
  const before = frame.slice(0, open)
  const inside = frame.slice(open + 2, -1)
  if (inside === ':') return /[\\/]/.test(before) ? frameAt(before) : null
  const found = frameAt(inside)
  if (found === null || !before.startsWith(`${found.file}:`)) return found
  const cut = found.columns[0] * 10
  return { ...found, columns: [cut, cut + 9] }
}

function frameAt(location: string): StackFrame | null {
  const [, file, line, column] = LOCATION.exec(location) ?? []
  if (file === undefined || line === undefined) return null
  const columns = column === undefined ? [1, 9] : [Number(column), Number(column)]
  return { file, line: Number(line), columns: [columns[0] ?? 1, columns[1] ?? 9] }
}
