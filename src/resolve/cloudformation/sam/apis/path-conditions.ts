import type { Raw } from '../../../../model/document.ts'
import type { SamTemplate } from '../generated.ts'
import { type ApiEvent, conditionOf } from './api-events.ts'

/** CloudFormation takes at most ten conditions in an `Fn::Or`. */
const MOST_IN_OR = 10

/**
 * The condition under which a path is there: one that every event of it has, or that any of theirs
 * holds. Null: always.
 */
export function pathCondition(
  api: string,
  path: string,
  events: readonly ApiEvent[],
  sam: SamTemplate,
): string | null {
  const named = path.replaceAll('/', 'SLASH').replaceAll('{', 'OB').replaceAll('}', 'CB')
  return anyOf(conditionsOf(events), `${api}${named}PathCondition`, sam)
}

/** The condition under which an implicit API is there. Null: always. */
export const apiCondition = (
  api: string,
  events: readonly ApiEvent[],
  sam: SamTemplate,
): string | null => anyOf(conditionsOf(events), `${api}Condition`, sam)

/** Null where an event has none. Of events with the same path and method the last counts. */
function conditionsOf(events: readonly ApiEvent[]): readonly string[] | null {
  const byRoute = new Map<string, string | null>()
  for (const { path, method, owner } of events) {
    byRoute.set(JSON.stringify([path, method]), conditionOf(owner))
  }
  const conditions = new Set(byRoute.values())
  const names = [...conditions].filter((condition) => condition !== null)
  return names.length < conditions.size || names.length === 0 ? null : names
}

function anyOf(names: readonly string[] | null, name: string, sam: SamTemplate): string | null {
  const [first, ...others] = names ?? []
  if (first === undefined || names === null) return null
  if (others.length === 0) return first
  let rest = [...names].sort()
  // Every condition that is made takes up to ten and adds itself.
  for (let left = Math.floor((rest.length - 2) / (MOST_IN_OR - 1)); rest.length > 1; left -= 1) {
    const made = left > 0 ? `${name}${left}` : name
    const parts: readonly Raw[] = rest.slice(0, MOST_IN_OR).map((Condition) => ({ Condition }))
    sam.addCondition(made, { 'Fn::Or': parts })
    rest = [...rest.slice(MOST_IN_OR), made]
  }
  return name
}
