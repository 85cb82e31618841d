import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { install, linesOf } from './installed.ts'

const { folderWith, run } = install()

const volume = (encrypted: string) => `Resources:
  Data:
    Type: AWS::EC2::Volume
    Properties:
      AvailabilityZone: eu-central-1a
      Encrypted: ${encrypted}
`

describe('exit codes', () => {
  test.each([
    ['0 where nothing is wrong', 'true', [], 0],
    ['1 where a finding blocks', 'false', [], 1],
    ['0 where findings only warn', 'false', ['--warn-only'], 0],
    ['0 below the severity that blocks', 'false', ['--fail-on', 'critical'], 0],
    ['0 where it is not known', '!ImportValue x', [], 0],
    ['1 where what is not known blocks', '!ImportValue x', ['--fail-on-unknown'], 1],
    ['2 for an option that there is not', 'true', ['--warn-olny'], 2],
    ['2 for a policy that there is not', 'true', ['--policy', 'encrypted-volume'], 2],
    ['2 for a pack that there is not', 'true', ['--pack', 'al'], 2],
    ['2 for a format that there is not', 'true', ['--format', 'sarf'], 2],
    ['3 for an input that is not there', 'false', ['nowhere.json'], 3],
  ])('%s', async (_, encrypted, args, exitCode) => {
    const ran = await run(folderWith({ 'a.yaml': volume(encrypted) }), ['a.yaml', ...args])
    expect({ exitCode: ran.exitCode, stderr: exitCode === 2 ? '' : ran.stderr }).toEqual({
      exitCode,
      stderr: '',
    })
  })
})

describe('misspelled words are answered with the right one', () => {
  test.each([
    [['--warn-olny'], 'Did you mean "--warn-only"?'],
    [['--format', 'sarf'], 'Did you mean "sarif"?'],
    [['--fail-on', 'hihg'], 'Did you mean "high"?'],
    [['--param', 'x'], '--param takes NAME=VALUE'],
    [['explain'], 'explain takes the id of one policy.'],
  ])('%j', async (args, answer) => {
    const ran = await run(folderWith({}), args)
    expect(ran.stderr).toContain(answer)
    expect(ran.exitCode).toBe(2)
  })

  test('a policy', async () => {
    const ran = await run(folderWith({}), ['explain', 'encrypted-volume'])
    expect(ran.stderr).toContain('Did you mean "encrypted-volumes"?')
    expect(ran.exitCode).toBe(2)
  })
})

describe('values that are given', () => {
  const template = `Parameters:
  Encrypt: { Type: String, Default: "false", AllowedValues: ["true", "false"] }
${volume('!Ref Encrypt')}`

  test('decide in place of defaults', async () => {
    const folder = folderWith({
      'a.yaml': template,
      'given.json': '[{"ParameterKey": "Encrypt", "ParameterValue": "true"}]',
    })
    const verdictWith = async (args: readonly string[]) =>
      linesOf((await run(folder, ['a.yaml', '--format', 'jsonl', ...args])).stdout)[0]
    expect(await verdictWith([])).toMatchObject({ verdict: 'fail', witness: { Encrypt: 'false' } })
    expect(await verdictWith(['--param', 'Encrypt=true'])).toMatchObject({ verdict: 'pass' })
    expect(await verdictWith(['--param-file', 'given.json'])).toMatchObject({ verdict: 'pass' })
    expect(await verdictWith(['--param-file', 'given.json', '--assume', 'all'])).toMatchObject({
      verdict: 'pass',
    })
  })

  test('from a file that is none are told by its name', async () => {
    const ran = await run(folderWith({ 'a.yaml': template, 'given.json': '[1]' }), [
      'a.yaml',
      '--param-file',
      'given.json',
    ])
    expect(ran.stdout).toContain('given.json')
    expect(ran.exitCode).toBe(2)
  })
})

