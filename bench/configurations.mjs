import { fileURLToPath } from 'node:url'
import { writeBigConfiguration } from './big-configuration.mjs'
import { byTurns, cli, floor, inFolder, print, ratio, residentMemory } from './measure.mjs'

const parse = fileURLToPath(new URL('parse-with-hcl2json.mjs', import.meta.url))

/**
 * A folder of 300 `.tf` files, judged, against what HashiCorp's parser compiled for JavaScript takes only to
 * parse them, each without the start of Node; and the memory.
 * @param {number} runs
 */
export const configurations = (runs) =>
  inFolder((cwd) => {
    writeBigConfiguration(cwd, 300)
    const run = [cli, 'check', '.']
    const turns = byTurns({ floor, parse: [parse, '.'], run }, { cwd, runs })
    const beyondStart = (turn) => (turn.run - turn.floor) / (turn.parse - turn.floor)
    print(`Configuration, 300 files: ${ratio(turns, beyondStart)} hcl2json, under 0.5 wanted`)
    print(`  resident: ${Math.round(residentMemory(run, cwd))} MiB`)
  })
