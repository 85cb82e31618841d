// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of HCL look so
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { compare, type Outcome } from './compare-values.ts'
import { expressions } from './expressions.ts'
import { generatedExpressions } from './generated-expressions.ts'
import { knownDifferences } from './known-differences.ts'
import { ownValues } from './own-values.ts'
import { askConsole, functionsOfTerraform, terraformVersion } from './terraform-console.ts'

const version = await terraformVersion()
const seed = Number(process.env.SEED ?? 20261125)
const GENERATED = 6_000

/** Files that the expressions read. */
const files: Readonly<Record<string, string | Uint8Array>> = {
  'a.txt': 'text é\n',
  'latin.txt': Uint8Array.of(0x61, 0xe9),
  'deep/b.txt': 'b',
  'deep/c.md': 'c',
  'list.tftpl': '%{ for addr in ip_addrs ~}\nbackend ${addr}:${port}\n%{ endfor ~}\n',
  'config.tftpl': '%{ for k, v in config ~}\nset ${k} = ${v}\n%{ endfor ~}\n',
  'json.tftpl': '${jsonencode({ "list" = [for x in list : upper(x)] })}\n',
  'trim.tftpl': 'a\n  %{~ if on ~}\n  yes\n  %{~ else ~}\n  no\n  %{~ endif ~}\nb "q" \\n $${x}\n',
}

interface Compared {
  readonly expression: string
  readonly outcome: Outcome
  readonly theirs: unknown
  readonly ours: unknown
}

describe.skipIf(version === null)('terraform console (skipped where there is no terraform)', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'console-')))
  const result: Record<string, Record<string, number>> = {}

  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }

  afterAll(() => {
    rmSync(folder, { recursive: true })
    if (process.env.SEED !== undefined) return
    const told = { terraform: version, date: new Date().toISOString().slice(0, 10), ...result }
    const path = new URL('last-result.json', import.meta.url)
    writeFileSync(path, `${JSON.stringify(told, null, 2)}\n`)
  })

  async function compareAll(all: readonly string[], part: string): Promise<readonly Compared[]> {
    const [theirs, ours] = [await askConsole(folder, all), await ownValues(folder, all)]
    const compared = all.flatMap((expression, at): Compared[] => {
      const [their, our] = [theirs[at], ours[at]]
      if (their === undefined || our === undefined) return []
      return [{ expression, outcome: compare(their, our), theirs: their, ours: our }]
    })
    const tally: Record<string, number> = {}
    for (const { outcome } of compared) tally[outcome] = (tally[outcome] ?? 0) + 1
    result[part] = tally
    return compared
  }

  test('every function of this release has cases, or is named as having none', async () => {
    const untried = (await functionsOfTerraform()).filter(
      (name) => !Object.hasOwn(expressions, name),
    )
    expect(untried).toEqual([])
  })

  test('written cases give the same, or differ as is known', async () => {
    const compared = await compareAll(Object.values(expressions).flat(), 'written')
    const contrary = compared.filter(({ outcome }) => !isSame(outcome))
    const isKnown = ({ expression }: Compared) =>
      knownDifferences.some(({ where }) => where.test(expression))
    expect(contrary.filter((one) => !isKnown(one))).toEqual([])
    const idle = knownDifferences.filter(
      ({ where }) => !contrary.some(({ expression }) => where.test(expression)),
    )
    expect(idle).toEqual([])
  })

  test('generated ones give the same, where Terraform gives anything', async () => {
    const compared = await compareAll(generatedExpressions(GENERATED, seed), 'generated')
    // Of a value with a mistake in a part that isn't asked for, Terraform gives nothing at all.
    const contrary = compared.filter(
      ({ outcome, theirs }) => !isSame(outcome) && !isRefusal(theirs),
    )
    expect(contrary).toEqual([])
    expect(compared.filter(({ outcome }) => outcome === 'equal').length).toBeGreaterThan(2_000)
  })
})

const isSame = (outcome: Outcome): boolean => outcome === 'equal' || outcome === 'both-refuse'

const isRefusal = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'refused'
