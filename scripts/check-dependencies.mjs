/**
 * Checks which way imports go, by the rules of .dependency-cruiser.cjs, and that every module was looked
 * at: a cruise that finds no module finds no fault either.
 */
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, sep } from 'node:path'
import { cruise } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'

/** What is shipped. */
const folders = ['src', 'policies']
const root = process.cwd()

process.exitCode = await run()

async function run() {
  const there = folders.flatMap((folder) => modulesIn(folder))
  if (there.length === 0) {
    process.stdout.write('There is no module to look at.\n')
    return 1
  }
  const { forbidden, options } = createRequire(join(root, 'package.json'))(
    './.dependency-cruiser.cjs',
  )
  const { output } = await cruise(
    folders,
    { ...options, validate: true, ruleSet: { forbidden } },
    {},
    { tsConfig: extractTSConfig(join(root, options.tsConfig.fileName)) },
  )
  const { modules, summary } = /** @type {import('dependency-cruiser').ICruiseResult} */ (output)
  const looked = new Set(modules.map(({ source }) => source))
  const missed = there.filter((file) => !looked.has(file))

  for (const { rule, from, to } of summary.violations) {
    const reason = forbidden.find(({ name }) => name === rule.name)?.comment
    process.stdout.write(`${from} → ${to}\n  ${rule.name}: ${reason}\n`)
  }
  for (const file of missed) process.stdout.write(`${file}\n  was not looked at\n`)
  if (summary.violations.length + missed.length > 0) return 1
  process.stdout.write(`${there.length} modules, no import goes the wrong way.\n`)
  return 0
}

/** @param {string} folder */
function modulesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.split(sep).join('/')}`)
    .filter((file) => file.endsWith('.ts'))
}
