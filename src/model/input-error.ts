import type { RunError } from './decision.ts'

/**
 * An input that can't be judged, told to the person who gave it: what is wrong, where, what to do.
 * Never quotes the input, which may hold secrets.
 */
export class InputError extends Error {
  readonly line: number | null
  readonly column: number | null

  constructor(message: string, at: { line: number; column: number } | null = null) {
    super(message)
    this.name = 'InputError'
    this.line = at?.line ?? null
    this.column = at?.column ?? null
  }
}

/** The same of a file, as it is told in the decision. */
export function errorIn(file: string, { line, column, message }: InputError): RunError {
  return { kind: 'input', file, line, column, message }
}
