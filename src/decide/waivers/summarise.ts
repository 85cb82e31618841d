import { daysBetween, isDay } from '../../model/day.ts'
import { type SettingsWaiver, scopeText } from '../../model/settings.ts'
import type { WaiverState, WaiverSummary } from '../../model/waiver.ts'
import type { ExceptionsOf } from './index.ts'
import type { Request } from './request.ts'
import { reasonOf } from './request.ts'
import type { RuleNames } from './rule-names.ts'
import { byPlace, statesInOrder } from './summary-order.ts'

/** How often what was met, by what became of it. */
export interface Tally {
  readonly settings: Map<SettingsWaiver, { states: Map<WaiverState, number> }>
  readonly requests: Map<string, { request?: Request; states: Map<WaiverState, number> }>
}

/** A waiver that ends within so many days is told. */
const SOON = 14

/** In force first, then by place. */
export function summarise(
  tally: Tally,
  run: ExceptionsOf,
  names: RuleNames,
): readonly WaiverSummary[] {
  const judged = new Set(run.judgements.map(({ policy }) => policy.id))
  const settled = run.allRules.flatMap(({ settings }) =>
    (settings?.waivers ?? []).map((waiver) => {
      const isOver = waiver.until !== null && waiver.until < run.today
      const states = tally.settings.get(waiver)?.states ?? new Map()
      const state = settle(states, isOver ? 'expired' : 'unmatched')
      const isTold = !run.isPart && judged.has(names.idOf(waiver.policy) ?? '')
      const { policy, reason, owner, until, line } = waiver
      const source = { kind: 'settings', rule: policy, tool: null, line } as const
      const summary = { ...source, file: settings?.file ?? null, scope: scopeText(waiver), reason }
      return complete({ ...summary, owner, until }, state, states, isTold || state !== 'unmatched')
    }),
  )
  const asked = [...tally.requests.values()].flatMap(({ request, states }) => {
    if (request === undefined) return []
    const { source, scope, owner, until } = request
    const state = settle(states, 'unmatched')
    const isTold = source.tool === null || state !== 'unmatched'
    return [
      complete(
        { ...source, scope, reason: reasonOf(request), owner, until },
        state,
        states,
        isTold,
      ),
    ]
  })
  return [...settled, ...asked].toSorted(byPlace)

  function complete(
    one: Omit<WaiverSummary, 'state' | 'findings' | 'endsInDays' | 'advice'>,
    state: WaiverState,
    states: ReadonlyMap<WaiverState, number>,
    isTold: boolean,
  ): WaiverSummary {
    const isKnownDay = one.until === null || isDay(one.until)
    const left = one.until === null || !isKnownDay ? null : daysBetween(run.today, one.until)
    const endsInDays =
      state !== 'expired' && left !== null && left >= 0 && left <= SOON ? left : null
    const until = isKnownDay ? one.until : null
    const whole = { ...one, until, state, findings: states.get(state) ?? 0, endsInDays }
    return { ...whole, advice: isTold ? adviceFor(whole, isKnownDay, names) : null }
  }
}

/** The first of what became of it at any finding. */
const settle = (states: ReadonlyMap<WaiverState, number>, otherwise: WaiverState): WaiverState =>
  statesInOrder.find((state) => states.has(state)) ?? otherwise

function adviceFor(
  waiver: Omit<WaiverSummary, 'advice'>,
  isKnownDay: boolean,
  names: RuleNames,
): string | null {
  switch (waiver.state) {
    case 'used':
      return waiver.endsInDays === null ? null : `It ends ${inDays(waiver.endsInDays)}.`
    case 'unmatched':
      return 'It covers no finding: remove it, or mend what it is for.'
    case 'expired':
      return isKnownDay
        ? `It ended on ${waiver.until}: mend what it covers, or agree on a new end.`
        : 'Its end is no day that there is: write it as 2027-01-31.'
    case 'proposed':
      return 'It is not in force: the settings grant it, under waivers, or allow inline-waivers.'
    case 'denied':
      return 'It is not in force: the settings refuse exceptions in inputs.'
    case 'mandatory':
      return 'It is not in force: the policy is mandatory, and only the settings can waive it.'
    case 'no-reason':
      return 'It is not in force: it gives no reason.'
    case 'unknown-rule':
      return names.advice(waiver)
    case 'other-question':
      return `${waiver.rule} does not ask the same as ours: name our policy instead.`
  }
}

const inDays = (days: number) =>
  days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`
