import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { runCommand } from '../../src/command-line/index.ts'
import { version } from '../../src/version.ts'
import { folderWith } from '../folder-with.ts'

const home = process.cwd()
let printed = ''

beforeEach(() => {
  printed = ''
  const print = (text: string | Uint8Array) => {
    printed += String(text)
    return true
  }
  vi.spyOn(process.stdout, 'write').mockImplementation(print)
  vi.spyOn(process.stderr, 'write').mockImplementation(print)
})
afterEach(() => {
  vi.restoreAllMocks()
  process.chdir(home)
})

const template =
  'Resources:\n  One:\n    Type: AWS::EC2::Volume\n    Properties: { AvailabilityZone: a, Size: 8 }\n'
const files = Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`t${at}.yaml`, template]))
const own = ['--policy', 'encrypted-volumes']

async function ran(folder: string, ...words: readonly string[]) {
  process.chdir(folder)
  printed = ''
  const exitCode = await runCommand(words, version)
  return { exitCode, printed }
}

describe('check --shard and merge', () => {
  test('print what one machine prints, in any format', async () => {
    const folder = folderWith(files)
    const whole = await ran(folder, 'check', ...own, '--format', 'jsonl')
    const reports = ['parts/1.json', 'parts/2.json', 'parts/3.json']
    for (const [at, report] of reports.entries())
      await ran(folder, 'check', ...own, '--shard', `${at + 1}/3`, `--format=json=${report}`)

    expect(await ran(folder, 'merge', ...reports, '--format', 'jsonl')).toEqual(whole)
    expect((await ran(folder, 'merge', ...reports)).printed).toContain('5 findings block')
    expect(await ran(folder, 'merge', ...reports.slice(1))).toEqual({
      exitCode: 3,
      printed: "stackgate: The reports can't be merged. Part 1 of 3 is missing.\n",
    })
  })

  test.each<[string, string]>([
    ['[1', 'it is no JSON'],
    ['{}', 'it is no JSON report of this version of Stackgate'],
    ['{"__proto__":{"part":{"index":1}}}', 'it is no JSON report of this version of Stackgate'],
  ])('refuse what is no report: %s', async (text, problem) => {
    const folder = folderWith({ 'r.json': text })

    expect(await ran(folder, 'merge', 'r.json')).toEqual({
      exitCode: 3,
      printed: `stackgate: The report "r.json" can't be merged: ${problem}.\n`,
    })
  })

  test('refuse what is no file', async () => {
    const folder = folderWith()
    mkdirSync(join(folder, 'r.json'))

    expect((await ran(folder, 'merge', 'r.json', 'gone.json')).exitCode).toBe(3)
  })

  test.each(['0/3', '4/3', '1', '1/0', '1/1001', 'a/b', '1/3/5', '-1/3'])(
    'take no part %s',
    async (part) => {
      const { exitCode, printed: said } = await ran(folderWith(files), 'check', `--shard=${part}`)

      expect(exitCode).toBe(2)
      expect(said).toContain('--shard takes which part of how many, as in 2/4')
    },
  )
})

describe('--timeout', () => {
  test('0 names all that was not judged', async () => {
    const { exitCode, printed: said } = await ran(folderWith(files), 'check', '--timeout', '0')

    expect(exitCode).toBe(3)
    for (const file of Object.keys(files)) expect(said).toContain(file)
    expect(said).toContain('It was not judged to its end: 0 seconds were over.')
  })

  test.each(['x', '-1', '5d', '1e9'])('takes no %s', async (time) => {
    const { exitCode, printed: said } = await ran(folderWith(files), 'check', `--timeout=${time}`)

    expect(exitCode).toBe(2)
    expect(said).toContain('--timeout takes seconds, or a number with s, m or h')
  })

  test('leaves a run alone that ends before', async () => {
    const { exitCode } = await ran(folderWith(files), 'check', ...own, '--timeout', '2m')

    expect(exitCode).toBe(1)
  })
})

describe('--changed-files', () => {
  test.each([
    ['a line each', 't1.yaml\r\nt3.yaml\n'],
    ['as git ends them with zeros', 't1.yaml\0t3.yaml\0'],
  ])('takes a list: %s', async (_, list) => {
    const folder = folderWith(files)
    writeFileSync(join(folder, 'changed.txt'), list)
    const words = ['check', ...own, '--changed-files', 'changed.txt', '--format', 'agent']

    const { printed: said } = await ran(folder, ...words)

    expect(said).toContain('t1.yaml')
    expect(said).toContain('t3.yaml')
    expect(said).not.toContain('t2.yaml')
  })

  test('that is no file is a mistake of usage', async () => {
    const { exitCode } = await ran(folderWith(files), 'check', '--changed-files', 'gone.txt')

    expect(exitCode).toBe(2)
  })
})
