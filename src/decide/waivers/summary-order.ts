import type { WaiverState, WaiverSummary } from '../../model/waiver.ts'

/** What became of a waiver counts by the first of these that did, at any finding. */
export const statesInOrder: readonly WaiverState[] = [
  'used',
  'mandatory',
  'denied',
  'proposed',
  'no-reason',
  'unknown-rule',
  'other-question',
  'expired',
  'unmatched',
]

/** In force first, then by place. */
export function byPlace(one: WaiverSummary, other: WaiverSummary): number {
  const rank = ({ state }: WaiverSummary) => (state === 'used' ? 0 : 1)
  const key = ({ file, line, rule }: WaiverSummary) =>
    `${file ?? ''}\n${String(line ?? 0).padStart(9, '0')}\n${rule}`
  if (rank(one) !== rank(other)) return rank(one) - rank(other)
  return key(one) === key(other) ? 0 : key(one) < key(other) ? -1 : 1
}
