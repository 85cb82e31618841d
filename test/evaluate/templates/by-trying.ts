import { expect } from 'vitest'
import type { Witness } from '../../../src/model/decision.ts'
import type { Judgement } from '../../../src/model/judgement.ts'
import type { Assume } from '../../../src/model/worlds/world.ts'
import type { Deployable } from './arbitrary-template.ts'
import { allDeployed, type Deployed } from './deployed.ts'
import { judgeDeployed, type Kind } from './judge.ts'

/** A deployment, and what is judged of it by itself. */
export interface World {
  readonly deployed: Deployed
  readonly kindOf: (key: string) => Kind
}

export async function worldsOf(
  of: Deployable,
  assume: Assume,
  rulesUnder = assume,
): Promise<readonly World[]> {
  const deployed = allDeployed(of, assume, rulesUnder)
  const kinds = await judgeDeployed(deployed)
  return deployed.map((each, index) => ({
    deployed: each,
    kindOf: kinds[index] ?? (() => 'absent'),
  }))
}

/** What a verdict of a policy on a resource may be about. */
export const keys = [
  ...['/V', '/I', '/W', 'Child/X'].map((at) => `encrypted-volumes ${at}`),
  'restricted-ssh /G',
  's3-bucket-ssl-requests-only /B',
]

/** The verdict by trying everything; every value of every parameter is among the worlds. */
export function verdictOf(
  key: string,
  worlds: readonly World[],
  assume: Assume,
): Judgement['verdict'] | null {
  const kinds = new Set(worlds.map(({ kindOf }) => kindOf(key)))
  kinds.delete('absent')
  if (kinds.has('fail')) return kinds.size === 1 || assume === 'all' ? 'fail' : 'unknown'
  if (kinds.has('unknown')) return 'unknown'
  return kinds.has('pass') ? 'pass' : null
}

/** The worlds that are as a witness says. */
const describedBy = (witness: Witness, worlds: readonly World[]): readonly World[] =>
  worlds.filter(({ deployed: { parameters, conditions } }) =>
    Object.entries(witness).every(([name, told]) => {
      if (typeof told === 'boolean') return conditions.get(name) === told
      const value = parameters.get(name) ?? ''
      return (
        told === value || (told.startsWith('not ') && !told.split(', ').includes(`not ${value}`))
      )
    }),
  )

/** It names a world that can be, and whatever else is the case there, it fails. */
export function expectFailing(witness: Witness, key: string, worlds: readonly World[]) {
  const described = describedBy(witness, worlds)
  expect(described.length, `worlds of ${JSON.stringify(witness)} for ${key}`).toBeGreaterThan(0)
  for (const { deployed, kindOf } of described)
    expect({
      witness,
      ...Object.fromEntries(deployed.parameters),
      kind: kindOf(key),
    }).toMatchObject({
      kind: 'fail',
    })
}
