import type { Evidence, Truth } from '../../model/truth.ts'
import { isKind } from '../../model/value.ts'
import { openValue } from '../open-value.ts'
import { describePath, evidenceAt, overItems, type SettledSpot } from '../place.ts'
import { all, any, fail, inapplicable, not, pass, unknownTruth } from '../truth.ts'
import type { Match, Pattern, Work } from './pattern.ts'
import { type NamedBucket, writtenPattern } from './written-pattern.ts'

export interface PatternQuestion {
  readonly bucket: NamedBucket | null
  readonly match: (pattern: Pattern) => Match
  readonly work: Work
  /** Told where the answer is no. */
  readonly failure: Evidence
}

/** Whether one of the patterns in a list, or the single one, matches. */
export function someMatches(list: SettledSpot, question: PatternQuestion): Truth {
  if (question.work.left < 0) return openItem(list)
  return overItems(
    list,
    (item) => judgeItem(item, question),
    (items) => any(items, question.failure),
    fail(question.failure),
  )
}

/** Whether none does: for `NotAction` and `NotResource`. A statement with an empty list does nothing. */
export function noneMatches(list: SettledSpot, question: PatternQuestion): Truth {
  if (question.work.left < 0) return openItem(list)
  return overItems(
    list,
    (item) => not(judgeItem(item, question), question.failure),
    (items) => (items.length === 0 ? fail(question.failure) : all([pass(), ...items])),
    inapplicable,
  )
}

function judgeItem(item: SettledSpot, { bucket, match, work, failure }: PatternQuestion): Truth {
  const { value } = item
  if (work.left < 0) return openItem(item)
  const pattern = value === undefined ? null : writtenPattern(value, bucket)
  if (pattern === null) return fail(failure)
  work.left -= pattern.length
  switch (match(pattern)) {
    case 'yes':
      return pass()
    case 'no':
      return fail(failure)
    case 'maybe':
      return openItem(item)
  }
}

function openItem(item: SettledSpot): Truth {
  const value = isKind(item.value, 'sensitive') ? item.value.value : item.value
  if (isKind(value, 'unknown') || isKind(value, 'reference') || isKind(value, 'text')) {
    return openValue(item, value)
  }
  const reason = `${describePath(item.path)} matches some of the requests, and which is not decided`
  return unknownTruth(evidenceAt(item, reason))
}
