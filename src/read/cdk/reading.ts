import type { RunError } from '../../model/decision.ts'
import { InputError } from '../../model/input-error.ts'

/** What one reading of an assembly shares. */
export interface Reading {
  /** Absolute and real: the root, and the assembly itself, which a person may name outside of it. */
  readonly bounds: readonly string[]
  /** Bytes that a file may have. */
  readonly maxSize: number
  /** Shows an absolute path to people. */
  readonly label: (path: string) => string
  readonly errors: RunError[]
}

/** Nobody mends more at a time, and an assembly can be made to have millions. */
const MOST_ERRORS = 1_000

/** Adds what is wrong with a file to the errors. What is no person's mistake is thrown on. */
export function tell({ errors }: Reading, file: string, error: unknown): void {
  if (!(error instanceof InputError)) throw error
  if (errors.length > MOST_ERRORS) return
  const isLast = errors.length === MOST_ERRORS
  const message = isLast ? 'Further faults of this assembly are not listed.' : error.message
  const { line, column } = error
  errors.push({ kind: 'input', file, line, column, message })
}
