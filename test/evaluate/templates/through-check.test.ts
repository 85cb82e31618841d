import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { check } from '../../../src/check.ts'
import type { Assume } from '../../../src/model/worlds/world.ts'
import { runs } from '../../runs.ts'
import { type Deployable, deployables, texts } from './arbitrary-template.ts'
import { expectFailing, keys, verdictOf, worldsOf } from './by-trying.ts'
import { saysWhichRules } from './deployed.ts'
import { policyIds } from './judge.ts'

const folder = mkdtempSync(join(tmpdir(), 'stackgate-worlds-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The same where a value is given: as if no other were allowed. */
const withGiven = (of: Deployable, name: string, value: string): Deployable => ({
  ...of,
  parent: {
    ...of.parent,
    Parameters: { ...of.parent.Parameters, [name]: { Type: 'String', AllowedValues: [value] } },
  },
})

describe.each<Assume>(['given', 'all'])('what check says of files under "%s"', (assume) => {
  test.each([null, 'P', 'Q'])(
    'is what every deployment says; given a value of %s',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(
          deployables('enumerated'),
          fc.constantFrom(...texts),
          async (of, value) => {
            const deployable = name === null ? of : withGiven(of, name, value)
            fc.pre(saysWhichRules(deployable, assume))
            writeFileSync(join(folder, 'parent.json'), JSON.stringify(of.parent))
            writeFileSync(join(folder, 'child.json'), JSON.stringify(of.child ?? {}))
            const { verdicts } = await check({
              cwd: folder,
              paths: ['parent.json'],
              policy: policyIds,
              assume,
              param: name === null ? {} : { [name]: value },
            })
            const told = new Map(
              verdicts.map((each) => [`${each.policy} ${each.stack}/${each.address}`, each]),
            )
            const worlds = await worldsOf(deployable, assume)
            const verdictsOf = (find: (key: string) => string | null) =>
              Object.fromEntries(keys.map((key) => [key, find(key)]))
            expect(verdictsOf((key) => told.get(key)?.verdict ?? null)).toEqual(
              verdictsOf((key) => verdictOf(key, worlds, assume)),
            )
            for (const [key, { verdict, witness }] of told)
              if (verdict === 'fail') expectFailing(witness, key, worlds)
          },
        ),
        runs(30),
      )
    },
  )
})
