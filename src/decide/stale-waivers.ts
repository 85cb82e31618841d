import type { RunError, WaiverSummary } from '../model/decision.ts'

/** Errors of waivers that are good for nothing, in the settings files that want such errors. */
export function staleWaivers(
  strict: readonly string[],
  waivers: readonly WaiverSummary[],
): readonly RunError[] {
  return waivers
    .filter(({ kind, file }) => kind === 'settings' && file !== null && strict.includes(file))
    .filter(
      ({ state, advice }) => (state === 'expired' || state === 'unmatched') && advice !== null,
    )
    .map(({ file, line, rule, advice }) => ({
      ...{ kind: 'settings', file, line, column: null },
      message: `The waiver of ${rule}: ${advice}`,
    }))
}
