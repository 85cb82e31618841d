import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/**
 * @typedef {object} DocumentedPack
 * @property {string} id
 * @property {string} title
 * @property {string} version
 * @property {string} about
 * @property {boolean} strict
 * @property {{ name: string, whole: boolean, note: string } | null} framework
 * @property {readonly DocumentedMember[]} policies
 * @property {import('../../src/model/controls-report.ts').ControlsReport} report
 *
 * @typedef {{ id: string, controls: readonly string[], given: Record<string, unknown>, why: string }} DocumentedMember
 */

/**
 * The packs, sorted by id, each with what the command line reports of it.
 * @param {string} root of the repository
 * @returns {readonly DocumentedPack[]}
 */
export function readPacks(root) {
  const folder = join(root, 'policies/packs')
  if (!existsSync(folder)) return []
  const reports = new Map(readReports(root).map((report) => [report.id, report]))
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const pack = parse(readFileSync(join(folder, file), 'utf8'))
      const report = reports.get(pack.id)
      if (report === undefined)
        throw new Error(`dist/ knows no pack ${pack.id}: run \`npm run build\` first.`)
      return {
        id: pack.id,
        title: pack.title,
        version: String(pack.version),
        about: (pack.about ?? '').trim(),
        strict: pack.strict === true,
        framework: pack.framework ?? null,
        policies: pack.policies.map(readMember),
        report,
      }
    })
}

/** @returns {DocumentedMember} */
function readMember(member) {
  const own = typeof member === 'string' ? { id: member } : member
  return {
    id: own.id,
    controls: own.controls ?? [],
    given: own.with ?? {},
    why: (own.why ?? '').trim(),
  }
}

/**
 * @param {string} root
 * @returns {readonly import('../../src/model/controls-report.ts').ControlsReport[]}
 */
function readReports(root) {
  const cli = join(root, 'dist/cli.js')
  if (!existsSync(cli)) throw new Error('dist/cli.js is missing: run `npm run build` first.')
  const args = [cli, 'controls', '--all', '--format', 'json']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  if (status !== 0) throw new Error(`stackgate controls ended with ${status}: ${stderr}`)
  return JSON.parse(stdout)
}
