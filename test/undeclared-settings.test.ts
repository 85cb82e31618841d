import { describe, expect, test } from 'vitest'
import { check } from '../src/index.ts'
import { folderWith } from './folder-with.ts'

const volume = `Resources:
  Disk:
    Type: AWS::EC2::Volume
    Properties: { AvailabilityZone: a, Size: 8, Encrypted: true }
`
const trail = (isLogging: boolean) => `Resources:
  Trail:
    Type: AWS::CloudTrail::Trail
    Properties: { IsLogging: ${isLogging}, S3BucketName: b }
`
const providers = `
provider "aws" {
  region              = "eu-west-1"
  allowed_account_ids = ["111122223333"]
}
provider "aws" {
  alias               = "far"
  region              = "us-east-1"
  allowed_account_ids = ["111122223333"]
}
resource "aws_ebs_volume" "far" {
  provider          = aws.far
  availability_zone = "us-east-1a"
  size              = 8
}
`

async function linesFor(policy: string, files: Readonly<Record<string, string>>, more = {}) {
  const cwd = folderWith({ '.git/HEAD': '', ...files })
  const { verdicts, exitCode } = await check({ cwd, root: cwd, policy: [policy], ...more })
  const lines = verdicts.map((line) => [line.inputFile, line.address, line.verdict, line.reason])
  return { lines, verdicts, exitCode }
}

const whole = { 'stackgate.yaml': 'account-baseline: true\n' }

describe('a policy about a whole account', () => {
  test('has one line for all inputs whose account can not be told, where none declares it', async () => {
    const { lines, verdicts } = await linesFor('cloudtrail-enabled', {
      'a.yaml': volume,
      'b.yaml': volume,
    })

    expect(lines).toEqual([
      [
        'a.yaml',
        '',
        'unknown',
        'no input declares AWS::CloudTrail::Trail, and it may be declared elsewhere',
      ],
    ])
    expect(verdicts[0]).toMatchObject({ resourceType: 'AWS::::Account', stack: '', line: null })
  })

  test('never closes the gate by what is declared elsewhere', async () => {
    const { exitCode } = await linesFor(
      'cloudtrail-enabled',
      { 'a.yaml': volume },
      { failOnUnknown: true },
    )

    expect(exitCode).toBe(0)
  })

  test.each([
    [true, 'pass'],
    [false, 'fail'],
  ])('judges what is declared under its own address: logging %s', async (isLogging, verdict) => {
    const { lines } = await linesFor('cloudtrail-enabled', {
      'a.yaml': volume,
      'b.yaml': trail(isLogging),
    })

    expect(lines.map((line) => line.slice(0, 3))).toEqual([['b.yaml', 'Trail', verdict]])
  })

  test('fails where the settings say that the inputs are all of the account', async () => {
    const { lines, exitCode } = await linesFor('cloudtrail-enabled', { 'a.yaml': volume, ...whole })

    expect(lines).toEqual([
      [
        'a.yaml',
        '',
        'fail',
        'no input declares AWS::CloudTrail::Trail, and stackgate.yaml says that they are all of the account',
      ],
    ])
    expect(exitCode).toBe(1)
  })

  test('says nothing of inputs without resources, unless they are said to be an account', async () => {
    const empty = { 'a.yaml': 'Resources: {}\n' }
    expect((await linesFor('cloudtrail-enabled', empty)).lines).toEqual([])
    const { lines } = await linesFor('cloudtrail-enabled', { ...empty, ...whole })
    expect(lines.map((line) => line.slice(0, 3))).toEqual([['a.yaml', '', 'fail']])
  })

  test('is unknown also then, where something that was not read may declare it', async () => {
    const { lines } = await linesFor('cloudtrail-enabled', {
      'main.tf': `module "base" {\n  source = "git::https://example.com/base.git"\n}\n${providers}`,
      ...whole,
    })

    expect(lines.map((line) => line.slice(1, 3))).toEqual([['', 'unknown']])
  })

  test('asks in each Region for what a Region has of its own', async () => {
    const detector = 'resource "aws_guardduty_detector" "near" {\n  enable = true\n}\n'
    const { lines } = await linesFor('guardduty-enabled-centralized', {
      'main.tf': providers + detector,
    })

    expect(lines.map((line) => line.slice(1))).toEqual([
      [
        '',
        'unknown',
        'no input declares AWS::GuardDuty::Detector for account 111122223333 in us-east-1, and it may be declared elsewhere',
      ],
      ['aws_guardduty_detector.near', 'pass', expect.any(String)],
    ])
  })

  test('asks once for what an account has once', async () => {
    const near =
      'resource "aws_cloudtrail" "near" {\n  name           = "all"\n  s3_bucket_name = "b"\n}\n'

    const declared = await linesFor('cloudtrail-enabled', { 'main.tf': providers + near })
    expect(declared.lines.map((line) => line.slice(1, 3))).toEqual([
      ['aws_cloudtrail.near', 'pass'],
    ])

    const absent = await linesFor('cloudtrail-enabled', { 'main.tf': providers })
    expect(absent.lines.map((line) => line.slice(1))).toEqual([
      [
        '',
        'unknown',
        'no input declares AWS::CloudTrail::Trail for account 111122223333, and it may be declared elsewhere',
      ],
    ])
  })
})
