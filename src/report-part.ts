import { createHash } from 'node:crypto'
import type { CheckOptions } from './check-options.ts'
import { digestOfInputs, type Rules } from './decide/index.ts'
import type { JudgedRun } from './judge.ts'
import type { InputSummary } from './model/decision.ts'
import type { PartReport } from './model/part-report.ts'
import type { Share } from './part.ts'

/** What a part says of the run that it is a part of. `inputs`: those of the whole run, in their order. */
export function partReport(
  { rules, scopes, chosen }: JudgedRun,
  { part, ownsInput }: Share,
  { inputs, isPartial, options }: Whole,
): PartReport {
  const own = inputs.flatMap(({ file }, place) => (ownsInput(file) ? [place] : []))
  const strict = rules.flatMap(({ settings }) =>
    settings?.enforcement.staleWaivers === 'error' ? [settings.file] : [],
  )
  const baselines = scopes.flatMap(({ settings, inputs: covered }) => {
    const baseline = rules.find((one) => one.settings === settings)?.baseline
    if (settings === null || baseline === null || baseline === undefined) return []
    const files = covered.map(({ file }) => file).filter(ownsInput)
    return [{ file: baseline.file, inputs: files }]
  })
  return {
    ...part,
    found: inputs.length,
    places: own,
    inputs: digestOfInputs(inputs),
    judgedBy: digestOfRules(rules, chosen.policies, options),
    ...{ isPartial, strict, baselines },
  }
}

interface Whole {
  readonly inputs: readonly InputSummary[]
  readonly isPartial: boolean
  readonly options: CheckOptions
}

/**
 * Without values of parameters, which may be secrets that can be guessed from a digest; and without the
 * places of folders, which differ between machines.
 */
function digestOfRules(
  rules: readonly Rules[],
  policies: readonly { readonly id: string; readonly severity: string }[],
  { param = {}, assume, envVars, inlineWaivers, base, inputs }: CheckOptions,
): string {
  const all = {
    rules,
    policies: policies.map(({ id, severity }) => [id, severity]),
    options: { param: Object.keys(param).toSorted(), assume, envVars, inlineWaivers, base, inputs },
  }
  const text = JSON.stringify(all, (key, value) => (key === 'folder' ? undefined : value))
  return createHash('sha256').update(text).digest('hex')
}
