import { describe, expect, test } from 'vitest'
import { check } from '../../src/index.ts'
import { folderWith } from '../folder-with.ts'

async function judge(files: Readonly<Record<string, string>>, options = {}) {
  const cwd = folderWith(files)
  return check({ cwd, root: cwd, policy: ['encrypted-volumes'], ...options })
}

const one = `  One:
    Type: AWS::EC2::Volume
    Properties: { AvailabilityZone: a, Encrypted: false }
`
const two = `  Two:
    Type: AWS::EC2::Volume
    Properties: { AvailabilityZone: a }
`

async function fingerprints(files: Readonly<Record<string, string>>) {
  const { verdicts } = await judge(files)
  return Object.fromEntries(verdicts.map(({ address, fingerprint }) => [address, fingerprint]))
}

describe('the fingerprint of a finding', () => {
  const before = fingerprints({ 'a.yaml': `Resources:\n${one}${two}` })

  test.each([
    [
      'lines come in above it',
      { 'a.yaml': `# a comment\n\nDescription: more\nResources:\n${one}${two}` },
    ],
    ['resources change places', { 'a.yaml': `Resources:\n${two}${one}` }],
    ['the file gets another name', { 'stacks/b.yaml': `Resources:\n${one}${two}` }],
  ])('stays when %s', async (_, files) => {
    expect(await fingerprints(files)).toEqual(await before)
  })

  test('differs between resources, and when the value does', async () => {
    const was = await before
    expect(was.One).not.toBe(was.Two)
    const now = await fingerprints({
      'a.yaml': `Resources:\n${one.replace('false', '"no"')}${two}`,
    })
    expect(now.One).not.toBe(was.One)
    expect(now.Two).toBe(was.Two)
  })
})

describe('the decision', () => {
  const files = { 'b.yaml': `Resources:\n${two}${one}`, 'a.yaml': `Resources:\n${one}` }

  test('lists verdicts in one order, whatever the order of the inputs', async () => {
    const order = async (paths: readonly string[]) =>
      (await judge(files, { paths })).verdicts.map(
        ({ inputFile, address }) => `${inputFile} ${address}`,
      )
    expect(await order(['b.yaml', 'a.yaml'])).toEqual(['a.yaml One', 'b.yaml One', 'b.yaml Two'])
    expect(await order(['a.yaml', 'b.yaml'])).toEqual(['a.yaml One', 'b.yaml One', 'b.yaml Two'])
  })

  test('counts what was read and what came out', async () => {
    const { coverage, gate, exitCode } = await judge(files)
    expect({ coverage, gate, exitCode }).toEqual({
      coverage: {
        files: 2,
        stacks: 2,
        plans: 0,
        configurations: 0,
        resources: 3,
        notJudged: 0,
        policies: 1,
        pass: 0,
        fail: 3,
        unknown: 0,
        blocking: 3,
        waived: 0,
        baselined: 0,
      },
      gate: 'closed',
      exitCode: 1,
    })
  })

  test('blocks by severity, and never by a warning', async () => {
    const blocking = async (options: object) => {
      const { coverage, gate } = await judge(files, options)
      return [coverage.blocking, gate]
    }
    expect(await blocking({ failOn: 'high' })).toEqual([3, 'closed'])
    expect(await blocking({ failOn: 'critical' })).toEqual([0, 'open'])
    expect(await blocking({ warnOnly: true })).toEqual([0, 'open'])
  })

  test('an excerpt holds the line of the finding', async () => {
    const { findings } = await judge(files, { paths: ['a.yaml'] })
    expect(findings[0]?.excerpt).toEqual({
      firstLine: 1,
      lines: ['Resources:', ...one.trimEnd().split('\n'), ''],
    })
  })

  test('is the same for any number of calls in one process', async () => {
    const first = JSON.stringify(await judge(files))
    const again = await Promise.all(Array.from({ length: 20 }, () => judge(files)))
    expect(new Set(again.map((decision) => JSON.stringify(decision)))).toEqual(new Set([first]))
  })
})
