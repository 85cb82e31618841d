import type { Evidence } from '../../model/truth.ts'
import { evidenceAt, type SettledSpot } from '../place.ts'

/** About an element that isn't there: told at the statement, the nearest place that exists. */
export function missingElement(spot: SettledSpot, reason: string): Evidence {
  const missing = spot.path.at(-1)
  return evidenceAt({ ...spot, path: spot.path.slice(0, -1) }, reason, {
    ...(typeof missing === 'string' && { missing }),
  })
}
