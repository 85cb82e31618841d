import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type CheckOptions, check } from '../../../src/check.ts'
import { folderWith } from '../../folder-with.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

const judge = (cwd: string, file: string, policy: string, options: CheckOptions = {}) =>
  check({
    cwd,
    root: cwd,
    paths: [file],
    policies: [join(here, 'policies')],
    policy: [policy],
    ...options,
  })

const judgeFixture = (name: string, policy: string, options?: CheckOptions) =>
  judge(join(here, 'fixtures'), `${name}.yaml`, policy, options)

type Verdicts = Readonly<Record<string, string>>

/** What the thread's template is, and what other tools made of it, stands in README.md. */
const rows: readonly (readonly [
  thread: string,
  policy: string,
  options: CheckOptions,
  verdicts: Verdicts,
])[] = [
  ['checkov-5325', 'bucket-blocks-public-acls', {}, { Bucket: 'pass' }],
  [
    'checkov-5325',
    'bucket-blocks-public-acls',
    { param: { BlockPublicAccess: 'false' } },
    { Bucket: 'fail' },
  ],
  ['cfn_nag-352', 'database-has-no-plain-password', {}, { Cluster: 'unknown' }],
  ['cfn_nag-352', 'database-has-no-plain-password', { param: { Snapshot: 'before' } }, {}],
  ['checkov-5102', 'role-names-its-resources', {}, { Role: 'fail' }],
  [
    'checkov-5102',
    'role-names-its-resources',
    { param: { Wildcard: '111122223333' } },
    { Role: 'pass' },
  ],
  ['trivy-1906', 'eks-cluster-log-enabled', {}, { Cluster: 'fail' }],
  ['trivy-4832', 'bucket-keeps-versions', {}, { Bucket: 'pass' }],
  ['trivy-4844', 'bucket-keeps-versions', {}, { Bucket: 'pass' }],
  ['trivy-5167', 'bucket-keeps-versions', {}, { Bucket: 'unknown' }],
  ['trivy-5167', 'bucket-keeps-versions', { param: { Versioning: 'Enabled' } }, { Bucket: 'pass' }],
  [
    'trivy-5167',
    'bucket-keeps-versions',
    { param: { Versioning: 'Suspended' } },
    { Bucket: 'fail' },
  ],
  ['trivy-5802', 'encrypted-volumes', {}, { Instance: 'pass' }],
  ['trivy-3761', 'machine-is-traced', {}, { Machine: 'pass' }],
  ['trivy-3761', 'machine-is-traced', { param: { Trace: 'no' } }, { Machine: 'fail' }],
  ['trivy-4843', 'group-has-notifications', {}, { Group: 'pass' }],
  ['trivy-2898', 'role-has-a-boundary', {}, { Role: 'fail' }],
  ['trivy-6404', 'database-in-two-zones', {}, { Database: 'fail' }],
  ['cloudformation-guard-367', 'bucket-keeps-versions', {}, { Data: 'unknown' }],
]

