import type { Judgement } from '../model/judgement.ts'
import type { Json } from '../model/policy.ts'
import type { Evidence, Path } from '../model/truth.ts'
import { digest } from './digest.ts'

/**
 * What stays the same while a finding does: policy, the resource's lasting identity, the property and
 * a short digest of its value. No line and no file, so that text above it or another file name leaves
 * it alone.
 */
export function fingerprintOf({ policy, resource, evidence }: Judgement, found: Json): string {
  const { identity } = resource
  const named = identity === undefined ? [resource.stack, resource.address] : ['', identity]
  const property = evidence === null ? [] : lastingSteps(evidence)
  const value = found === null ? '' : digest(JSON.stringify(found)).slice(0, 8)
  return digest(JSON.stringify([policy.id, ...named, property, value])).slice(0, 32)
}

/** The way to the property, as it stays where conditions are put around it. */
export const lastingSteps = ({ path, missing }: Pick<Evidence, 'path' | 'missing'>): Path => [
  ...withoutFunctions(path),
  missing ?? '',
]

/** Wrapping a value into a condition doesn't make it another property. */
function withoutFunctions(path: readonly (string | number)[]): (string | number)[] {
  return path.filter(
    (step, index) => !isFunction(step) && !(index > 0 && isFunction(path[index - 1])),
  )
}

const isFunction = (step: string | number | undefined) =>
  typeof step === 'string' && step.startsWith('Fn::')
