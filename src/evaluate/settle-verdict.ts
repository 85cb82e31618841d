import type { Witness } from '../model/decision.ts'
import type { Evidence, Leaf, LeafKind, Truth } from '../model/truth.ts'
import { always, type Condition } from '../model/worlds/condition.ts'
import { type Assume, anyWorld, narrow, type World } from '../model/worlds/world.ts'
import { type Budget, type Outcome, OutOfBudget, outcomes } from './search.ts'
import { describeWitness, openPoints, witnessOf } from './witness.ts'

export interface Settlement {
  readonly verdict: 'pass' | 'fail' | 'unknown'
  readonly evidence: Evidence | null
  readonly witness: Witness
  readonly failsWhen: Witness | null
}

/** How many steps the questions about one verdict may take before it is "unknown". */
const stepLimit = 50_000

/**
 * Turns the truth of a policy about a resource into its verdict. Null where there is no line: the
 * resource exists in no world that remains, or there is nothing to judge.
 */
export function settleVerdict(
  truth: Truth,
  exists: Condition | null,
  assume: Assume,
): Settlement | null {
  if (exists === null && isLeaf(truth)) return settleLeaf(truth)
  const budget = { steps: stepLimit }
  try {
    return explore({ truth, exists: exists ?? always, assume, budget })
  } catch (error) {
    if (error instanceof OutOfBudget) return overLimit(truth)
    throw error
  }
}

const leafKinds: readonly string[] = ['pass', 'fail', 'unknown', 'inapplicable']
const isLeaf = (truth: Truth): truth is Leaf => leafKinds.includes(truth.kind)

function settleLeaf(leaf: Leaf): Settlement | null {
  if (leaf.kind === 'inapplicable') return null
  return { verdict: leaf.kind, evidence: leaf.evidence, witness: {}, failsWhen: null }
}

interface Question {
  readonly truth: Truth
  readonly exists: Condition
  readonly assume: Assume
  readonly budget: Budget
}

function explore(question: Question): Settlement | null {
  const failing = find(question, ['fail'])
  if (failing) {
    const spared = find(question, ['pass', 'unknown', 'inapplicable'])
    const isCertain =
      !spared || (question.assume === 'all' && failsWhateverIsOpen(question, failing))
    return isCertain ? certainFailure(failing) : openFailure(failing)
  }
  const rest = find(question, ['unknown']) ?? find(question, ['pass'])
  if (!rest || rest.leaf.kind === 'inapplicable') return null
  return {
    verdict: rest.leaf.kind,
    evidence: rest.leaf.evidence,
    witness: {},
    failsWhen: failureWithoutDefaults(question),
  }
}

function find(question: Question, kinds: readonly LeafKind[], from?: World): Outcome | null {
  const wanted = new Set(kinds)
  const { exists } = question
  const trail = exists.kind === 'constant' ? [] : [exists]
  for (const world of narrow(exists, true, from ?? anyWorld(question.assume))) {
    for (const outcome of outcomes(question.truth, wanted, { world, trail }, question.budget)) {
      return outcome
    }
  }
  return null
}

/**
 * Under `all`, a failure that follows from values that the input allows is certain; one that also
 * needs an open fact to turn out badly is not, unless the failure holds however it turns out.
 */
function failsWhateverIsOpen(question: Question, failing: Outcome): boolean {
  if (failing.world.open.size === 0) return true
  const world = { ...failing.world, open: new Map() }
  return find(question, ['pass', 'unknown', 'inapplicable'], world) === null
}

/** A default is an assumption: the world without it in which the resource would fail, if there is one. */
function failureWithoutDefaults(question: Question): Witness | null {
  if (question.assume === 'all') return null
  const failing = find({ ...question, assume: 'all' }, ['fail'])
  return failing && failing.world.open.size === 0 ? witnessOf(failing) : null
}

const certainFailure = (failing: Outcome): Settlement => ({
  verdict: 'fail',
  evidence: evidenceOf(failing),
  witness: witnessOf(failing),
  failsWhen: null,
})

/** Some worlds fail and some don't, and what decides between them isn't known. */
function openFailure(failing: Outcome): Settlement {
  const evidence = evidenceOf(failing)
  const witness = witnessOf(failing)
  const told = describeWitness(witness)
  const because = openPoints(failing).join(', and ')
  const [open] = failing.world.variables.values()
  return {
    verdict: 'unknown',
    evidence: evidence && {
      ...evidence,
      reason: told ? `${because}: fails when ${told}` : `${because}: otherwise ${evidence.reason}`,
      remedy: open ? `--param ${open.variable.name.replace(/^var\./, '')}=VALUE` : null,
    },
    witness: {},
    failsWhen: told ? witness : null,
  }
}

function overLimit(truth: Truth): Settlement {
  const evidence = anyEvidence(truth)
  const reason = 'the conditions that decide it combine in more ways than can be tried'
  return {
    verdict: 'unknown',
    evidence: evidence && { ...evidence, reason, wanted: null, remedy: null },
    witness: {},
    failsWhen: null,
  }
}

const evidenceOf = ({ leaf }: Outcome): Evidence | null =>
  leaf.kind === 'inapplicable' ? null : leaf.evidence

function anyEvidence(truth: Truth): Evidence | null {
  switch (truth.kind) {
    case 'pass':
    case 'fail':
    case 'unknown':
      return truth.evidence
    case 'inapplicable':
      return null
    case 'not':
    case 'any':
      return truth.failure
    case 'when':
      return anyEvidence(truth.then) ?? anyEvidence(truth.guard)
    case 'instead':
      return anyEvidence(truth.of) ?? anyEvidence(truth.instead)
    case 'fork':
      return anyEvidence(truth.then) ?? anyEvidence(truth.otherwise)
    case 'all':
      return truth.of.reduce<Evidence | null>((found, part) => found ?? anyEvidence(part), null)
  }
}
