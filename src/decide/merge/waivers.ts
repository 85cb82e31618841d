import type { WaiverSummary } from '../../model/decision.ts'
import { byPlace, statesInOrder } from '../waivers/summary-order.ts'

/** Each waiver once, with what became of it in all parts together. */
export function mergeWaivers(
  lists: readonly (readonly WaiverSummary[])[],
): readonly WaiverSummary[] {
  const byKey = new Map<string, WaiverSummary>()
  for (const waiver of lists.flat()) {
    const key = keyOf(waiver)
    const known = byKey.get(key)
    byKey.set(key, known === undefined ? waiver : together(known, waiver))
  }
  return [...byKey.values()].toSorted(byPlace)
}

function keyOf({ kind, rule, tool, file, line, scope, reason, owner, until }: WaiverSummary) {
  // A comment has the scope of whatever it was met at first.
  const place = kind === 'comment' ? '' : scope
  return JSON.stringify([kind, rule, tool, file, line, place, reason, owner, until])
}

function together(one: WaiverSummary, other: WaiverSummary): WaiverSummary {
  // A part that has met it nowhere doesn't know what it is for.
  const scope = one.scope === '' ? other.scope : one.scope
  const [rank, otherRank] = [one, other].map(({ state }) => statesInOrder.indexOf(state))
  if (one.state !== other.state) return { ...((rank ?? 0) < (otherRank ?? 0) ? one : other), scope }
  const findings = one.findings + other.findings
  return { ...one, scope, findings, advice: one.advice ?? other.advice }
}
