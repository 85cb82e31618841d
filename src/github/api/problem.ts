import type { OperationName } from './operations.ts'
import { operations } from './operations.ts'

/**
 * Why GitHub didn't do what it was asked. `refused`: the token may not; `missing`: there is no such
 * thing, or none that the token may see; `token`: the token is no longer good; `limited`: asked too
 * often; `invalid`: it can't be done this way; `unavailable`: no answer that could be used; `unsure`: the
 * same, and it may have been done.
 */
export type ProblemKind =
  | 'refused'
  | 'missing'
  | 'token'
  | 'limited'
  | 'invalid'
  | 'unavailable'
  | 'unsure'

export interface Problem {
  readonly kind: ProblemKind
  readonly operation: OperationName
  /** Null where no answer came. */
  readonly status: number | null
}

const causes: Readonly<Record<ProblemKind, string>> = {
  refused: 'its token may not',
  missing: 'it is not there, or its token may not see it',
  token: 'GitHub no longer takes the token',
  limited:
    'GitHub was asked too often, and wants to be left alone for longer than a job should wait',
  invalid: "GitHub doesn't take it",
  unavailable: 'GitHub gave no answer that could be used',
  unsure: 'GitHub gave no answer that could be used',
}

/** What went wrong and what to do about it: a sentence, and for a permission the line that grants it. */
export function problemText({ kind, operation, status }: Problem): string {
  const { permission, purpose } = operations[operation]
  const answer = status === null ? '' : ` (${status})`
  const told = `The Action could not ${purpose.replace(/ \(.*\)$/, '')}: ${causes[kind]}${answer}.`
  if (permission === null || (kind !== 'refused' && kind !== 'missing')) return told
  return `${told} Add this line under permissions: of the job: "${permission}".`
}
