import type { Truth } from '../../model/truth.ts'
import type { Spot } from '../place.ts'
import { unknownTruth } from '../truth.ts'
import { type Box, commonBox, isEmptyBox, withoutBox } from './box.ts'
import { both, type Guarded, isNever, opposite, stoppedAt } from './guarded.ts'

/** One of a list of rules of which the first that fits decides. */
export interface Rule {
  readonly box: Guarded<Box>
  /** Whether it lets packets pass; not known where that isn't. */
  readonly allows: Truth
  readonly at: Pick<Spot, 'resource' | 'path'>
}

/** In how many pieces packets are told apart. */
const mostPieces = 2_000

/** What of the packets some rule lets pass before another one drops them. */
export function firstMatches(rules: readonly Rule[], packets: Box): readonly Guarded<Box>[] {
  const passed: Guarded<Box>[] = []
  let left: readonly Guarded<Box>[] = isEmptyBox(packets)
    ? []
    : [{ value: packets, when: { kind: 'pass', evidence: null }, hops: [] }]
  for (const { box, allows, at } of rules) {
    if (left.length > mostPieces) return [...passed, ...left.map(open(at))]
    const rest: Guarded<Box>[] = []
    for (const piece of left) {
      const shared = commonBox(piece.value, box.value)
      if (isEmptyBox(shared)) {
        rest.push(piece)
        continue
      }
      const fits = both(piece.when, box.when)
      passed.push({ value: shared, when: both(fits, allows), hops: [...piece.hops, ...box.hops] })
      for (const value of withoutBox(piece.value, shared)) rest.push({ ...piece, value })
      const reason = 'an earlier rule decides'
      const missed = both(piece.when, opposite(box.when, stoppedAt(at, reason)))
      rest.push({ value: shared, when: missed, hops: piece.hops })
    }
    left = rest.filter((piece) => !isNever(piece))
  }
  return passed.filter((piece) => !isNever(piece))
}

const open =
  (at: Rule['at']) =>
  (piece: Guarded<Box>): Guarded<Box> => ({
    ...piece,
    when: both(
      piece.when,
      unknownTruth(stoppedAt(at, 'its rules overlap in more ways than are tried')),
    ),
  })
