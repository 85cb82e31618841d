import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { RawMap } from '../../../src/model/document.ts'
import { parseTemplateText } from '../../../src/read/cloudformation/index.ts'
import { filesBelow, shared } from '../../samples/shared.ts'
import { compareExpansion } from './compare-expansion.ts'
import { generatedApis } from './generated-apis.ts'
import { generatedFunctions } from './generated-functions.ts'
import { givenParameters } from './given-parameters.ts'
import { packaged } from './packaged.ts'
import { type Translation, translate } from './translate.ts'

/*
 * Holds the expansion of SAM against the reference translator (Python, aws-sam-translator): each
 * template is translated by both, resolved with the same parameters, and compared resource by
 * resource. Needs `pip install aws-sam-translator`; is skipped where that is missing. Run it with
 *
 *   npx vitest run --config test/oracles/vitest.config.ts test/oracles/sam
 *
 * Templates of our own stand in `templates/<area>-*.yaml`; `ONLY=<part of a name>` compares some of
 * them, and prints each difference. A template that the reference refuses must not make ours crash.
 */
const only = process.env.ONLY ?? ''
const own = fileURLToPath(new URL('templates/', import.meta.url))
const read = (name: string, path: string) => [name, readFileSync(path, 'utf8')] as const

const templates: readonly (readonly [name: string, text: string])[] = [
  ...readdirSync(own).map((file) => read(file, join(own, file))),
  ...(shared === null ? [] : ['samples/cloudformation', 'corpus'])
    .flatMap((folder) => filesBelow(join(shared ?? '', folder), /\.(?:json|ya?ml|template)$/))
    .map((file) => read(relative(shared ?? '', file), file))
    .filter(([, text]) => text.includes('AWS::Serverless-2016-10-31')),
].filter(([name]) => name.includes(only))

interface Prepared {
  readonly name: string
  readonly template: RawMap
  readonly parameters: Readonly<Record<string, string>>
}

async function prepare([name, text]: readonly [string, string]): Promise<Prepared | null> {
  try {
    const { content } = await parseTemplateText(text)
    const template = packaged(content as RawMap)
    return { name, template, parameters: givenParameters(template) }
  } catch {
    return null
  }
}

const seed = Number(process.env.SEED ?? 20_261_125)
const GENERATED = 400

const generated = (only === '' || only === 'generated' ? [GENERATED] : [])
  .flatMap((numRuns) =>
    [generatedFunctions, generatedApis].flatMap((kind) => fc.sample(kind, { numRuns, seed })),
  )
  .map((template, index) => ({
    name: `generated ${index}`,
    template,
    parameters: givenParameters(template),
  }))

const prepared = [
  ...(await Promise.all(templates.map(prepare))).filter((one) => one !== null),
  ...generated,
]
const translation: Translation | null = translate(prepared)

describe.skipIf(translation === null)('SAM (skipped without aws-sam-translator)', () => {
  const counts = { templates: 0, refused: 0, resources: 0 }
  const outcomes = { equal: 0, different: 0, 'only-ours': 0, 'only-theirs': 0, faulty: 0 }
  const refused: string[] = []

  test.each(prepared.map((one, index) => [one.name, one, index] as const))(
    '%s deploys the same',
    async (name, { template, parameters }, index) => {
      counts.templates += 1
      const answer = translation?.answers[index]
      if (answer?.template === undefined) {
        counts.refused += 1
        if (only !== '' || !name.startsWith('generated'))
          refused.push(`${name}: ${answer?.refused}`)
        expect(await compareExpansion(name, template, {}, parameters)).toBeInstanceOf(Array)
        return
      }
      const comparisons = await compareExpansion(name, template, answer.template, parameters)
      counts.resources += comparisons.length
      for (const { outcome } of comparisons) outcomes[outcome] += 1
      expect(comparisons.flatMap(({ differences }) => differences)).toEqual([])
    },
  )

  afterAll(() => {
    if (only !== '') process.stdout.write(`${refused.join('\n')}\n`)
    if (only !== '' || shared === null) return
    const result = {
      oracle: `aws-sam-translator ${translation?.version}`,
      date: new Date().toISOString().slice(0, 10),
      ...counts,
      outcomes,
      refusals: refused,
    }
    const file = fileURLToPath(new URL('last-result.json', import.meta.url))
    writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`)
  })
})
