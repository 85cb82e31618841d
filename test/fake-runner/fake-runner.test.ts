import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { longestSummary, matchersOf, readLog, readOutputs, runAction } from './index.ts'

const commandsIn = (stdout: string) =>
  readLog(stdout).commands.map(({ name, properties, data }) => [
    name,
    Object.fromEntries(properties),
    data,
  ])

describe('a command', () => {
  test.each([
    ['::error::x', ['error', {}, 'x']],
    ['  ::error::x', ['error', {}, 'x']],
    ['\u00a0\u0085::error::x', ['error', {}, 'x']],
    ['::ERROR file=a,line=2::x', ['error', { file: 'a', line: '2' }, 'x']],
    ['::error file=a%3Ab%2Cc%25,title=::x%0Ay%25', ['error', { file: 'a:b,c%' }, 'x\ny%']],
    ['text ##[add-mask]secret', ['add-mask', {}, 'secret']],
    ['text ##[set-output name=a%3Bb;]c%5Dd', ['set-output', { name: 'a;b' }, 'c]d']],
    ['a\r::error::x', ['error', {}, 'x']],
  ])('%j is read', (line, expected) => {
    expect(commandsIn(line)).toEqual([expected])
  })

  test.each([
    'a ::error::x',
    '::nothing::x',
    '::error',
    ': :error::x',
    '## [error]x',
    '##[nothing]x ##[error]y',
    '\u200b::error::x',
  ])('%j is text', (line) => {
    expect(commandsIn(line)).toEqual([])
  })

  test('is text while commands are stopped, until the token comes', () => {
    expect(
      commandsIn('::stop-commands::Secret\n::error::a\n::secret::\n::error::b').map(
        ([name, , data]) => [name, data],
      ),
    ).toEqual([
      ['stop-commands', 'Secret'],
      ['secret', ''],
      ['error', 'b'],
    ])
  })
})

describe('annotations', () => {
  test('beyond ten of a kind nobody sees', () => {
    const { annotations, dropped } = readLog('::error::x\n'.repeat(12) + '::notice::y\n'.repeat(3))
    expect([annotations.length, dropped.length]).toEqual([13, 2])
  })

  test('keep 4,096 characters of a message', () => {
    expect(readLog(`::error::${'x'.repeat(5000)}`).annotations[0]?.message).toHaveLength(4096)
  })

  test.each([
    ['line=3,endLine=2', { line: null, endLine: null }],
    ['endLine=2', { line: 2, endLine: 2 }],
    ['col=3', { line: null, column: null }],
    ['line=1,endLine=2,col=3,endColumn=4', { column: null, endColumn: null }],
    ['line=1,endLine=1,col=3,endColumn=2', { column: null, endColumn: null }],
    ['line=1,endLine=1,col=3,endColumn=4', { line: 1, endLine: 1, column: 3, endColumn: 4 }],
    ['line=x', { line: null }],
  ])('with %s stand where the runner puts them', (properties, expected) => {
    expect(readLog(`::error file=a,${properties}::x`).annotations[0]).toMatchObject(expected)
  })

  test('and lines hide what was masked', () => {
    const { annotations, lines } = readLog(
      '::add-mask::hunter2\npassword hunter2\n::error::hunter2',
    )
    expect(lines).toEqual(['password ***', '##[error]***'])
    expect(annotations[0]?.message).toBe('***')
  })
})

describe('matchers', () => {
  test.each([
    ['tsc', 'src/a.ts(3,5): error TS2304: Cannot find name'],
    ['eslint-compact', 'src/a.ts: line 3, col 5, Error - Unexpected var (no-var)'],
    ['eslint-stylish', '  3:5  error  Unexpected var  no-var'],
    ['tsc', '\u001b[31msrc/a.ts(3,5)\u001b[0m: error TS2304: Cannot find name'],
  ])('%s reads %j', (name, line) => {
    expect(matchersOf(line)).toEqual([name])
  })

  test('none reads a sentence', () => {
    expect(matchersOf('an error occurred in src/a.ts, line 3')).toEqual([])
  })
})

describe('outputs', () => {
  test('are read in both forms', () => {
    expect([...readOutputs('a=1\nb<<END\nx\ny\nEND\nc=2=3\n')]).toEqual([
      ['a', '1'],
      ['b', 'x\ny'],
      ['c', '2=3'],
    ])
  })

  test.each(['nonsense', 'a<<END\nx'])('%j fails the step', (text) => {
    expect(() => readOutputs(text)).toThrow()
  })
})

describe('a step', () => {
  const run = async (source: string) => {
    const folder = await mkdtemp(join(tmpdir(), 'step-'))
    try {
      const script = join(folder, 'script.mjs')
      await writeFile(script, source)
      const event = { name: 'push', payload: { after: 'x' }, sha: 'a'.repeat(40) }
      return await runAction({ script, workspace: folder, inputs: { 'fail-on': 'high' }, event })
    } finally {
      await rm(folder, { recursive: true })
    }
  }

  test('is told its inputs and event, and gives outputs, summary and conclusion', async () => {
    const result = await run(`
      import { appendFileSync, readFileSync } from 'node:fs'
      const { env } = process
      appendFileSync(env.GITHUB_OUTPUT, 'input=' + env['INPUT_FAIL-ON'] + '\\n')
      appendFileSync(env.GITHUB_OUTPUT, 'after=' + JSON.parse(readFileSync(env.GITHUB_EVENT_PATH)).after + '\\n')
      appendFileSync(env.GITHUB_STEP_SUMMARY, '# Hello')
      console.log('::warning::w')
      process.exitCode = 3
    `)
    expect(Object.fromEntries(result.outputs)).toEqual({ input: 'high', after: 'x' })
    expect(result).toMatchObject({ summary: '# Hello', conclusion: 'failure', exitCode: 3 })
    expect(result.annotations).toHaveLength(1)
  })

  test('loses a summary of more than 1 MiB as a whole', async () => {
    const result = await run(`
      import { writeFileSync } from 'node:fs'
      writeFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(${longestSummary + 1}))
    `)
    expect(result.summary).toBeNull()
    expect(result.annotations[0]?.message).toContain('1024k')
  })
})
