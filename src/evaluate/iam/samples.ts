import type { Evidence, Truth } from '../../model/truth.ts'
import { all, any, unknownTruth } from '../truth.ts'
import { failureIn } from '../truth-evidence.ts'
import { actionWitnesses } from './action-witnesses.ts'
import type { Facets } from './facets.ts'
import type { Requests } from './requests.ts'
import type { Target } from './targets.ts'

/** For so many statements that spare somebody, a request that is spared is tried. */
const mostSparing = 8

/** What is told where no statement was meant for the requests, and where it can't be decided. */
interface Told {
  readonly nothing: Evidence
  readonly undecided: Evidence
}

/**
 * Tries single requests for a resource, each denied by some statement: of a caller without
 * credentials who sends nothing that conditions ask for; and, for each statement that spares some
 * requests, of one that it spares.
 */
export function everySample(
  statements: readonly Facets[],
  target: Target,
  requests: Requests,
  { nothing, undecided }: Told,
): Truth {
  const sparing = statements.filter(({ isDeny, always, appliesTo }) => {
    if (isDeny.kind === 'fail') return false
    return [always(), appliesTo('everybody')].some(({ kind }) => kind !== 'pass')
  })
  const doubt = unknownTruth(undecided)
  const nameOf = sampleNames()
  const tried = new Set<string>()
  const truths: Truth[] = []
  for (const action of actionWitnesses(requests.action, target.part)) {
    for (const spared of [null, ...sparing.slice(0, mostSparing)]) {
      const parts = statements.map((facets) => partsOf(facets, action, spared))
      const name = nameOf(parts)
      if (tried.has(name)) continue
      tried.add(name)
      truths.push(any(parts.map(all), nearest(statements, parts) ?? nothing))
    }
  }
  return all(truths)

  /** In the order in which the first that fails is told. */
  function partsOf(facets: Facets, action: string | null, spared: Facets | null): Truth[] {
    const { isDeny, inContext, appliesTo, always } = facets
    // Of a statement that allows and has nothing to do with the requests, nothing else is told.
    if (isDeny.kind === 'fail' && !facets.isMeant) return [isDeny]
    const denied = action === null ? unless(facets.action(requests.action)) : facets.action(action)
    const who =
      spared === null
        ? [appliesTo('anonymous'), facets.withoutKeys()]
        : facets === spared
          ? [appliesTo('everybody'), always()]
          : [unless(appliesTo('everybody')), unless(always())]
    return [isDeny, inContext, ...who, facets.resource(target), denied]
  }

  /** What isn't so of all may still be so of the one. */
  function unless(truth: Truth): Truth {
    return any([truth, doubt], nothing)
  }
}

/** The statement that was meant for such requests and is right in most; what is wrong with it. */
function nearest(
  statements: readonly Facets[],
  parts: readonly (readonly Truth[])[],
): Evidence | null {
  let found: Evidence | null = null
  let most = -1
  for (const [index, facets] of statements.entries()) {
    const own = parts[index] ?? []
    const right = own.filter(({ kind }) => kind === 'pass').length
    const wrong = own.map(failureIn).find((evidence) => evidence !== null)
    if (!facets.isMeant || right <= most || wrong == null) continue
    most = right
    found = wrong
  }
  return found
}

/** Names what a sample comes down to, so that samples which come down to the same are tried once. */
function sampleNames(): (parts: readonly (readonly Truth[])[]) => string {
  const numbers = new Map<Truth, number>()
  const nameOf = (truth: Truth) => {
    if (truth.kind === 'pass') return 'pass'
    const number = numbers.get(truth) ?? numbers.size
    numbers.set(truth, number)
    return String(number)
  }
  return (parts) =>
    parts
      .map((own) => (own.some(({ kind }) => kind === 'fail') ? 'fail' : own.map(nameOf).join()))
      .join(';')
}
