import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { check } from '../check.ts'
import type { Decision, Verdict } from '../model/decision.ts'
import { type Expectation, expectationsIn } from './expectations.ts'

/** A difference between what an example expects and what came out. */
export interface Difference {
  readonly file: string
  readonly line: number | null
  readonly message: string
}

export interface ExampleResult {
  readonly expectations: readonly (Expectation & { readonly file: string })[]
  readonly differences: readonly Difference[]
}

/**
 * Judges the examples of a policy, each file by itself, by that policy alone. Both ways: an expectation
 * that nothing met and a verdict that nobody expected are differences. A pass may be expected at the
 * resource's own line or at the value's.
 */
export async function runExamples(
  policy: string,
  examples: Readonly<Record<string, string>>,
  policies: readonly string[],
): Promise<ExampleResult> {
  const folder = mkdtempSync(join(tmpdir(), 'stackgate-examples-'))
  try {
    const results: ExampleResult[] = []
    for (const [file, text] of Object.entries(examples)) {
      const path = join(folder, file)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    }
    for (const [file, text] of Object.entries(examples)) {
      const expected = expectationsIn(text)
      if (expected.length === 0) continue
      const decision = await check({
        cwd: folder,
        root: folder,
        paths: [file],
        ...packOf(policy, text, folder),
        policy: [policy],
        policies,
      })
      results.push(compare(file, text, expected, decision))
    }
    return {
      expectations: results.flatMap(({ expectations }) => expectations),
      differences: results.flatMap(({ differences }) => differences),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const parameters = /^\s*(?:#|\/\/)\s*with:\s*(\{.*\})\s*$/m

/**
 * The pack that sets the policy's parameters where an example says so, in a comment of its own:
 * `# with: { ports: [3389] }`.
 */
function packOf(policy: string, text: string, folder: string): { readonly pack?: string[] } {
  const [, given] = parameters.exec(text) ?? []
  if (given === undefined) return {}
  const file = '.example-pack.yaml'
  const head = 'id: example\ntitle: Parameters of an example\nversion: "1"\n'
  writeFileSync(
    join(folder, file),
    `${head}policies:\n  - { id: ${JSON.stringify(policy)}, with: ${given} }\n`,
  )
  return { pack: [file] }
}

function compare(
  file: string,
  text: string,
  expected: readonly Expectation[],
  decision: Decision,
): ExampleResult {
  const differences: Difference[] = decision.errors.map(({ line, message }) => ({
    file,
    line,
    message,
  }))
  const left = [...decision.verdicts]
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
  return { expectations: expected.map((expectation) => ({ ...expectation, file })), differences }
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
