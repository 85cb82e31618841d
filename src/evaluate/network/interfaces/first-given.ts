import type { Truth } from '../../../model/truth.ts'
import type { Place } from '../../place.ts'
import { pass } from '../../truth.ts'
import { both, opposite, type Standing, standingAt, stoppedAt } from '../guarded.ts'

/** What stands at the first of several places at which anything does: what overrides comes first. */
export function firstGiven(places: readonly Place[]): readonly Standing[] {
  const found: Standing[] = []
  let left: Truth = pass()
  for (const place of places) {
    const standing = standingAt(place).filter(({ spot }) => spot.value !== undefined)
    for (const each of standing) found.push({ ...each, when: both(left, each.when) })
    for (const { spot, when } of standing) {
      left = both(left, opposite(when, stoppedAt(spot, 'another value overrides it')))
    }
    if (left.kind === 'fail') break
  }
  return found
}
