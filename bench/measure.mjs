import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
/** What is measured is what is installed, or a build that `STACKGATE_BENCH_DIST` names. */
export const cli = join(process.env.STACKGATE_BENCH_DIST ?? join(here, '..', 'dist'), 'cli.js')
/** A bare start of Node: what nothing can be faster than. */
export const floor = ['-e', '0']

/** @param {string} line */
export const print = (line) => process.stdout.write(`${line}\n`)

/**
 * Gives a folder to work in, which is removed afterwards.
 * @param {(folder: string) => void} use
 */
export function inFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'stackgate-bench-'))
  try {
    use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * How long a process takes as a whole, in nanoseconds.
 * @param {readonly string[]} args of Node
 * @param {string} cwd
 */
export function time(args, cwd) {
  const started = process.hrtime.bigint()
  const { error } = spawnSync(process.execPath, args, { cwd, stdio: 'ignore' })
  if (error !== undefined) throw error
  return Number(process.hrtime.bigint() - started)
}

/**
 * Times processes by turns, so that whatever else the machine does meets all of them alike.
 * @template {string} Name
 * @param {Readonly<Record<Name, readonly string[]>>} commands
 * @param {{ cwd: string, runs: number }} options
 * @returns {readonly Readonly<Record<Name, number>>[]} a turn each
 */
export function byTurns(commands, { cwd, runs }) {
  const turn = () =>
    Object.fromEntries(Object.entries(commands).map(([name, args]) => [name, time(args, cwd)]))
  turn()
  return Array.from({ length: runs }, turn)
}

/**
 * The median of what each turn gives, and its range: `2.10 times (1.98 to 2.41)`.
 * @template Turn
 * @param {readonly Turn[]} turns
 * @param {(turn: Turn) => number} ratioOf
 */
export function ratio(turns, ratioOf) {
  const ratios = turns.map(ratioOf).toSorted((one, other) => one - other)
  const [least, middle, most] = [0, Math.floor(ratios.length / 2), ratios.length - 1].map((index) =>
    (ratios[index] ?? Number.NaN).toFixed(2),
  )
  return `${middle} times (${least} to ${most})`
}

/**
 * The files of dist/ that a run loads, in their order.
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export function loadedBy(args, cwd) {
  writeFileSync(
    join(cwd, 'hooks.mjs'),
    "import { writeSync } from 'node:fs'\nexport async function load(url, context, next) {\n  if (url.includes('/dist/')) writeSync(2, 'loaded ' + url.split('/dist/')[1] + '\\n')\n  return next(url, context)\n}\n",
  )
  return reportedBy(
    args,
    cwd,
    "import { register } from 'node:module'\nregister('./hooks.mjs', import.meta.url)\n",
  )
    .filter((line) => line.startsWith('loaded '))
    .map((line) => line.slice('loaded '.length))
}

/**
 * The most memory that a run has resident, in MiB.
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export function residentMemory(args, cwd) {
  const told = reportedBy(
    args,
    cwd,
    "process.on('exit', () => process.stderr.write('resident ' + process.resourceUsage().maxRSS + '\\n'))\n",
  )
  const line = told.find((text) => text.startsWith('resident ')) ?? ''
  return Number(line.slice('resident '.length)) / 1024
}

/** Lines of standard error of a run that another module watches. */
function reportedBy(args, cwd, watcher) {
  const file = join(cwd, 'watch.mjs')
  writeFileSync(file, watcher)
  const { stderr } = spawnSync(process.execPath, ['--import', pathToFileURL(file).href, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  return stderr.split('\n')
}
