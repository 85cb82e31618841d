/**
 * Writes what is generated from other files: the pages of policies and packs, the tables of the Action's inputs and
 * outputs, and the outputs that documents show. With `--check` it writes nothing and fails where one
 * of them is stale. Runs at the top of the repository: `npm run docs`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { actionTables } from './docs/action-tables.mjs'
import { fillBlocks } from './docs/blocks.mjs'
import { commandOutput, sameOutput } from './docs/command-output.mjs'
import { packIndex, packPage } from './docs/pack-page.mjs'
import { policyIndex } from './docs/policy-index.mjs'
import { policyPage } from './docs/policy-page.mjs'
import { readPacks } from './docs/read-packs.mjs'
import { readPolicies } from './docs/read-policies.mjs'

const root = process.cwd()
const pages = 'docs/policies'
const packPages = 'docs/packs'

process.exitCode = run(process.argv.slice(2))

/** @param {readonly string[]} given */
function run(given) {
  const check = given.includes('--check')
  const wanted = new Map([...policyPages(), ...documents()])
  const stale = [...wanted].filter(([file, text]) => textOf(file) !== text).map(([file]) => file)
  const left = pagesThere().filter((file) => !wanted.has(file))
  if (!check) {
    for (const file of stale) write(file, wanted.get(file) ?? '')
    for (const file of left) rmSync(join(root, file))
  }
  const verb = check ? 'is stale' : 'is written'
  for (const file of stale) process.stdout.write(`${file} ${verb}\n`)
  for (const file of left) process.stdout.write(`${file} ${check ? 'has' : 'had'} no policy\n`)
  const failed = check && stale.length + left.length > 0
  if (failed)
    process.stderr.write('Run `npm run build && npm run docs`, and commit what changes.\n')
  return failed ? 1 : 0
}

/** Pages that no policy asks for any more are stale, too. */
function policyPages() {
  const policies = readPolicies(join(root, 'policies'))
  const packs = readPacks(root)
  return [
    ...policies.map((policy) => [`${pages}/${policy.id}.md`, policyPage(policy, packs)]),
    [`${pages}/README.md`, policyIndex(policies, packs)],
    ...packs.map((pack) => [`${packPages}/${pack.id}.md`, packPage(pack)]),
    ...(packs.length === 0 ? [] : [[`${packPages}/README.md`, packIndex(packs)]]),
  ]
}

/** Documents that people write, with blocks that are filled here. */
function documents() {
  const tables = actionTables(readFileSync(join(root, 'action.yml'), 'utf8'))
  const examples = readdirSync(join(root, 'examples')).map((name) => `examples/${name}/README.md`)
  return ['README.md', 'policies/README.md', ...documentPages(), ...examples]
    .filter((file) => textOf(file) !== null)
    .map((file) => [file, fillBlocks(textOf(file) ?? '', contentOf, file)])

  /**
   * @param {string} name
   * @param {string} before what the block holds now
   */
  function contentOf(name, before) {
    if (name === 'inputs' || name === 'outputs') return tables[name]
    const command = /^output: (.+)$/.exec(name)?.[1]
    if (command === undefined) return null
    const output = commandOutput(command, root)
    return sameOutput(before, output) ? before : output
  }
}

/** Pages on a subject each, beside the folders of those that are made. */
function documentPages() {
  const folder = join(root, 'docs')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`)
}

function pagesThere() {
  return [pages, packPages].flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)
      : [],
  )
}

/** @param {string} file */
function textOf(file) {
  const path = join(root, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

/**
 * @param {string} file
 * @param {string} text
 */
function write(file, text) {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}
