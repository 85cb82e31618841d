import type { Truth } from '../../model/truth.ts'
import { isKind, isMap, type Value } from '../../model/value.ts'
import { mayBe } from '../compare.ts'
import { isFreeReference } from '../free-reference.ts'
import { openValue } from '../open-value.ts'
import { at, evidenceAt, look, overItems, type Place, type SettledSpot } from '../place.ts'
import { any, fail, not, pass } from '../truth.ts'
import { missingElement } from './missing-element.ts'

/** Whom a statement must apply to: all there are, or a caller without credentials. */
export type Caller = 'everybody' | 'anonymous'

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
    return any([isEverybody(spot)], failure)
  })
}

/** `NotPrincipal` in a Deny: everybody who is not named. */
function exceptNamed(statement: Place, principal: SettledSpot, caller: Caller): Truth {
  return look(at(statement, 'NotPrincipal'), (spot) => {
    if (spot.value == null)
      return fail(missingElement(principal, 'the statement names no principal'))
    const failure = evidenceAt(spot, 'the statement spares the principals that it names')
    if (isKind(spot.value, 'unknown')) return openValue(spot, spot.value)
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
  if (isKind(value, 'reference') && isFreeReference(value)) return openValue(spot, value)
  return fail(evidenceAt(spot, 'it names others'))
}

const plain = (value: Value | undefined) => (isKind(value, 'sensitive') ? value.value : value)
