import type { Truth } from '../../model/truth.ts'
import { isKind, isMap, type Value } from '../../model/value.ts'
import { openValue } from '../checks/open-value.ts'
import { mayBe } from '../compare.ts'
import { at, evidenceAt, look, overItems, type Place, type SettledSpot } from '../place.ts'
import { any, fail, not, pass, unknownTruth } from '../truth.ts'
import { missingElement } from './missing-element.ts'

/**
 * Who a statement must apply to.
 * - `everybody`: all there are.
 * - `anonymous`: a caller without credentials.
 * - `somebody`: a caller of whom no more is known, so that only a statement for everybody surely
 *   applies.
 */
export type Caller = 'everybody' | 'anonymous' | 'somebody'

/**
 * Whether a statement applies to a caller. `"*"` and `{"AWS": "*"}` are everybody, alone or in a
 * list; a part of an ARN can't be a wildcard (IAM User Guide, Principal element).
 */
export function appliesTo(statement: Place, caller: Caller): Truth {
  return look(at(statement, 'Principal'), (spot) => {
    if (spot.value == null) return exceptNamed(statement, spot, caller)
    const failure = evidenceAt(spot, 'the statement denies named principals only', {
      wanted: 'be "*"',
    })
    const otherwise = caller === 'somebody' ? unknownTruth(failure) : fail(failure)
    return any([isEverybody(spot), otherwise], failure)
  })
}

/** `NotPrincipal` in a Deny: everybody who is not named. */
function exceptNamed(statement: Place, principal: SettledSpot, caller: Caller): Truth {
  return look(at(statement, 'NotPrincipal'), (spot) => {
    if (spot.value == null)
      return fail(missingElement(principal, 'the statement names no principal'))
    const failure = evidenceAt(spot, 'the statement spares the principals that it names')
    if (isKind(spot.value, 'unknown')) return openValue(spot, spot.value)
    if (caller === 'somebody') return unknownTruth(failure)
    return caller === 'everybody' ? fail(failure) : not(isEverybody(spot), failure)
  })
}

function isEverybody(spot: SettledSpot): Truth {
  const value = plain(spot.value)
  if (isMap(value)) {
    const none = evidenceAt(spot, 'it names others')
    return overItems(at(spot, 'AWS'), isStar, (items) => any(items, none), fail(none))
  }
  return isStar(spot)
}

function isStar(spot: SettledSpot): Truth {
  const value = plain(spot.value)
  if (value === '*') return pass()
  if (isKind(value, 'unknown') || (isKind(value, 'text') && mayBe(value, '*') === null))
    return openValue(spot, value)
  return fail(evidenceAt(spot, 'it names others'))
}

const plain = (value: Value | undefined) => (isKind(value, 'sensitive') ? value.value : value)
