import { describe, expect, test } from 'vitest'
import { install } from './installed.ts'

const { folderWith, run } = install()
const tell = (...args: string[]) => run(folderWith({}), args)

describe('stackgate controls', () => {
  test('lists the frameworks with counts', async () => {
    const { stdout, exitCode } = await tell('controls')

    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^ {2}cis-5\.0 +63 +\d+ +\d+ +\d+ +9 {2}CIS AWS Foundations/m)
  })

  test('tells every control of one, and adds them up', async () => {
    const { stdout } = await tell('controls', '--framework', 'cis-5.0')

    expect(stdout).toContain('All 63 recommendations.')
    expect(stdout).toMatch(/^ {2}1\.3 +not decidable\n +iam-root-access-key-check: The root user/m)
    expect(stdout).toMatch(/^ {2}1\.15 +covered\n +iam-policy-no-statements-with-admin-access: /m)
    expect(stdout).toMatch(
      /^63 controls: \d+ covered, \d+ in part, \d+ not yet, 9 not decidable before deployment$/m,
    )
  })

  test('says where its list is not the whole framework', async () => {
    const { stdout } = await tell('controls', '--framework', 'soc2')

    expect(stdout).toContain('Not all criteria')
  })

  test('tells the same to a program', async () => {
    const { stdout } = await tell('controls', '--framework', 'cis-5.0', '--format', 'json')
    const report = JSON.parse(stdout)

    expect(report).toMatchObject({ id: 'cis-5.0', version: '1', counts: { controls: 63 } })
    expect(report.controls).toHaveLength(63)
  })

  test('lists what only the account shows, with who tells it', async () => {
    const { stdout } = await tell('controls', '--checklist')

    expect(stdout).toContain(
      '  [ ] The root user has no access key\n      iam-root-access-key-check: no resource of a template or plan describes the root user\n      told by AWS Config iam-root-access-key-check, Security Hub IAM.4\n',
    )
  })

  test.each([
    [['--framework', 'cis-5'], 'Did you mean "cis-5.0"?'],
    [['cis-5.0'], 'name a framework by --framework.'],
    [['--format', 'sarif'], 'controls is told as text, or by --format json.'],
  ])('refuses %j with what would be right', async (args, message) => {
    const { stderr, exitCode } = await tell('controls', ...args)

    expect(exitCode).toBe(2)
    expect(stderr).toContain(message)
  })
})

const account = 'iam-root-access-key-check'
const template = 'Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n'

describe('what no template shows', () => {
  test('is one unknown line for the account, and never a pass', async () => {
    const folder = folderWith({ 'a.yaml': template, 'b.yaml': template })
    const { stdout } = await run(folder, ['--pack', 'aws-security-notes', '--format', 'jsonl'])
    const lines = stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .filter(({ policy }) => policy === account)

    expect(lines).toMatchObject([
      { address: '', verdict: 'unknown', severity: 'critical', line: null, found: null },
    ])
  })

  test('never closes the gate, as nothing could open it again', async () => {
    const folder = folderWith({ 'a.yaml': template })
    const args = ['--policy', account, '--fail-on-unknown']

    expect((await run(folder, args)).exitCode).toBe(0)
  })
})

describe('stackgate explain', () => {
  test("finds ours by another tool's name, and says how much that asks", async () => {
    const { stdout, exitCode } = await tell('explain', 'CKV_AWS_10')

    expect(exitCode).toBe(0)
    expect(stdout).toContain('CKV_AWS_10 of checkov\n  iam-password-policy: ')
    expect(stdout).toContain('asks less than ours')
  })

  test('tells the packs of a policy, with control numbers', async () => {
    const { stdout } = await tell('explain', 'encrypted-volumes')

    expect(stdout).toContain('  cis-5.0 for 5.1.1')
    expect(stdout).toContain('  aws-foundations: disks and their snapshots outlive machines')
  })

  test('tells what a name stands for that no policy asks', async () => {
    const { stdout } = await tell('explain', account)

    expect(stdout).toContain('it is a line of the account checklist')
  })
})

describe('stackgate trace', () => {
  const volumes = `Parameters:
  Encrypt: { Type: String, Default: "true", AllowedValues: ["true", "false"] }
Resources:
  Data:
    Type: AWS::EC2::Volume
    Properties: { AvailabilityZone: eu-central-1a, Encrypted: !Ref Encrypt }
`
  test('tells how a verdict came about, with the values that decide', async () => {
    const folder = folderWith({ 'a.yaml': volumes })
    const { stdout, exitCode } = await run(folder, ['trace', 'encrypted-volumes', 'Data', 'a.yaml'])

    expect(exitCode).toBe(0)
    expect(stdout).toContain('it depends on Encrypt = "true"')
    expect(stdout).toContain('else: fail: Encrypted is "false"')
    expect(stdout).toContain('verdict: pass: Encrypted is "true"; fails when Encrypt is "false"')
  })

  test.each([
    [['encrypted-volumes'], 'trace takes the id of a policy, and the address of a resource.'],
    [['encrypted-volumes', 'Date', 'a.yaml'], 'Did you mean "Data"?'],
    [['encrypted-volume', 'Data', 'a.yaml'], 'Did you mean "encrypted-volumes"?'],
  ])('refuses %j with what would be right', async (args, message) => {
    const ran = await run(folderWith({ 'a.yaml': volumes }), ['trace', ...args])

    expect(ran.exitCode).toBe(2)
    expect(ran.stderr).toContain(message)
  })
})
