import type { Witness } from '../model/decision.ts'
import type { Evidence, Leaf, Truth } from '../model/truth.ts'
import type { Condition } from '../model/worlds/condition.ts'
import type { Assume } from '../model/worlds/world.ts'
import { budgetFrom, createRunBudget, OutOfBudget, type RunBudget } from './budget.ts'
import { certainFailure, type Ground } from './certain-failure.ts'
import { ANY, FAIL, PASS, UNKNOWN } from './leaf-kinds.ts'
import { isLeaf } from './possible-kinds.ts'
import { ask, type Question, type Subject } from './question.ts'
import type { Outcome } from './search.ts'
import { describeWorld, openPoints, witnessOf } from './witness.ts'

export interface Settlement {
  readonly verdict: 'pass' | 'fail' | 'unknown'
  readonly evidence: Evidence | null
  readonly witness: Witness
  readonly failsWhen: Witness | null
}

/**
 * Turns the truth of a policy about a resource into its verdict. Null where there is no line: the
 * resource exists in no world that remains, or there is nothing to judge. What all verdicts of a run
 * may cost together is bounded by `run`.
 */
export function settleVerdict(
  truth: Truth,
  exists: Condition | null,
  assume: Assume,
  run: RunBudget = createRunBudget(),
): Settlement | null {
  if (exists === null && isLeaf(truth)) return settleLeaf(truth)
  try {
    return explore({ truth, exists }, assume, run)
  } catch (error) {
    if (error instanceof OutOfBudget) return overLimit(truth)
    throw error
  }
}

function settleLeaf(leaf: Leaf): Settlement | null {
  if (leaf.kind === 'inapplicable') return null
  return { verdict: leaf.kind, evidence: leaf.evidence, witness: {}, failsWhen: null }
}

function explore(subject: Subject, assume: Assume, run: RunBudget): Settlement | null {
  const question = ask(subject, assume, budgetFrom(run))
  const failing = question.first(FAIL)
  if (failing !== null) {
    if (assume === 'all' && !restsOnOpen(failing)) return failure(failing)
    if (!question.canBe(ANY & ~FAIL)) return failure(failing)
    // Under `given`, whatever a failure depends on is open.
    const certain = assume === 'all' ? certainFailureOf(question, 'told-apart') : null
    return certain === null ? openFailure(failing) : failure(certain)
  }
  const doubtful = question.first(UNKNOWN)
  if (doubtful !== null) return withoutFailure('unknown', doubtful)
  const passing = question.first(PASS)
  if (passing === null) return null
  const failsWhen = assume === 'all' ? null : failureWithoutDefaults(subject, run)
  return { ...withoutFailure('pass', passing), failsWhen }
}

/** Whether an outcome needs something that nobody can know before deployment. */
const restsOnOpen = ({ world }: Outcome): boolean => world.open.size > 0 || world.guesses.size > 0

const withoutFailure = (verdict: 'pass' | 'unknown', outcome: Outcome): Settlement => ({
  verdict,
  evidence: evidenceOf(outcome),
  witness: {},
  failsWhen: null,
})

const failure = (failing: Outcome): Settlement => ({
  verdict: 'fail',
  evidence: evidenceOf(failing),
  witness: witnessOf(failing),
  failsWhen: null,
})

/**
 * A default is an assumption: the world without it in which the resource would fail, if there is one
 * that no open fact has to bring about.
 */
function failureWithoutDefaults(subject: Subject, run: RunBudget): Witness | null {
  const failing = certainFailureOf(ask(subject, 'all', budgetFrom(run)), 'any-value')
  return failing && witnessOf(failing)
}

/** Where looking for it takes too long, none was found: what was found without it stands. */
function certainFailureOf(question: Question, ground: Ground): Outcome | null {
  try {
    return certainFailure(question, ground)
  } catch (error) {
    if (error instanceof OutOfBudget) return null
    throw error
  }
}

/** Some worlds fail and some don't, and what decides between them isn't known. */
function openFailure(failing: Outcome): Settlement {
  const evidence = evidenceOf(failing)
  const told = describeWorld(failing)
  const points = openPoints(failing)
  const because = points.map(({ reason }) => reason).join(', and ')
  const isGuess = failing.world.guesses.size > 0
  return {
    verdict: 'unknown',
    evidence: evidence && {
      ...evidence,
      found: isGuess ? undefined : evidence.found,
      reason: `${because}: ${told === '' ? `otherwise ${evidence.reason}` : `fails when ${told}`}`,
      remedy: points.find(({ remedy }) => remedy !== null)?.remedy ?? null,
    },
    witness: {},
    failsWhen: told === '' ? null : witnessOf(failing),
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
