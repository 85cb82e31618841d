import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Judgement } from '../../../src/model/judgement.ts'
import type { Assume } from '../../../src/model/worlds/world.ts'
import { runs } from '../../runs.ts'
import { type Deployable, deployables } from './arbitrary-template.ts'
import { expectFailing, keys, verdictOf, type World, worldsOf } from './by-trying.ts'
import { saysWhichRules } from './deployed.ts'
import { judgeTemplate } from './judge.ts'

interface Judged {
  readonly judgements: ReadonlyMap<string, Judgement>
  readonly worlds: readonly World[]
}

const judgeBothWays = async (of: Deployable, assume: Assume): Promise<Judged> => ({
  judgements: await judgeTemplate(of, assume),
  worlds: await worldsOf(of, assume),
})

describe.each<Assume>(['given', 'all'])('where all values are told, under "%s"', (assume) => {
  test('a template is judged as every deployment of it is, and a failure names one that fails', async () => {
    const seen = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(deployables('enumerated'), async (of) => {
        fc.pre(saysWhichRules(of, assume))
        const judged = await judgeBothWays(of, assume)
        const verdicts = keys.map((key) => [key, judged.judgements.get(key)?.verdict ?? null])
        const tried = keys.map((key) => [key, verdictOf(key, judged.worlds, assume)])
        expect(Object.fromEntries(verdicts)).toEqual(Object.fromEntries(tried))
        for (const [key, { verdict, witness }] of judged.judgements) {
          const told = Object.keys(witness).length > 0 ? 'with a witness' : 'anyway'
          seen.set(`${verdict} ${told}`, (seen.get(`${verdict} ${told}`) ?? 0) + 1)
          if (verdict === 'fail') expectFailing(witness, key, judged.worlds)
        }
      }),
      runs(250),
    )
    for (const kind of ['pass anyway', 'unknown anyway', 'fail anyway', 'fail with a witness'])
      expect(seen.get(kind), kind).toBeGreaterThan(10)
  })
})

test('a pass tells exactly what else would fail, by a deployment that can be', async () => {
  await fc.assert(
    fc.asyncProperty(deployables('enumerated'), async (of) => {
      fc.pre(saysWhichRules(of, 'given'))
      const judgements = await judgeTemplate(of, 'given')
      const worlds = await worldsOf(of, 'all', 'given')
      for (const [key, { verdict, failsWhen }] of judgements) {
        if (verdict !== 'pass') continue
        const fails = worlds.some(({ kindOf }) => kindOf(key) === 'fail')
        expect([key, failsWhen !== null]).toEqual([key, fails])
        if (failsWhen !== null) expectFailing(failsWhen, key, worlds)
      }
    }),
    runs(250),
  )
})

describe.each<Assume>(['given', 'all'])('where some values are free, under "%s"', (assume) => {
  test('what is certain is so in every deployment, and a failure names one that fails', async () => {
    await fc.assert(
      fc.asyncProperty(deployables('any'), async (of) => {
        fc.pre(saysWhichRules(of, assume))
        const { judgements, worlds } = await judgeBothWays(of, assume)
        for (const key of keys) {
          const kinds = new Set(worlds.map(({ kindOf }) => kindOf(key)))
          const { verdict, witness } = judgements.get(key) ?? { verdict: null, witness: {} }
          if (verdict === null) {
            expect(key && [...kinds].filter((kind) => !/absent|inapplicable/.test(kind))).toEqual(
              [],
            )
          } else if (verdict === 'pass') {
            expect({ key, kinds: [...kinds] }).not.toContain('fail')
            expect({ key, kinds: [...kinds] }).not.toContain('unknown')
          } else if (verdict === 'fail') {
            if (assume === 'given') {
              kinds.delete('absent')
              expect([key, ...kinds]).toEqual([key, 'fail'])
            }
            expectFailing(witness, key, worlds)
          }
        }
      }),
      runs(200),
    )
  })
})
