// Makes plan.json of each configuration in fixtures/ again, as README.md says. Needs terraform, and the
// AWS provider from its registry or, with TF_CLI_CONFIG_FILE, from a mirror of one's own.
// `node test/pairs/make-plans.mjs [NAME…]`
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url))
const asked = process.argv.slice(2)
const names = asked.length > 0 ? asked : readdirSync(fixtures).sort()

for (const name of names) {
  const folder = mkdtempSync(join(tmpdir(), 'pair-'))
  cpSync(join(fixtures, name), folder, {
    recursive: true,
    filter: (path) => !path.endsWith('plan.json'),
  })
  const terraform = (...words) =>
    execFileSync('terraform', words, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 })
  terraform('init', '-input=false')
  terraform('plan', '-input=false', '-lock=false', '-out=planned')
  const plan = JSON.parse(terraform('show', '-json', 'planned'))
  // What changes from day to day, and what is said elsewhere in the same document.
  for (const member of ['timestamp', 'planned_values', 'relevant_attributes']) delete plan[member]
  writeFileSync(join(fixtures, name, 'plan.json'), `${JSON.stringify(plan)}\n`)
  rmSync(folder, { recursive: true })
}
