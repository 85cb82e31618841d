import type { Truth } from '../model/truth.ts'
import { isKind, type Reference, type Text, type Unknown } from '../model/value.ts'
import { describePath, describeValue, evidenceAt, type SettledSpot, unknownAt } from './place.ts'
import { unknownTruth } from './truth.ts'

/** Unknown, because this value is: told by the reason of the value, or of a part of it. */
export function openValue(spot: SettledSpot, value: Unknown | Reference | Text): Truth {
  if (isKind(value, 'unknown')) return unknownAt(spot, value)
  for (const part of isKind(value, 'text') ? value.parts : []) {
    if (isKind(part, 'unknown')) return unknownAt(spot, part)
  }
  const told = `${describePath(spot.path)} is ${describeValue(value)}, known only once deployed`
  return unknownTruth(evidenceAt(spot, told))
}
