import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check } from '../../src/index.ts'
import type { Given } from '../../src/model/resolved.ts'
import type { ResourceGraph } from '../../src/model/resource-graph.ts'
import { labelFor } from '../../src/read/find-inputs/index.ts'
import { readConfiguration } from '../../src/read/terraform-configuration/index.ts'
import { readPlan } from '../../src/read/terraform-plan/index.ts'
import { relate } from '../../src/relate/index.ts'
import { resolveConfiguration } from '../../src/resolve/terraform-configuration/index.ts'
import { resolvePlan } from '../../src/resolve/terraform-plan/index.ts'

const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url))

export const pairs: readonly string[] = readdirSync(fixtures).sort()

export const given: Given = { assume: 'given', values: new Map(), variableFiles: [] }

/** Copies of a pair: the configuration, the plan by itself, and both together. */
function withCopies<T>(name: string, use: (home: string) => Promise<T>): Promise<T> {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'pair-')))
  const from = join(fixtures, name)
  cpSync(from, join(home, 'configuration'), {
    recursive: true,
    filter: (path) => !path.endsWith('plan.json'),
  })
  mkdirSync(join(home, 'plan'))
  cpSync(join(from, 'plan.json'), join(home, 'plan/plan.json'))
  cpSync(from, join(home, 'both'), { recursive: true })
  return use(home).finally(() => rmSync(home, { recursive: true }))
}

/** Of one resource and policy: as the configuration, as the plan alone, as the plan with its files. */
export interface Verdicts {
  readonly of: string
  readonly verdicts: readonly (string | null)[]
}

export function judgePair(name: string): Promise<readonly Verdicts[]> {
  return withCopies(name, async (home) => {
    const ways: ReadonlyMap<string, string>[] = []
    for (const path of ['configuration', 'plan/plan.json', 'both/plan.json']) {
      const { verdicts, errors } = await check({
        cwd: home,
        root: home,
        paths: [path],
        pack: ['all'],
      })
      if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message)}`)
      ways.push(new Map(verdicts.map((one) => [`${one.address} ${one.policy}`, one.verdict])))
    }
    const all = new Set(ways.flatMap((way) => [...way.keys()]))
    return [...all].sort().map((of) => ({ of, verdicts: ways.map((way) => way.get(of) ?? null) }))
  })
}

/** The graphs that a configuration and its plan make. */
export function graphsOfPair(
  name: string,
): Promise<{ readonly configuration: ResourceGraph; readonly plan: ResourceGraph }> {
  return withCopies(name, async (home) => {
    const label = labelFor(home)
    const document = await readConfiguration(
      { path: join(home, 'configuration'), root: home, text: null, file: 'configuration' },
      label,
    )
    const resolved = await resolveConfiguration(document, given)
    const text = readFileSync(join(home, 'plan/plan.json'), 'utf8')
    const planned = resolvePlan(await readPlan(text, 'plan.json'), { file: 'plan.json', given })
    return {
      configuration: await relate({ resources: [], terraform: [...resolved.resources] }),
      plan: await relate({ resources: [], terraform: [...planned.resources] }),
    }
  })
}
