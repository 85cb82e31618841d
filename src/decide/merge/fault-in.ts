import type { Decision, Finding, Verdict } from '../../model/decision.ts'
import type { PartReport } from '../../model/part-report.ts'
import { severities } from '../../model/policy.ts'
import { digestOfInputs } from '../digest-of-inputs.ts'
import { outcomeOf } from '../order.ts'

/** The decision on a part of a run. */
export interface PartDecision extends Decision {
  readonly part: PartReport
}

/**
 * Why parts, in the order of their numbers, don't make one run, as a sentence; null where they do. What a
 * part says of itself is held against what it holds, and against what the others say.
 */
export function faultIn(parts: readonly PartDecision[], version: string): string | null {
  const [first] = parts
  if (first === undefined) return 'There is no report.'
  if (parts.some(({ tool }) => tool.version !== version))
    return `The reports are made by another version than ${version}, which merges them.`
  const { of, found, inputs } = first.part
  const numbers = parts.map(({ part }) => part.index)
  const twice = numbers.find((number, at) => numbers.indexOf(number) !== at)
  if (twice !== undefined) return `Part ${twice} of ${of} is there twice.`
  if (parts.some(({ part }) => part.of !== of))
    return 'The reports are parts of runs that were divided in different ways.'
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter(
    (number) => !numbers.includes(number),
  )
  if (missing.length > 0) return `Part ${missing.join(' and ')} of ${of} is missing.`
  if (numbers.some((number) => number > of))
    return 'A report says that it is a part beyond the last.'
  for (const one of ['found', 'inputs'] as const)
    if (parts.some(({ part }) => part[one] !== first.part[one]))
      return 'The parts are of different inputs: the machines did not find the same.'
  if (
    parts.some(
      ({ part }) =>
        part.judgedBy !== first.part.judgedBy || part.isPartial !== first.part.isPartial,
    )
  )
    return 'The parts were judged by different settings, policies or options.'
  for (const same of sameInAll)
    if (parts.some((part) => JSON.stringify(same(part)) !== JSON.stringify(same(first))))
      return 'The parts were judged by different settings, packs or bases.'
  const places = parts.flatMap(({ part }) => part.places)
  const isWhole = places.length === found && new Set(places).size === found
  if (!isWhole || places.some((place) => place >= found))
    return 'An input is in no part, or in several.'
  if (parts.some(({ part, inputs: own }) => own.length !== part.places.length))
    return 'A report does not list the inputs that it says it has judged.'
  const all = places
    .map((place, at) => ({ place, input: parts.flatMap((part) => part.inputs)[at] }))
    .toSorted((one, other) => one.place - other.place)
    .flatMap(({ input }) => input ?? [])
  if (digestOfInputs(all) !== inputs)
    return 'A report was changed: its inputs are not those it was made for.'
  return parts.map(ownFault).find((fault) => fault !== null) ?? doubled(parts)
}

const sameInAll: readonly ((part: PartDecision) => unknown)[] = [
  ({ packs }) => packs,
  ({ settings }) => settings,
  ({ failOn }) => failOn,
  ({ proposed }) => proposed,
  ({ part }) => part.strict,
  ({ change }) => change?.base ?? null,
  ({ coverage }) => [coverage.policies, coverage.unaffected],
  ({ baselines }) => baselines.map(({ file, entries }) => [file, entries]),
]

const changed = 'A report was changed: what it counts is not what it holds.'

/** Whether a report is at one with itself. */
function ownFault({ findings, verdicts, coverage, errors, gate, exitCode, failOn }: PartDecision) {
  const notPassed = verdicts.filter(({ verdict }) => verdict !== 'pass')
  const told = new Set(findings.map(({ verdict }) => JSON.stringify(verdict)))
  if (findings.length !== notPassed.length) return changed
  if (!notPassed.every((verdict) => told.has(JSON.stringify(verdict)))) return changed
  const of = (kind: Verdict['verdict']) => verdicts.filter(({ verdict }) => verdict === kind).length
  if (coverage.pass !== of('pass') || coverage.fail !== of('fail')) return changed
  if (coverage.unknown !== of('unknown')) return changed
  const blocking = findings.filter(({ blocks }) => blocks)
  const outcome = outcomeOf(errors, blocking.length)
  if (outcome.gate !== gate || outcome.exitCode !== exitCode) return changed
  return blocking.every((finding) => mayBlock(finding, failOn)) ? null : changed
}

const mayBlock = ({ verdict, baselined }: Finding, failOn: Decision['failOn']) =>
  verdict.verdict !== 'pass' &&
  verdict.waived === null &&
  !baselined &&
  severities.indexOf(verdict.severity) <= severities.indexOf(failOn)

/** A verdict has one part that gives it. */
function doubled(parts: readonly PartDecision[]): string | null {
  const partsOf = new Map<string, number>()
  for (const { part, verdicts } of parts) {
    for (const { inputFile, stack, address, policy } of verdicts) {
      const key = JSON.stringify([inputFile, stack, address, policy])
      const known = partsOf.get(key) ?? part.index
      if (known !== part.index) return 'A verdict is in several parts.'
      partsOf.set(key, known)
    }
  }
  return null
}
