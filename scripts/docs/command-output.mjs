import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { codeBlock } from './markdown.mjs'

/** Exit codes of a run that said what it has to say: the gate is open or closed, or an input has a fault. */
const told = new Set([0, 1, 3])

/**
 * What a command of a document prints, as a code block. It runs what is in dist/, without colour, and
 * with none of the settings of the machine that it runs on.
 * @param {string} command `npx . check examples`
 * @param {string} root of the repository
 */
export function commandOutput(command, root) {
  const args = /^npx \. (.+)$/.exec(command)?.[1]?.split(' ')
  if (args === undefined)
    throw new Error(`A document can show the output of "npx . …" only: ${command}`)
  const cli = join(root, 'dist/cli.js')
  if (!existsSync(cli)) throw new Error('dist/cli.js is missing: run `npm run build` first.')
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args, '--no-color'], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', COLUMNS: '100' },
  })
  if (status === null || !told.has(status))
    throw new Error(`${command} ended with ${status}: ${stderr}`)
  return codeBlock('text', `$ ${command}\n${stdout}`)
}

/**
 * Whether two outputs differ in nothing but the time that a run took.
 * @param {string} one
 * @param {string} other
 */
export const sameOutput = (one, other) => withoutTime(one) === withoutTime(other)

/** @param {string} text */
const withoutTime = (text) => text.replaceAll(/\bin [\d.]+ m?s\b/g, 'in no time')
