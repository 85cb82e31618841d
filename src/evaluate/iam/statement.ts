import type { Truth } from '../../model/truth.ts'
import { isKind } from '../../model/value.ts'
import { openValue } from '../open-value.ts'
import { at, describeValue, evidenceAt, look, type Place, type SettledSpot } from '../place.ts'
import { fail, pass } from '../truth.ts'
import { noneMatches, type PatternQuestion, someMatches } from './lists.ts'
import { missingElement } from './missing-element.ts'

/** Whether there is a statement, and it denies rather than allows. */
export function isDeny(statement: Place): Truth {
  return look(statement, (whole) =>
    whole.value === undefined
      ? fail(evidenceAt(whole, 'a condition takes the statement away'))
      : hasEffectDeny(whole),
  )
}

function hasEffectDeny(statement: SettledSpot): Truth {
  return look(at(statement, 'Effect'), (spot) => {
    const { value: seen } = spot
    const value = isKind(seen, 'sensitive') ? seen.value : seen
    if (value === 'Deny') return pass()
    if (isKind(value, 'unknown') || isKind(value, 'text') || isKind(value, 'reference'))
      return openValue(spot, value)
    if (seen === undefined) return fail(missingElement(spot, 'the statement has no Effect'))
    const reason = `Effect is ${describeValue(seen)}, which denies nothing`
    return fail(evidenceAt(spot, reason, { wanted: 'be "Deny"' }))
  })
}

interface ElementQuestion extends Omit<PatternQuestion, 'failure'> {
  /** What is wrong where the statement misses the requests. */
  readonly reason: string
  readonly wanted: string | null
}

/** Whether `Action` or `Resource` holds what is asked for, or their negations leave it in. */
export function covers(
  statement: Place,
  element: 'Action' | 'Resource',
  question: ElementQuestion,
): Truth {
  return look(at(statement, element), (spot) => {
    if (spot.value != null) return someMatches(spot, from(spot, question))
    return look(at(statement, `Not${element}`), (negated) =>
      negated.value == null
        ? fail(missingElement(spot, `the statement names no ${element.toLowerCase()}`))
        : noneMatches(negated, from(negated, { ...question, wanted: null })),
    )
  })
}

const from = (spot: SettledSpot, question: ElementQuestion): PatternQuestion => ({
  ...question,
  failure: evidenceAt(spot, question.reason, { wanted: question.wanted }),
})
