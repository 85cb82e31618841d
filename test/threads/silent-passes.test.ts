import { describe, expect, test } from 'vitest'
import { type CheckOptions, check } from '../../src/check.ts'
import { folderWith } from '../folder-with.ts'

const judge = (files: Readonly<Record<string, string>>, options: CheckOptions) => {
  const cwd = folderWith(files)
  return check({ cwd, root: cwd, policy: ['encrypted-volumes'], ...options })
}

const bad = 'Resources:\n  Bad: { Type: AWS::EC2::Volume, Properties: { Encrypted: false } }\n'
const good = 'Resources:\n  Good: { Type: AWS::EC2::Volume, Properties: { Encrypted: true } }\n'

/** Everything that asks for less. */
const soft: CheckOptions = { warnOnly: true, failOn: 'critical' }

describe('an input that was asked for and can’t be judged', () => {
  test.each<[thread: string, files: Record<string, string>, path: string, at: object]>([
    [
      'checkov-35: YAML that can’t be parsed',
      { 'a.yaml': 'Resources:\n  A:\n   - b\n  - c\n' },
      'a.yaml',
      { file: 'a.yaml', line: 4, column: expect.any(Number) },
    ],
    [
      'checkov-5248: JSON that can’t be parsed',
      { 'a.json': '{"Resources": {\n  "A": }}' },
      'a.json',
      { file: 'a.json', line: 2, column: 8 },
    ],
    ['checkov-7453: a file that is not there', {}, 'missing.yaml', { file: 'missing.yaml' }],
    ['U6: a pattern that matches nothing', {}, '*.template', {}],
    [
      'U6: a file that is no input',
      { 'notes.yaml': 'just: text\n' },
      'notes.yaml',
      { file: 'notes.yaml' },
    ],
  ])('%s: is an error, exit 3, which nothing lowers; the rest is judged', async (...row) => {
    const [, files, path, at] = row
    for (const options of [{}, soft]) {
      const { errors, exitCode, verdicts } = await judge(
        { ...files, 'good.yaml': good },
        { paths: [path, 'good.yaml'], ...options },
      )
      expect(errors).toEqual([expect.objectContaining({ kind: 'input', ...at })])
      expect(exitCode).toBe(3)
      expect(verdicts.map(({ address, verdict }) => [address, verdict])).toEqual([['Good', 'pass']])
    }
  })
})

const policy = (lines: string): string => `id: sized-volumes
title: Volume has a size
severity: low
${lines}
why: The threads are about what is wrong with a policy.
fix: { cloudformation: "Size: 8" }
sources: [https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Volume.html]
`

describe('a policy that can’t mean what it says', () => {
  test.each<[thread: string, lines: string, line: number, message: RegExp]>([
    [
      'conftest-952: a path that is mistyped',
      'resource: AWS::EC2::Volume\ncheck:\n  select: $..[\n  assert: { required: [Size] }',
      6,
      /select/,
    ],
    [
      'checkov-4288: a part that stands one step too deep',
      'resource: AWS::EC2::Volume\ncheck:\n  assert:\n    required: [Size]\n    where: { required: [KmsKeyId] }',
      8,
      /"where"/,
    ],
    [
      'U6: a key that there is not',
      'resource: AWS::EC2::Volume\ncheck:\n  asert: { required: [Size] }',
      6,
      /Did you mean "assert"\?/,
    ],
    [
      'U6: a word of the schema that there is not',
      'resource: AWS::EC2::Volume\ncheck:\n  assert: { requird: [Size] }',
      6,
      /Did you mean "required"\?/,
    ],
    [
      'U6: a severity that there is not',
      'resource: AWS::EC2::Volume\nseverty: low\ncheck:\n  assert: { required: [Size] }',
      5,
      /Did you mean "severity"\?/,
    ],
  ])('%s: is an error at its place, exit 2; the others judge', async (_, lines, line, message) => {
    const { errors, exitCode, verdicts } = await judge(
      { 'bad.yaml': bad, 'rules/sized-volumes/policy.yaml': policy(lines) },
      { paths: ['bad.yaml'], policies: 'rules', policy: [], pack: ['all'], ...soft },
    )
    expect(errors).toEqual([
      {
        kind: 'policy',
        file: expect.stringMatching(/sized-volumes\/policy\.yaml$/),
        line,
        column: expect.any(Number),
        message: expect.stringMatching(message),
      },
    ])
    expect(exitCode).toBe(2)
    expect(verdicts.map(({ policy: id }) => id)).toContain('encrypted-volumes')
  })

  test('checkov-5819-2863-4544: an id that a built-in policy has is an error, not an override', async () => {
    const own = policy(
      'resource: AWS::EC2::Volume\ncheck:\n  assert: { required: [Size] }',
    ).replace('sized-volumes', 'encrypted-volumes')
    const { errors, exitCode, verdicts } = await judge(
      { 'bad.yaml': bad, 'rules/encrypted-volumes/policy.yaml': own },
      { paths: ['bad.yaml'], policies: 'rules', policy: [], pack: ['all'] },
    )
    expect(errors).toEqual([
      expect.objectContaining({
        kind: 'policy',
        message: expect.stringContaining('encrypted-volumes'),
      }),
    ])
    expect(exitCode).toBe(2)
    expect(verdicts.filter(({ policy: id }) => id === 'encrypted-volumes')).toMatchObject([
      { verdict: 'fail', reason: 'Encrypted is false' },
    ])
  })
})

describe('what is asked for on the command line', () => {
  test('checkov-7327: every folder that is named is judged', async () => {
    const { verdicts } = await judge({ 'a/a.yaml': good, 'b/b.yaml': bad }, { paths: ['a', 'b'] })
    expect(verdicts.map(({ file, verdict }) => [file, verdict])).toEqual([
      ['a/a.yaml', 'pass'],
      ['b/b.yaml', 'fail'],
    ])
  })

  test('checkov-1370: a failure that blocks exits 1', async () => {
    expect((await judge({ 'a.yaml': bad }, { paths: ['a.yaml'] })).exitCode).toBe(1)
  })

  test('mcp-migrate-187: softer options move only between 0 and 1', async () => {
    const files = { 'a.yaml': bad, 'broken.yaml': 'Resources: [' }
    expect((await judge(files, { paths: ['a.yaml'], ...soft })).exitCode).toBe(0)
    expect((await judge(files, { paths: ['a.yaml', 'broken.yaml'], ...soft })).exitCode).toBe(3)
    const misspelled = { paths: ['a.yaml'], policy: ['encrypted-volume'], ...soft }
    const { errors, exitCode } = await judge(files, misspelled)
    expect(exitCode).toBe(2)
    expect(errors[0]?.message).toContain('Did you mean "encrypted-volumes"?')
  })
})
