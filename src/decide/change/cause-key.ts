import type { Judgement } from '../../model/judgement.ts'
import type { Json } from '../../model/policy.ts'
import { lastingSteps } from '../fingerprint.ts'

/** The property and the value that a failure rests on, wherever in a list it stands. */
export function causeKey({ evidence }: Judgement, found: Json): string {
  if (evidence === null) return ''
  const steps = lastingSteps(evidence).filter((step) => typeof step !== 'number')
  return JSON.stringify([steps, found])
}
