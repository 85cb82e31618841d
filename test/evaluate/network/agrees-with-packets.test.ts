import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blurred } from '../checks/build-resource.ts'
import { kindIn, reach } from './ask.ts'
import { anybodyArrives } from './packet-walk.ts'
import { assignmentOf, resourcesOf, smallNetwork, smallWorlds } from './small-network.ts'

const ports = fc.constantFrom<readonly number[]>([22], [22, 443], [80, 3_389])

test('the engine says of every world what packets do that are sent through the network', () => {
  const seen = { pass: 0, fail: 0 }
  fc.assert(
    fc.property(smallNetwork, ports, (network, asked) => {
      const truth = reach(resourcesOf(network), { ports: asked })
      for (const world of smallWorlds) {
        const wanted = anybodyArrives(network, world, asked) ? 'pass' : 'fail'
        seen[wanted] += 1
        if (kindIn(truth, assignmentOf(world)) !== wanted)
          throw new Error(`${wanted} is wanted where ${world}`)
      }
    }),
    { numRuns: 400 },
  )
  // Both happen often, or the agreement would say little.
  expect(seen.pass).toBeGreaterThan(10)
  expect(seen.fail).toBeGreaterThan(100)
})

test('knowing less never turns an answer into the other one', () => {
  fc.assert(
    fc.property(smallNetwork, ports, fc.nat(), fc.nat(), (network, asked, which, where) => {
      const resources = resourcesOf(network)
      const before = reach(resources, { ports: asked })
      const index = which % resources.length
      const chosen = resources[index]
      if (chosen === undefined) return
      const versions = [...blurred(chosen.properties)]
      const properties = versions[where % versions.length]
      if (properties === undefined) return
      const after = reach(resources.with(index, { ...chosen, properties }), { ports: asked })
      for (const world of smallWorlds) {
        const [known, less] = [before, after].map((truth) => kindIn(truth, assignmentOf(world)))
        expect([known, 'unknown']).toContain(less)
      }
    }),
    { numRuns: 250 },
  )
})
