import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { checkBy } from '../check.ts'
import type { Decision, Verdict } from '../model/decision.ts'
import type { Json } from '../model/policy.ts'
import type { PolicyEntry } from '../model/policy-entry.ts'
import { type ChosenPolicies, readParameters, withParameters } from '../policy/index.ts'
import { type Expectation, expectationFaults, expectationsIn } from './expectations.ts'

/** A difference between what an example expects and what came out. */
export interface Difference {
  readonly file: string
  readonly line: number | null
  readonly message: string
}

export interface ExampleResult {
  readonly expectations: readonly (Expectation & { readonly file: string })[]
  readonly differences: readonly Difference[]
  /** Mistakes in the examples themselves. */
  readonly faults: readonly Difference[]
}

/**
 * Judges the examples of a policy, each file by itself, by that policy alone. Both ways: an expectation
 * that nothing met and a verdict that nobody expected are differences. A pass may be expected at the
 * resource's own line or at the value's.
 */
export async function runExamples(entry: PolicyEntry): Promise<ExampleResult> {
  const examples = Object.entries(await entry.examples())
  const folder = mkdtempSync(join(tmpdir(), 'stackgate-examples-'))
  try {
    const results: ExampleResult[] = []
    for (const [file, text] of examples) {
      const path = join(folder, file)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    }
    for (const [file, text] of examples) {
      const faults = expectationFaults(text).map((fault) => ({ file, ...fault }))
      if (faults.length > 0) results.push({ expectations: [], differences: [], faults })
      const expected = expectationsIn(text)
      if (expected.length === 0) continue
      const given = await parametersIn(file, text)
      if ('message' in given) {
        results.push({ expectations: [], differences: [], faults: [given] })
        continue
      }
      const options = { cwd: folder, root: folder, paths: [file] }
      try {
        const decision = await checkBy(options, {
          chosen: only(withParameters(entry, given.with)),
        })
        results.push(compare(file, text, expected, decision))
      } catch (error) {
        results.push({ expectations: [], differences: [], faults: [thrown(file, error)] })
      }
    }
    return {
      expectations: results.flatMap(({ expectations }) => expectations),
      differences: results.flatMap(({ differences }) => differences),
      faults: results.flatMap(({ faults }) => faults),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What a built-in policy throws is told to whoever works on it, and keeps no other one from its tests. */
function thrown(file: string, error: unknown): Difference {
  const { cause = error } = error instanceof Error ? error : {}
  const told = cause instanceof Error ? `${cause.name}: ${cause.message}` : typeof cause
  return { file, line: null, message: `the policy threw ${told}` }
}

const only = (entry: PolicyEntry): ChosenPolicies => ({
  ...{ packs: [], policies: [entry], checklist: [], names: new Map(), errors: [] },
})

const parameters = /^\s*(?:#|\/\/)\s*with:\s*(\{.*\})\s*$/

/** Where an example says so, the policy's parameters: a comment of its own, `# with: { ports: [3389] }`. */
async function parametersIn(
  file: string,
  text: string,
): Promise<{ readonly with: Readonly<Record<string, Json>> } | Difference> {
  const lines = text.split(/\r?\n/)
  const index = lines.findIndex((line) => parameters.test(line))
  const [, given] = parameters.exec(lines[index] ?? '') ?? []
  if (given === undefined) return { with: {} }
  const values = await readParameters(given)
  if (values !== null) return { with: values }
  return { file, line: index + 1, message: 'What stands behind `with:` is no map in YAML.' }
}

function compare(
  file: string,
  text: string,
  expected: readonly Expectation[],
  decision: Decision,
): ExampleResult {
  const told = (isFault: boolean) =>
    decision.errors
      .filter(({ kind }) => (kind === 'policy') === isFault)
      .map(({ line, message }): Difference => ({ file, line, message }))
  const differences = told(false)
  // An example says of resources what comes out, not of the account that they are deployed to.
  const left = decision.verdicts.filter(({ address }) => address !== '')
  const lines = text.split(/\r?\n/)
  for (const expectation of expected) {
    const index = left.findIndex((verdict) => meets(verdict, expectation, lines))
    if (index >= 0) left.splice(index, 1)
    else {
      const near = left.find(({ line }) => line === expectation.line)
      const instead =
        near === undefined
          ? 'no verdict points there'
          : `it came out as ${near.verdict}: ${near.reason}`
      differences.push({
        file,
        line: expectation.line,
        message: `expected ${expectation.verdict}, but ${instead}`,
      })
    }
  }
  for (const { line, address, verdict, reason } of left) {
    differences.push({ file, line, message: `nobody expected ${verdict} of ${address}: ${reason}` })
  }
  return {
    expectations: expected.map((expectation) => ({ ...expectation, file })),
    differences,
    faults: told(true),
  }
}

function meets(
  verdict: Verdict,
  { verdict: kind, line }: Expectation,
  lines: readonly string[],
): boolean {
  if (verdict.verdict !== kind) return false
  if (verdict.line !== null && verdict.line >= line && verdict.line <= lastLine(line, lines)) {
    return true
  }
  if (kind !== 'pass') return false
  const header = lines[line - 1] ?? ''
  const name =
    verdict.address
      .split('.')
      .at(-1)
      ?.replace(/\[.*\]$/, '') ?? ''
  return header.trim() === `${verdict.address}:` || header.includes(`"${name}"`)
}

/** A comment can't stand inside a heredoc: one above its first line is about all of it. */
function lastLine(line: number, lines: readonly string[]): number {
  const [, end] = /<<-?(\w+)\s*$/.exec(lines[line - 1] ?? '') ?? []
  if (end === undefined) return line
  const index = lines.findIndex((text, at) => at >= line && text.trim() === end)
  return index === -1 ? line : index + 1
}