describe('what users told of other tools', () => {
  test.each(rows)('%s by %s with %o', async (thread, policy, options, wanted) => {
    const { verdicts, errors } = await judgeFixture(thread, policy, options)

    expect(errors).toEqual([])
    expect(Object.fromEntries(verdicts.map(({ address, verdict }) => [address, verdict]))).toEqual(
      wanted,
    )
  })

  test('checkov-5325: where the bucket would fail is told, with the value that does it', async () => {
    const { verdicts } = await judgeFixture('checkov-5325', 'bucket-blocks-public-acls')

    expect(verdicts[0]?.failsWhen).toEqual({ Blocks: false, BlockPublicAccess: 'false' })
  })

  test('checkov-5102: the value that makes the wildcard is told', async () => {
    const { verdicts } = await judgeFixture('checkov-5102', 'role-names-its-resources')

    expect(verdicts[0]?.reason).toContain('arn:aws:iam::*:role/AWSControlTowerExecution')
    expect(verdicts[0]?.witness).toEqual({ Wildcard: '*' })
  })

  test('cfn_nag-352: why it is not known is told, without what the parameter may be', async () => {
    const { verdicts } = await judgeFixture('cfn_nag-352', 'database-has-no-plain-password')

    expect(verdicts[0]?.reason).toContain('parameter "Password" has no default')
  })

  test('checkov-35: a template that cannot be read is an error at its line, and no pass', async () => {
    const { verdicts, errors, exitCode } = await judgeFixture('checkov-35', 'bucket-keeps-versions')

    expect(verdicts).toEqual([])
    expect(exitCode).toBe(3)
    expect(errors.map(({ file, line }) => [file, line])).toEqual([['checkov-35.yaml', 6]])
  })

  test('checkov-1370: a failure closes the gate', async () => {
    const { exitCode } = await judgeFixture('trivy-2898', 'role-has-a-boundary', { failOn: 'low' })

    expect(exitCode).toBe(1)
  })

  test('checkov-7327: each folder that is named is judged', async () => {
    const home = folderWith()
    for (const name of ['a', 'b']) {
      mkdirSync(join(home, name))
      writeFileSync(
        join(home, name, 'template.yaml'),
        `Resources:\n  ${name.toUpperCase()}:\n    Type: AWS::S3::Bucket\n`,
      )
    }
    const { verdicts } = await judge(home, 'a', 'bucket-keeps-versions', { paths: ['a', 'b'] })

    expect(verdicts.map(({ address }) => address)).toEqual(['A', 'B'])
  })

  test.each(['given', 'all'] as const)(
    'cfn-lint-2874-3356: forty conditions and as many over them, assuming %s',
    async (assume) => {
      const { verdicts, errors } = await judgeFixture('cfn-lint-2874-3356', 'encrypted-volumes', {
        assume,
      })

      expect(errors).toEqual([])
      expect(verdicts).toHaveLength(40)
      expect(new Set(verdicts.map(({ verdict }) => verdict))).toEqual(new Set(['pass']))
    },
  )

  test('cfn-lint-4387: twenty-six nested stacks, each under conditions of its own', async () => {
    const home = folderWith()
    const names = Array.from({ length: 26 }, (_, index) => `Part${index}`)
    const parameter = { Type: 'String', Default: 'no', AllowedValues: ['yes', 'no'] }
    writeFileSync(
      join(home, 'part.json'),
      JSON.stringify({
        Parameters: { Encrypt: parameter, Zone: { Type: 'String', Default: '' } },
        Conditions: {
          Encrypts: { 'Fn::Equals': [{ Ref: 'Encrypt' }, 'yes'] },
          Zoned: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'Zone' }, ''] }] },
        },
        Resources: {
          Volume: {
            Type: 'AWS::EC2::Volume',
            Properties: { Encrypted: { 'Fn::If': ['Encrypts', true, false] } },
          },
        },
        Outputs: { Zone: { Value: { 'Fn::If': ['Zoned', { Ref: 'Zone' }, 'a'] } } },
      }),
    )
    writeFileSync(
      join(home, 'app.json'),
      JSON.stringify({
        Parameters: Object.fromEntries(names.map((name) => [name, parameter])),
        Conditions: Object.fromEntries(
          names.map((name) => [`With${name}`, { 'Fn::Equals': [{ Ref: name }, 'yes'] }]),
        ),
        Resources: Object.fromEntries(
          names.map((name, index) => [
            name,
            {
              Type: 'AWS::CloudFormation::Stack',
              Properties: {
                TemplateURL: 'part.json',
                Parameters: {
                  Encrypt: { 'Fn::If': [`With${name}`, 'yes', { Ref: names[(index + 1) % 26] }] },
                  ...(index === 0
                    ? {}
                    : { Zone: { 'Fn::GetAtt': [`Part${index - 1}`, 'Outputs.Zone'] } }),
                },
              },
            },
          ]),
        ),
      }),
    )

    const { verdicts, errors } = await judge(home, 'app.json', 'encrypted-volumes')
    const given = await judge(home, 'app.json', 'encrypted-volumes', { param: { Part3: 'yes' } })

    expect(errors).toEqual([])
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(names.map(() => 'fail'))
    expect(
      given.verdicts.filter(({ verdict }) => verdict === 'pass').map(({ stack }) => stack),
    ).toEqual(['Part2', 'Part3'])
  })
})
