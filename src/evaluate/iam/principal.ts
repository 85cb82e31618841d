import type { Truth } from '../../model/truth.ts'
import { isKind, isMap } from '../../model/value.ts'
import { openValue } from '../checks/open-value.ts'
import { at, evidenceAt, look, overItems, type Place, type SettledSpot } from '../place.ts'
import { all, any, fail, inapplicable, not, pass, unknownTruth } from '../truth.ts'

/**
 * Who a statement must apply to.
 * - `everybody`: all there are.
 * - `anonymous`: a caller without credentials.
 * - `somebody`: one caller of whom no more is known, so that only `everybody` is sure to hold them.
 */
export type Caller = 'everybody' | 'anonymous' | 'somebody'

/**
 * Whether a statement applies to a caller. `"*"` and `{"AWS": "*"}` are everybody, alone or in a
 * list; a part of an ARN can't be a wildcard (IAM User Guide, Principal element).
 */
export function appliesTo(statement: Place, caller: Caller): Truth {
  return look(at(statement, 'Principal'), (spot) => {
    if (spot.value == null) return exceptNamed(statement, spot, caller)
    const failure = evidenceAt(spot, 'the statement denies the principals that it names only', {
      wanted: 'be "*"',
    })
    const others = caller === 'somebody' ? unknownTruth(failure) : fail(failure)
    return orElse(isEverybody(spot), others)
  })
}

function isEverybody(spot: SettledSpot): Truth {
  const value = isKind(spot.value, 'sensitive') ? spot.value.value : spot.value
  const named = fail(evidenceAt(spot, 'it names principals'))
  if (value === '*') return pass()
  if (isKind(value, 'unknown') || isKind(value, 'reference') || isKind(value, 'text'))
    return openValue(spot, value)
  if (!isMap(value)) return named
  return holdsStar(at(spot, 'AWS'), named)
}

function holdsStar(list: Place, named: Extract<Truth, { kind: 'fail' }>): Truth {
  return overItems(
    list,
    (item) => {
      const value = isKind(item.value, 'sensitive') ? item.value.value : item.value
      if (value === '*') return pass()
      // A composed text may be "*" as long as nothing else is written of it; a reference never is.
      if (isKind(value, 'unknown')) return openValue(item, value)
      return named
    },
    (items) => any(items, named.evidence),
    named,
  )
}

/** `NotPrincipal` in a Deny: everybody who is not named. */
function exceptNamed(statement: Place, principal: SettledSpot, caller: Caller): Truth {
  return look(at(statement, 'NotPrincipal'), (spot) => {
    if (spot.value == null) return fail(evidenceAt(principal, 'the statement names no principal'))
    const failure = evidenceAt(spot, 'the statement spares the principals of NotPrincipal')
    if (caller === 'somebody') return unknownTruth(failure)
    const isNobody = isEverybody(spot)
    if (caller === 'anonymous') return not(isNobody, failure)
    return isKind(spot.value, 'unknown') ? isNobody : fail(failure)
  })
}

/** Where the first is false, the second counts. */
function orElse(first: Truth, second: Truth): Truth {
  switch (first.kind) {
    case 'pass':
    case 'unknown':
      return first
    case 'fail':
    case 'inapplicable':
      return second
    case 'fork':
      return { ...first, then: orElse(first.then, second), otherwise: orElse(first.otherwise, second) }
    default:
      return second.kind === 'fail' ? all([first]) : any([first, second], secondEvidence(second))
  }
}

const secondEvidence = (truth: Truth) => {
  if (truth.kind === 'fail' || truth.kind === 'unknown') return truth.evidence
  throw new Error(`no evidence in ${truth.kind}: ${inapplicable.kind}`)
}
