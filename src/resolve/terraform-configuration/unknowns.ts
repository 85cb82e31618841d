import { isKind, type Unknown, unknown, type Value } from '../../model/value.ts'

/** The expression itself is wrong, whatever the values: `try` goes on to its next argument. */
export function invalid(reason: string): Unknown {
  return unknown('invalid', reason)
}

export function beyondLimit(what: string): Unknown {
  return unknown('limit', what, { remedy: 'a plan' })
}

export function notEvaluated(reason: string): Unknown {
  return unknown('not-evaluated', reason, { remedy: 'a plan' })
}

export function isInvalid(value: Value | undefined): boolean {
  return isKind(value, 'unknown') && value.cause === 'invalid'
}

/**
 * What is made of something that isn't known, and so isn't known either, for the same reason.
 * `made` names how, so that the same thing made of the same value is known to be equal.
 */
export function derived(from: Unknown, made: string | null): Unknown {
  const source = made === null || from.source === null ? null : `${from.source} ${made}`
  return {
    ...from,
    source: source !== null && source.length <= LONGEST_SOURCE ? source : null,
    candidates: null,
    variable: null,
  }
}

const LONGEST_SOURCE = 500
