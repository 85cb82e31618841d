import type { Evidence, Truth } from '../../model/truth.ts'
import { all, any, pass } from '../truth.ts'
import type { Facets } from './facets.ts'
import type { Requests } from './requests.ts'
import type { Target } from './targets.ts'

/** Whether one statement denies all requests for a resource, or some of them do so together. */
export function coverage(
  statements: readonly Facets[],
  target: Target,
  requests: Requests,
  nothing: Evidence,
): Truth {
  const alone = any(
    statements.map((facets) => all([...besidesAction(facets, target), facets.action(requests.action)])),
    nothing,
  )
  if (alone.kind === 'pass') return pass()
  const shared = statements.map((facets) => {
    if (facets.exceptActions.length === 0) return alone
    return all([
      ...besidesAction(facets, target),
      ...facets.exceptActions.map((exception) =>
        any(
          statements.map((other) => all([...besidesAction(other, target), other.action(exception)])),
          nothing,
        ),
      ),
    ])
  })
  return any([alone, ...shared], nothing)
}

const besidesAction = (facets: Facets, target: Target): Truth[] => [
  facets.isDeny,
  facets.inContext,
  facets.appliesTo('everybody'),
  facets.resource(target),
  facets.always(),
]
