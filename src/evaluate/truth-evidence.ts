import type { Evidence, Leaf, Truth } from '../model/truth.ts'

/** The same truth, told by other evidence. */
export function mapEvidence(truth: Truth, change: (evidence: Evidence) => Evidence): Truth {
  const inner = (part: Truth) => mapEvidence(part, change)
  switch (truth.kind) {
    case 'inapplicable':
      return truth
    case 'pass':
      return truth.evidence === null ? truth : { ...truth, evidence: change(truth.evidence) }
    case 'fail':
    case 'unknown':
      return { ...truth, evidence: change(truth.evidence) }
    case 'fork':
      return { ...truth, then: inner(truth.then), otherwise: inner(truth.otherwise) }
    case 'all':
      return { ...truth, of: truth.of.map(inner) }
    case 'any':
      return { ...truth, of: truth.of.map(inner), failure: change(truth.failure) }
    case 'not':
      return { ...truth, of: inner(truth.of), failure: change(truth.failure) }
    case 'when':
      return { ...truth, guard: inner(truth.guard), then: inner(truth.then) }
    case 'instead':
      return { ...truth, of: inner(truth.of), instead: inner(truth.instead) as Leaf }
  }
}

/** What the first failure among the worlds of a truth says; null where there is none. */
export function failureIn(truth: Truth): Evidence | null {
  switch (truth.kind) {
    case 'fail':
      return truth.evidence
    case 'pass':
    case 'unknown':
    case 'inapplicable':
      return null
    case 'fork':
      return failureIn(truth.then) ?? failureIn(truth.otherwise)
    case 'all':
      return truth.of.reduce<Evidence | null>((found, part) => found ?? failureIn(part), null)
    case 'any':
    case 'not':
      return truth.failure
    case 'when':
      return failureIn(truth.then)
    case 'instead':
      return failureIn(truth.of) ?? failureIn(truth.instead)
  }
}
