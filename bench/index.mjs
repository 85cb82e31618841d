// `npm run bench [-- NAME] [RUNS]`: what a person waits for, as ratios, measured in one run by turns. Needs
// dist/. Names: start, pull-request, templates, assembly, iam, network, plans, configurations; without one, all.
import { assembly } from './assembly.mjs'
import { configurations } from './configurations.mjs'
import { iam } from './iam.mjs'
import { print } from './measure.mjs'
import { network } from './network.mjs'
import { plans } from './plans.mjs'
import { pullRequest } from './pull-request.mjs'
import { start } from './start.mjs'
import { templates } from './templates.mjs'

const benches = {
  start,
  'pull-request': pullRequest,
  templates,
  assembly,
  iam,
  network,
  plans,
  configurations,
}
const words = process.argv.slice(2)
const runs = Number(words.find((word) => /^\d+$/.test(word)) ?? 21)
const names = words.filter((word) => !/^\d+$/.test(word))
const unknown = names.find((name) => !Object.hasOwn(benches, name))

if (unknown !== undefined) {
  process.stderr.write(`There is no bench ${unknown}: ${Object.keys(benches).join(', ')}.\n`)
  process.exitCode = 2
} else {
  print(`Node ${process.version}, ${runs} turns each: medians, and from least to most`)
  for (const [name, bench] of Object.entries(benches)) {
    if (names.length === 0 || names.includes(name)) await bench(runs)
  }
}
