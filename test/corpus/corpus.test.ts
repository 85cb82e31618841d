import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { entries } from 'stackgate:policies'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { check } from '../../src/index.ts'
import { shared } from '../samples/shared.ts'

const corpus = shared === null ? '' : join(shared, 'corpus')
const disputesFile = fileURLToPath(new URL('disputes.yaml', import.meta.url))
const disputes = parse(readFileSync(disputesFile, 'utf8')) as { id: string; reason: string }[]

interface Case {
  readonly id: string
  readonly topic: string
  readonly format: string
  readonly path: string
  readonly scan?: string
}

const casesOf = (topics: ReadonlySet<string>): readonly Case[] =>
  readdirSync(join(corpus, 'cases'))
    .flatMap((name) =>
      readFileSync(join(corpus, 'cases', name), 'utf8')
        .split('\n')
        .filter(Boolean),
    )
    .map((line) => JSON.parse(line) as Case)
    .filter(({ topic }) => topics.has(topic))

async function resultsFor(inputs: readonly string[], policy: readonly string[]) {
  const lines: string[] = []
  for (const input of inputs) {
    const { verdicts } = await check({ cwd: corpus, root: corpus, paths: [input], policy })
    const scan = statSync(join(corpus, input)).isDirectory() ? { scan: input } : {}
    for (const { file, address, policy: id, verdict } of verdicts)
      lines.push(JSON.stringify({ ...scan, file, address, policy: id, verdict }))
  }
  return lines.join('\n')
}

describe.skipIf(shared === null)(
  'labels of foreign test suites (skipped where the corpus is absent)',
  () => {
    const policies = entries.map(({ id }) => id)
    const topics = new Set(policies)

    test('every dispute is about a case that there is, and says why', () => {
      const ids = new Set(casesOf(topics).map(({ id }) => id))
      expect(disputes.filter(({ id }) => !ids.has(id))).toEqual([])
      for (const { reason } of disputes) expect(reason.length).toBeGreaterThan(30)
    })

    test('agree with every verdict that is not in dispute', async () => {
      const cases = casesOf(topics)
      const inputs = [
        ...new Set(
          cases.map(({ format, path, scan }) => (format === 'terraform' && scan ? scan : path)),
        ),
      ]
      const folder = mkdtempSync(join(tmpdir(), 'stackgate-corpus-'))
      try {
        const results = join(folder, 'results.jsonl')
        writeFileSync(results, await resultsFor(inputs, policies))
        const args = [
          join(corpus, 'score.mjs'),
          '--results',
          results,
          '--disputes',
          disputesFile,
          '--json',
        ]
        const disagreements = join(folder, 'disagreements.jsonl')
        const printed = execFileSync(
          process.execPath,
          [...args, '--disagreements', disagreements],
          { encoding: 'utf8' },
        )
        const told = readFileSync(disagreements, 'utf8').split('\n').filter(Boolean)
        expect(told.map((line) => (JSON.parse(line) as Case).id)).toEqual([])
        const { groups } = JSON.parse(printed) as { groups: { all: { all: { cases: number } } } }
        expect(groups.all.all.cases).toBeGreaterThan(40)
      } finally {
        rmSync(folder, { recursive: true })
      }
    })
  },
)
