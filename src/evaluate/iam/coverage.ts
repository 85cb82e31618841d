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
  const alone = any(statements.map(denying(requests.action)), nothing)
  if (alone.kind === 'pass') return pass()
  const shared = statements
    .filter(({ exceptActions }) => exceptActions.length > 0)
    .slice(0, mostShared)
    .map((facets) =>
      all([
        ...besidesAction(facets, target),
        ...facets.exceptActions.map((exception) =>
          any(statements.map(denying(exception)), nothing),
        ),
      ]),
    )
  return any([alone, ...shared], nothing)

  function denying(action: string) {
    return (facets: Facets) => {
      // Of a statement that allows, nothing else is worked out.
      if (facets.isDeny.kind === 'fail') return facets.isDeny
      return all([...besidesAction(facets, target), facets.action(action)])
    }
  }
}

/** Statements with `NotAction` whose exceptions are looked for in the others. */
const mostShared = 10

const besidesAction = (facets: Facets, target: Target): Truth[] => [
  facets.isDeny,
  facets.inContext,
  facets.appliesTo('everybody'),
  facets.resource(target),
  facets.always(),
]
