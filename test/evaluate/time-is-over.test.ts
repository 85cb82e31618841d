import { expect, test } from 'vitest'
import { checkSchemas, evaluate } from '../../src/evaluate/index.ts'
import { choosePolicies } from '../../src/policy/index.ts'
import { relate } from '../../src/relate/index.ts'
import { buildResource } from './checks/build-resource.ts'

test('what was judged before the time is over counts, and the rest is named', async () => {
  const resources = ['One', 'Two', 'Three'].map((address) =>
    buildResource('AWS::EC2::Volume', { Size: 8 }, { address }),
  )
  const graph = await relate({ resources, terraform: [] })
  const { policies } = await choosePolicies({
    ...{ cwd: process.cwd(), pack: [], policy: ['encrypted-volumes'], folders: [] },
    checks: checkSchemas,
  })
  let asked = 0

  const { judgements, unjudged } = await evaluate(graph, policies, {
    assume: 'given',
    isOver: () => ++asked > 2,
  })

  expect(judgements.map(({ resource }) => resource.address)).toEqual(['One', 'Two'])
  expect([...unjudged]).toEqual([resources[0]?.deployment.inputFile])
})