describe('reports', () => {
  test('go to files, to a folder, or to the screen', async () => {
    const folder = folderWith({ 'a.yaml': volume('false') })
    const args = [
      'a.yaml',
      '--format',
      'json=out/a.json',
      '--format',
      'sarif',
      '--format',
      'jsonl',
      '--output-dir',
      'reports',
    ]
    const ran = await run(folder, args)
    expect(ran.stdout).toBe('')
    const json = JSON.parse(readFileSync(join(folder, 'out/a.json'), 'utf8'))
    expect(json).toMatchObject({
      gate: 'closed',
      exitCode: 1,
      inputs: [{ file: 'a.yaml', kind: 'cloudformation', resources: 1 }],
    })
    expect(json.inputs[0].sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.parse(readFileSync(join(folder, 'reports/stackgate.sarif'), 'utf8')).version).toBe(
      '2.1.0',
    )
    expect(linesOf(readFileSync(join(folder, 'reports/stackgate.jsonl'), 'utf8'))).toHaveLength(1)
  })

  test('a line of evidence has exactly the fields that are promised', async () => {
    const ran = await run(folderWith({ 'a.yaml': volume('false') }), [
      'a.yaml',
      '--format',
      'jsonl',
    ])
    expect(linesOf(ran.stdout)).toEqual([
      {
        file: 'a.yaml',
        inputFile: 'a.yaml',
        stack: '',
        address: 'Data',
        resourceType: 'AWS::EC2::Volume',
        policy: 'encrypted-volumes',
        verdict: 'fail',
        severity: 'high',
        confidence: 'certain',
        line: 6,
        column: 7,
        endLine: 6,
        pointer: '/Resources/Data/Properties/Encrypted',
        found: false,
        reason: 'Encrypted is false',
        witness: {},
        failsWhen: null,
        waived: null,
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
    ])
  })
})

describe('commands', () => {
  test('--version and --help answer', async () => {
    const { version } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    )
    expect(await run(folderWith({}), ['--version'])).toEqual({
      exitCode: 0,
      stdout: `${version}\n`,
      stderr: '',
    })
    expect((await run(folderWith({}), ['--help'])).stdout).toContain('Exit codes')
  })

  test('list names the policies, and explain tells one', async () => {
    expect((await run(folderWith({}), ['list'])).stdout).toMatch(/^ {2}restricted-ssh +high +\S/m)
    const { stdout } = await run(folderWith({}), ['explain', 'restricted-ssh'])
    for (const part of [
      'Why',
      'Fix in CloudFormation',
      'Fix in Terraform',
      'Parameters',
      'It does not see',
      'Example cloudformation.yaml',
    ])
      expect(stdout).toContain(part)
  })
})

const own = `id: my-volumes
title: Volume has a size of its own
severity: low
resource: AWS::EC2::Volume
check: { assert: { required: [Size] } }
why: A volume without a size takes that of its snapshot.
fix: { cloudformation: "Size: 8" }
sources: [https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Volume.html]
`

describe("policies of one's own", () => {
  test('are judged beside the built-in ones', async () => {
    const folder = folderWith({ 'rules/my-volumes/policy.yaml': own, 'a.yaml': volume('true') })
    const ran = await run(folder, ['a.yaml', '--policies', 'rules', '--format', 'jsonl'])
    expect(linesOf(ran.stdout).map(({ policy, verdict }) => [policy, verdict])).toEqual([
      ['encrypted-volumes', 'pass'],
      ['my-volumes', 'fail'],
    ])
  })

  test('with a mistake are told where, exit 2, and the others judge', async () => {
    const folder = folderWith({
      'rules/my-volumes/policy.yaml': own.replace('severity', 'severty'),
      'a.yaml': volume('true'),
    })
    const ran = await run(folder, ['a.yaml', '--policies', 'rules'])
    // The terminal breaks long lines.
    expect(ran.stdout.replace(/\s+/g, ' ')).toContain(
      'rules/my-volumes/policy.yaml:3:1: "severty" is not a key that is known here. Did you mean "severity"?',
    )
    expect(ran.exitCode).toBe(2)
  })

  test('can be code, in JavaScript on every Node', async () => {
    const folder = folderWith({
      'rules/sized/policy.yaml': own
        .replace('my-volumes', 'sized')
        .replace('{ assert: { required: [Size] } }', '{ code: ./check.js }'),
      'rules/sized/check.js':
        "export default (volume, kit) => kit.look(kit.at(volume, 'Size'), ({ value }) => value === undefined ? kit.fail(volume, 'Size is missing', { missing: 'Size' }) : kit.pass())\n",
      'a.yaml': volume('true'),
    })
    const ran = await run(folder, [
      'a.yaml',
      '--policies',
      'rules',
      '--policy',
      'sized',
      '--format',
      'jsonl',
    ])
    expect(linesOf(ran.stdout)).toEqual([
      expect.objectContaining({
        policy: 'sized',
        verdict: 'fail',
        line: 2,
        reason: 'Size is missing',
      }),
    ])
  })

  test('are tested by their examples, both ways', async () => {
    const example = (verdict: string) =>
      `Resources:\n  # expect: ${verdict}\n  A:\n    Type: AWS::EC2::Volume\n    Properties: { AvailabilityZone: a }\n`
    const folder = folderWith({
      'rules/my-volumes/policy.yaml': own,
      'rules/my-volumes/examples/cloudformation.yaml': example('fail'),
    })
    expect(await run(folder, ['test', 'rules'])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('1 expectations, 0 differences'),
    })
    const wrong = folderWith({
      'rules/my-volumes/policy.yaml': own,
      'rules/my-volumes/examples/cloudformation.yaml': example('pass'),
    })
    const ran = await run(wrong, ['test', 'rules'])
    expect(ran.exitCode).toBe(1)
    expect(ran.stdout).toContain('cloudformation.yaml:3: expected pass, but it came out as fail')
    expect(ran.stdout).toContain('nobody expected fail of A')
  })
})
