import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { filesBelow, shared } from '../../samples/shared.ts'
import { type ComparedTemplate, type Comparison, compareTemplate } from './compare-template.ts'
import { generatedText } from './generated-templates.ts'
import {
  isDifference,
  type KnownDifference,
  kindOf,
  knownDifferences,
} from './known-differences.ts'
import { type Tally, tallyOf } from './tally.ts'
import { oracleVersion } from './template-model.ts'
import { scalarTemplates } from './yaml-scalars.ts'

/** `SEED=n` tries other generated templates than those of the recorded result. */
const seed = Number(process.env.SEED ?? 20_261_125)
const GENERATED = 4_000

const tallies: Record<string, Tally> = {}

async function compareAll(
  kind: string,
  templates: readonly (readonly [name: string, text: string])[],
): Promise<Tally> {
  const compared: [string, ComparedTemplate][] = []
  for (const [name, text] of templates) compared.push([name, await compareTemplate(name, text)])
  const { tally, surprises } = tallyOf(compared)
  tallies[kind] = tally
  const texts = new Map(templates)
  const shown = surprises.slice(0, 5).map((one) => ({ ...one, text: texts.get(one.template) }))
  expect(shown).toEqual([])
  return tally
}

describe.skipIf(shared === null)('real templates (skipped where there are none)', () => {
  const below = (folder: string, ending: RegExp) =>
    filesBelow(join(shared ?? '', folder), ending).map(
      (file) => [relative(shared ?? '', file), readFileSync(file, 'utf8')] as const,
    )

  test('samples are read the same', async () => {
    const tally = await compareAll(
      'samples',
      below('samples/cloudformation', /\.(?:json|ya?ml|template)$/),
    )
    expect(tally.values.equal).toBeGreaterThan(5_000)
  })

  test('stacks of CDK apps are read the same', async () => {
    const tally = await compareAll('cdk', below('samples/cdk', /\.template\.json$/))
    expect(tally.values.equal).toBeGreaterThan(1_000)
  })

  test('templates of foreign test suites are read the same', async () => {
    const tally = await compareAll('corpus', below('corpus/files', /\.(?:json|ya?ml|template)$/))
    expect(tally.values.equal).toBeGreaterThan(10_000)
  })
})

test('generated templates are read the same', async () => {
  const texts = fc.sample(generatedText, { numRuns: GENERATED, seed })
  const tally = await compareAll(
    'generated',
    texts.map((text, index) => [`generated ${index}`, text]),
  )
  expect(tally.values.equal).toBeGreaterThan(10 * GENERATED)
})

test('scalars of YAML are read the same', async () => {
  await compareAll('scalars', scalarTemplates)
})

describe('known differences', () => {
  const differenceIn = async ({ template, path }: KnownDifference['example']) => {
    const compared = await compareTemplate('example', template)
    const comparisons = compared.kind === 'compared' ? compared.comparisons : []
    const isThere = (one: Comparison) => JSON.stringify(one.path) === JSON.stringify(path)
    return comparisons.filter(isDifference).find(isThere)
  }

  test.each(knownDifferences)('$id', async ({ id, match, right, why, sources, example }) => {
    let found = await differenceIn(example)
    const tries = example.sometimes ? 50 : 1
    for (let tried = 1; found === undefined && tried < tries; tried += 1) {
      found = await differenceIn(example)
    }
    expect(found).toBeDefined()
    if (found === undefined) return
    expect(kindOf(found)).toBe(match === undefined ? null : id)
    expect(why.length).toBeGreaterThan(30)
    if (right === 'stackgate' && found.of !== 'place') expect(sources).not.toEqual([])
  })

  test('a difference that nobody listed would be noticed', async () => {
    const text = (value: string) =>
      `Resources: { R: { Type: 'A::B::C', Properties: { P: ${value} } } }`
    const compared = await compareTemplate('x', text('1'), text('2'))
    const { surprises } = tallyOf([['x', compared]])
    expect(surprises).toMatchObject([
      { resource: 'R', path: ['P'], outcome: 'different', ours: '1' },
    ])
  })
})

afterAll(() => {
  if (shared === null || process.env.SEED !== undefined) return
  const kinds = ['samples', 'cdk', 'corpus', 'generated', 'scalars']
  if (kinds.some((kind) => tallies[kind] === undefined)) return
  const result = {
    oracle: `@aws/cloudformation-validate ${oracleVersion}`,
    node: process.version,
    date: new Date().toISOString().slice(0, 10),
    ...Object.fromEntries(kinds.map((kind) => [kind, tallies[kind]])),
  }
  const file = fileURLToPath(new URL('last-result.json', import.meta.url))
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`)
})
