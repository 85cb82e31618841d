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
  const denied: Truth[] = []
  for (const facets of statements) {
    const truth = denies(facets, requests.action)
    if (truth.kind === 'pass') return pass()
    denied.push(truth)
  }
  const alone = any(denied, nothing)
  const shared = statements
    .filter(({ exceptActions }) => exceptActions.length > 0)
    .slice(0, mostShared)
    .map((facets) =>
      all([
        ...besidesAction(facets, target).map((judge) => judge()),
        ...facets.exceptActions.map((exception) =>
          any(
            statements.map((other) => denies(other, exception)),
            nothing,
          ),
        ),
      ]),
    )
  return any([alone, ...shared], nothing)

  /** Of what one facet rules out, the others aren't worked out. */
  function denies(facets: Facets, action: string): Truth {
    const truths: Truth[] = []
    for (const judge of [...besidesAction(facets, target), () => facets.action(action)]) {
      const truth = judge()
      if (truth.kind === 'fail') return truth
      truths.push(truth)
    }
    return all(truths)
  }
}

/** Statements with `NotAction` whose exceptions are looked for in the others. */
const mostShared = 10

const besidesAction = (facets: Facets, target: Target): readonly (() => Truth)[] => [
  () => facets.isDeny,
  () => facets.inContext,
  () => facets.appliesTo('everybody'),
  () => facets.resource(target),
  facets.always,
]
