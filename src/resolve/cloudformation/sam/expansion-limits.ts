import type { Raw, RawMap } from '../../../model/document.ts'
import { isRawMap, memberOf } from '../../../model/raw.ts'
import { type Effort, spend } from '../limits.ts'

/** CloudFormation deploys 500 resources with a template, and each of these makes at least one. */
const MAX_RESOURCES = 2_000
const MAX_EVENTS = 2_000

/** Decides what is expanded, one resource of SAM after the other. */
export interface ExpansionLimits {
  /** Why a resource isn't expanded, as a clause; null where it is. @param parts what it is made of */
  readonly refuse: (parts: readonly (RawMap | null)[]) => string | null
}

export function expansionLimits(effort: Effort): ExpansionLimits {
  const left = { resources: MAX_RESOURCES, events: MAX_EVENTS }
  return {
    refuse(parts) {
      left.resources -= 1
      for (const part of parts) left.events -= eventsIn(part)
      const isTooMuch = left.resources < 0 || left.events < 0 || !spendOn(parts, effort)
      return isTooMuch ? 'the template makes more than can be followed' : null
    },
  }
}

function eventsIn(body: RawMap | null): number {
  const events = memberOf(memberOf(body ?? undefined, 'Properties'), 'Events')
  return isRawMap(events) ? Object.keys(events).length : 0
}

/** A function's tags also are its role's, and those of what its events make. */
const COPIES = 3

/** Takes the size of what is copied from what the deployment may make. */
function spendOn(parts: readonly (RawMap | null)[], effort: Effort): boolean {
  const ahead: Raw[] = parts.filter((part) => part !== null)
  for (let raw = ahead.pop(); raw !== undefined; raw = ahead.pop()) {
    if (!spend(effort, COPIES)) return false
    if (typeof raw !== 'object' || raw === null) continue
    for (const value of Object.values(raw)) ahead.push(value)
  }
  return true
}
