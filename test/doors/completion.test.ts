import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { commands, options } from '../../src/command-line/arguments.ts'
import { folderWith } from '../folder-with.ts'
import { ranIn } from './in-process.ts'

const shells = ['bash', 'zsh', 'fish', 'pwsh'] as const
const scripts = new Map<string, string>()

beforeAll(async () => {
  const folder = folderWith()
  for (const shell of shells) {
    const { exitCode, stdout } = await ranIn(folder, 'completion', shell)
    expect(exitCode).toBe(0)
    scripts.set(shell, stdout)
  }
})

const isHere = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).status === 0

describe.each(shells)('%s', (shell) => {
  test('knows every command and option, and the ids of policies and packs', () => {
    const text = scripts.get(shell) ?? ''
    for (const command of commands) expect(text).toContain(command)
    for (const name of Object.keys(options)) expect(text).toContain(name)
    for (const id of ['encrypted-volumes', 'aws-foundations', 'sarif', 'critical'])
      expect(text).toContain(id)
  })
})

describe('in bash', () => {
  /** What is offered for the last of some words. */
  function offered(...words: readonly string[]): readonly string[] {
    const folder = folderWith({ 'stackgate.bash': scripts.get('bash') ?? '', 'plan.json': '' })
    const program = [
      `source ${join(folder, 'stackgate.bash')}`,
      `cd ${folder}`,
      `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})`,
      `COMP_CWORD=${words.length - 1}`,
      '_stackgate',
      `printf "%s\\n" "\${COMPREPLY[@]}"`,
    ].join('\n')
    const shown = execFileSync('bash', ['--norc', '-c', program], { encoding: 'utf8' })
    return shown.split('\n').filter((line) => line !== '')
  }

  test.each([
    [['stackgate', 'ch'], ['check']],
    [['stackgate', 'check', '--fail-on-'], ['--fail-on-unknown']],
    [['stackgate', '--fail-on', 'c'], ['critical']],
    [['stackgate', '--fail-on', '=', 'me'], ['medium']],
    [['stackgate', 'check', '--pack', 'aws-f'], ['aws-foundations']],
    [['stackgate', 'explain', 'encrypted-v'], ['encrypted-volumes']],
    [['stackgate', 'check', '--policy', 'encrypted-v'], ['encrypted-volumes']],
    [['stackgate', 'completion', 'f'], ['fish']],
    [['stackgate', 'check', 'pl'], ['plan.json']],
    [['stackgate', '--param-file', 'pl'], ['plan.json']],
    [['stackgate', '--reason', 'pl'], []],
  ] as const)('%j gives %j', (words, expected) => {
    if (isHere('bash')) expect(offered(...words)).toEqual(expected)
  })
})

const same = [
  [['check', '--fail-on', 'c'], 'critical'],
  [['check', '--pack', 'aws-f'], 'aws-foundations'],
  [['explain', 'encrypted-v'], 'encrypted-volumes'],
  [['ch'], 'check'],
] as const

test.each(same)('zsh offers for %j, among others, %s', (words, expected) => {
  if (!isHere('zsh')) return
  const folder = folderWith({ script: scripts.get('zsh') ?? '' })
  const program = [
    // What zsh itself gives to a function that completes.
    'compdef() { }; compset() { }; _files() { }',
    'compadd() { shift; print -l -- $@; }',
    `source ${join(folder, 'script')}`,
    `words=(stackgate ${words.join(' ')}); CURRENT=${words.length + 1}`,
    '_stackgate',
  ].join('\n')
  const shown = execFileSync('zsh', ['-f', '-c', program], { encoding: 'utf8' })
  expect(shown.split('\n')).toContain(expected)
})

test.each(same)('fish offers for %j, among others, %s', (words, expected) => {
  if (!isHere('fish')) return
  const folder = folderWith({ script: scripts.get('fish') ?? '' })
  const program = `source ${join(folder, 'script')}; complete -C "stackgate ${words.join(' ')}"`
  const shown = execFileSync('fish', ['--no-config', '-c', program], { encoding: 'utf8' })
  expect(shown.split('\n').map((line) => line.split('\t')[0])).toContain(expected)
})

test('another shell, or none, is told', async () => {
  const folder = folderWith()
  expect(await ranIn(folder, 'completion', 'fihs')).toMatchObject({
    ...{ exitCode: 2, stderr: expect.stringContaining('Did you mean "fish"?') },
  })
  expect(await ranIn(folder, 'completion')).toMatchObject({ exitCode: 2 })
})
