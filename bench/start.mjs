import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { byTurns, cli, floor, inFolder, loadedBy, print, ratio } from './measure.mjs'

/** Thirty resources, a third of which fail. */
const resources = Object.fromEntries(
  Array.from({ length: 30 }, (_, index) => [
    `Volume${index}`,
    {
      Type: 'AWS::EC2::Volume',
      Properties: {
        AvailabilityZone: 'eu-central-1a',
        Size: 8 + index,
        Encrypted: index % 3 !== 0,
      },
    },
  ]),
)
const yaml = Object.entries(resources)
  .map(
    ([id, { Type, Properties: p }]) =>
      `  ${id}:\n    Type: ${Type}\n    Properties:\n      AvailabilityZone: ${p.AvailabilityZone}\n      Size: ${p.Size}\n      Encrypted: ${p.Encrypted}\n`,
  )
  .join('')

const cases = {
  '--version': [cli, '--version'],
  'JSON template, 30 resources': [cli, 'check', 'small.json'],
  'YAML template, 30 resources': [cli, 'check', 'small.yaml'],
}

/**
 * How long a person waits for a small run, against a bare start of Node, and what of dist/ it loads.
 * @param {number} runs
 */
export const start = (runs) =>
  inFolder((cwd) => {
    writeFileSync(join(cwd, 'small.json'), JSON.stringify({ Resources: resources }, null, 2))
    writeFileSync(join(cwd, 'small.yaml'), `Resources:\n${yaml}`)
    for (const [name, args] of Object.entries(cases)) {
      const turns = byTurns({ floor, run: args }, { cwd, runs })
      print(`${name}: ${ratio(turns, (turn) => turn.run / turn.floor)} node -e 0`)
      print(`  loads ${loadedBy(args, cwd).join(', ')}`)
    }
  })
