import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { entries } from 'stackgate:policies'
import { afterAll, describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { createBench, type Mended, mend } from '../../src/fix/index.ts'
import { diffLines, linesOf } from '../../src/fix/line-diff.ts'
import { parseTemplateText } from '../../src/read/index.ts'
import { parseConfiguration } from '../../src/read/terraform-configuration/index.ts'
import { folderWith } from '../folder-with.ts'

const kinds = { 'cloudformation.yaml': 'templates', 'terraform.tf': 'configurations' } as const
const tally = {
  templates: { failing: 0, safe: 0, unsafe: 0 },
  configurations: { failing: 0, safe: 0, unsafe: 0 },
}

const idOf = ({ verdict: { address, policy } }: Mended['finding']) => `${policy} ${address}`

/** The lines of the resources that edits are for, counted from 0. */
async function linesOfResources(file: string, text: string, mended: readonly Mended[]) {
  const own = new Set<number>()
  const add = (first: number, last: number) => {
    for (let line = first; line <= last; line += 1) own.add(line - 1)
  }
  if (file.endsWith('.tf')) {
    const body = await parseConfiguration(text)
    for (const { start, end, source } of body?.blocks ?? []) {
      const { line, endLine } = source.range({ start, end })
      const isMeant = mended.some(
        ({ finding: { verdict } }) => (verdict.line ?? 0) >= line && (verdict.line ?? 0) <= endLine,
      )
      if (isMeant) add(line, endLine)
    }
    return own
  }
  const { locate } = await parseTemplateText(text)
  for (const { finding } of mended) {
    const [, , id = ''] = finding.verdict.pointer?.split('/') ?? []
    const range = locate(['Resources', id])
    if (range !== null) add(range.line, range.endLine)
  }
  return own
}

describe.each(entries.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
  test('is mended in its examples by edits of the resource alone', async () => {
    const examples = await entry.examples()
    const cwd = folderWith(examples)
    for (const [file, kind] of Object.entries(kinds)) {
      if (!Object.hasOwn(examples, file)) continue
      const options = { cwd, root: cwd, paths: [file], policy: [id] }
      const bench = await createBench(options)
      const failing = bench.decision.findings.filter(({ verdict }) => verdict.verdict === 'fail')
      const start = { texts: new Map<string, string>(), decision: bench.decision }
      const safe = await mend(bench, failing, start, false)
      const left = safe.left.map(({ finding }) => finding)
      const { texts, mended } = await mend(bench, left, safe, true)
      const all = [...safe.mended, ...mended]
      tally[kind].failing += failing.length
      tally[kind].safe += safe.mended.length
      tally[kind].unsafe += mended.length

      const text = texts.get(file)
      if (text === undefined) continue
      const before = readFileSync(join(cwd, file), 'utf8')
      const own = await linesOfResources(file, before, all)
      for (const { before: from, removed } of diffLines(linesOf(before), linesOf(text)))
        for (const index of removed.keys()) expect(own).toContain(from + index)

      writeFileSync(join(cwd, file), text)
      const after = await check(options)
      const still = after.findings.map((finding) => idOf(finding))
      for (const { finding } of all) expect(still).not.toContain(idOf(finding))
      expect(after.verdicts.length).toBeGreaterThanOrEqual(bench.decision.verdicts.length)
    }
  })
})

afterAll(() => {
  for (const { failing, safe, unsafe } of Object.values(tally)) {
    if (failing < 100) continue
    expect((safe + unsafe) / failing).toBeGreaterThan(0.6)
    expect(safe / failing).toBeGreaterThan(0.3)
  }
  if (process.env.FIGURES) process.stdout.write(`${JSON.stringify(tally)}\n`)
})
