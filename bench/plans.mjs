import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeBigPlan } from './big-plan.mjs'
import { byTurns, cli, floor, inFolder, print, ratio, residentMemory } from './measure.mjs'

const parse = fileURLToPath(new URL('parse-json.mjs', import.meta.url))

/** Workloads of 30 resources and data sources each; the bytes that they make. */
const sizes = [
  { name: '26 MB', workloads: 167, mebibytes: 300 },
  { name: '200 MB', workloads: 1285, mebibytes: 1024 },
]
/** Beyond what V8 holds as one text, so that there is nothing to compare it with. */
const longerThanText = { name: '560 MB', workloads: 3600 }

/**
 * Plans of Terraform against what `JSON.parse` and one pass over the result take, each without the start of
 * Node, and the memory. With `STACKGATE_BENCH_HUGE` set, also a plan that is longer than any text.
 * @param {number} runs
 */
export const plans = (runs) =>
  inFolder((cwd) => {
    const slopes = []
    for (const { name, workloads, mebibytes } of sizes) {
      const { bytes, changes } = writeBigPlan(join(cwd, 'plan.json'), workloads)
      const run = [cli, 'check', 'plan.json']
      // Larger plans take longer, and vary less.
      const turns = byTurns(
        { floor, parse: [parse, 'plan.json'], run },
        { cwd, runs: Math.max(3, Math.round((runs * sizes[0].workloads) / workloads)) },
      )
      const beyondStart = (turn) => (turn.run - turn.floor) / (turn.parse - turn.floor)
      print(
        `Plan of ${name}, ${changes} changes: ${ratio(turns, beyondStart)} JSON.parse and a pass, at most 3 wanted`,
      )
      print(
        `  resident: ${Math.round(residentMemory(run, cwd))} MiB, under ${mebibytes} wanted; JSON.parse alone ${Math.round(residentMemory([parse, 'plan.json'], cwd))} MiB`,
      )
      const times = turns.map((turn) => turn.run - turn.floor).toSorted((one, other) => one - other)
      slopes.push((times[Math.floor(times.length / 2)] ?? Number.NaN) / bytes)
    }
    const [small = Number.NaN, large = Number.NaN] = slopes
    print(`  time a byte, large to small: ${(large / small).toFixed(2)}, linear is at most 1`)
    if (process.env.STACKGATE_BENCH_HUGE) huge(cwd)
  })

/** @param {string} cwd */
function huge(cwd) {
  const { name, workloads } = longerThanText
  const { bytes, changes } = writeBigPlan(join(cwd, 'plan.json'), workloads)
  const run = [cli, 'check', 'plan.json']
  const [turn] = byTurns({ run }, { cwd, runs: 1 })
  print(
    `Plan of ${name} (${bytes} bytes), ${changes} changes: ${((turn?.run ?? Number.NaN) / 1e9).toFixed(1)} s, resident ${Math.round(residentMemory(run, cwd))} MiB`,
  )
  writeFileSync(join(cwd, 'plan.json'), '')
}
