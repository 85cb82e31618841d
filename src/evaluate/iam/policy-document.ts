import type { Evidence, Truth } from '../../model/truth.ts'
import { isKind, isMap, type Value } from '../../model/value.ts'
import { openValue } from '../open-value.ts'
import { describePath, evidenceAt, look, type Place, type SettledSpot } from '../place.ts'
import { unknownTruth } from '../truth.ts'
import { mapEvidence } from '../truth-evidence.ts'
import { parseDocument } from './parse-document.ts'

/**
 * Judges a policy document: a map, or the JSON text of one, which may have holes. Of a text, every
 * finding points at the text itself, since nothing inside it has a place of its own.
 */
export function lookIntoDocument(document: Place, judge: (document: SettledSpot) => Truth): Truth {
  return look(document, (spot) => {
    const { value } = spot
    const plain = isKind(value, 'sensitive') ? value.value : value
    if (plain === undefined || isMap(plain)) return judge(spot)
    if (typeof plain !== 'string' && !isKind(plain, 'text')) return unread(spot, plain)
    const parsed = parseDocument(plain)
    if (parsed === null) return unread(spot, plain)
    const truth = judge({ ...spot, value: parsed })
    return mapEvidence(truth, (evidence) => atText(evidence, spot))
  })
}

function unread(spot: SettledSpot, value: Value): Truth {
  if (isKind(value, 'unknown') || isKind(value, 'reference') || isKind(value, 'text')) {
    return openValue(spot, value)
  }
  const reason = `${describePath(spot.path)} is no policy document that can be read`
  return unknownTruth(evidenceAt(spot, reason))
}

/** Evidence about the document's own resource moves out to the text; what is about others stays. */
const atText = (evidence: Evidence, text: SettledSpot): Evidence =>
  evidence.resource === text.resource
    ? { ...evidence, path: text.path, missing: null, found: undefined }
    : evidence
