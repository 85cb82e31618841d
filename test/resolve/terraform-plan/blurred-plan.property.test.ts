import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkSchemas, evaluate } from '../../../src/evaluate/index.ts'
import type { PlannedResource } from '../../../src/model/plan.ts'
import type { PolicyEntry } from '../../../src/model/policy-entry.ts'
import { choosePolicies } from '../../../src/policy/index.ts'
import { relate } from '../../../src/relate/index.ts'
import { filesOf, generated, planOf } from './generated-plan.ts'
import { policies as folder } from './judge-plan.ts'
import { resolveText, resolveWithFiles } from './plan-of.ts'

let policies: readonly PolicyEntry[] = []

beforeAll(async () => {
  const chosen = await choosePolicies({
    cwd: folder,
    pack: [],
    policy: ['bucket-versioned', 'bucket-not-public', 's3-bucket-ssl-requests-only'],
    folders: [folder],
    checks: checkSchemas,
  })
  policies = chosen.policies
})

/** Each verdict by policy and address. */
async function verdictsOf(terraform: readonly PlannedResource[]): Promise<Map<string, string>> {
  const graph = await relate({ resources: [], terraform })
  const { judgements } = await evaluate(graph, policies, { assume: 'given' })
  return new Map(
    judgements.map(({ policy, resource, verdict }) => [
      `${policy.id} ${resource.address}`,
      verdict,
    ]),
  )
}

describe('a plan before and after it was applied', () => {
  test('never disagree as fail and pass', async () => {
    await fc.assert(
      fc.asyncProperty(generated, async (plan) => {
        const after = await verdictsOf(resolveText(planOf(plan, true)).resources)
        const before = await verdictsOf(resolveText(planOf(plan, false)).resources)
        expect(after.size).toBe(9)
        for (const [judged, verdict] of before) {
          const verdicts = new Set([verdict, after.get(judged)])
          if (!verdicts.has('unknown')) expect([judged, verdicts.size]).toEqual([judged, 1])
        }
      }),
      { numRuns: 300 },
    )
  })

  test('agree where the files are there', async () => {
    await fc.assert(
      fc.asyncProperty(generated, async (plan) => {
        const files = { 'main.tf': filesOf(plan) }
        const after = await resolveWithFiles(planOf(plan, true), files)
        const before = await resolveWithFiles(planOf(plan, false), files)
        expect(await verdictsOf(before.resources)).toEqual(await verdictsOf(after.resources))
        expect(before.notes).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})
