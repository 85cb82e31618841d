import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bigTemplate } from './big-template.mjs'
import { byTurns, cli, floor, inFolder, print, ratio } from './measure.mjs'
import { writeYaml } from './write-yaml.mjs'

const parse = fileURLToPath(new URL('parse-with-js-yaml.mjs', import.meta.url))
const kilobytes = (text) => `${Math.round(Buffer.byteLength(text) / 1000)} kB`

/**
 * A template of 500 resources, near CloudFormation's limit of 1 MB, all policies: in YAML against what js-yaml
 * takes to parse it, each without the start of Node; in JSON against the start of Node. Once with nothing to
 * tell, once with findings.
 * @param {number} runs
 */
export const templates = (runs) =>
  inFolder((cwd) => {
    for (const broken of [false, true]) {
      const template = bigTemplate({ broken })
      // As people write it, and as the CDK does.
      const [yaml, json] = [writeYaml(template), JSON.stringify(template, null, 1)]
      writeFileSync(join(cwd, 'big.yaml'), yaml)
      writeFileSync(join(cwd, 'big.json'), json)
      const turns = byTurns(
        {
          floor,
          parse: [parse, 'big.yaml'],
          yaml: [cli, 'check', 'big.yaml'],
          json: [cli, 'check', 'big.json'],
        },
        { cwd, runs },
      )
      const beyondStart = (turn) => (turn.yaml - turn.floor) / (turn.parse - turn.floor)
      const what = broken ? 'with findings' : 'clean'
      print(
        `YAML, 500 resources, ${kilobytes(yaml)}, ${what}: ${ratio(turns, beyondStart)} js-yaml, at most 3 wanted`,
      )
      print(
        `JSON, 500 resources, ${kilobytes(json)}, ${what}: ${ratio(turns, (turn) => turn.json / turn.floor)} node -e 0, at most 4 wanted`,
      )
    }
  })
