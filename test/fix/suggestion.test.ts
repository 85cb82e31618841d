import { expect, test } from 'vitest'
import { suggestionFor } from '../../src/fix/index.ts'
import { linesOf } from '../../src/fix/line-diff.ts'
import { mended } from './mended.ts'

/** The suggestions for all findings of a file. */
async function suggested(file: string, text: string, policy: string) {
  const { bench, failing } = await mended({ [file]: text }, policy)
  return Promise.all(failing.map((finding) => suggestionFor(bench, finding)))
}

test('a line is replaced, with its indentation', async () => {
  const text =
    'Resources:\n  K:\n    Type: AWS::KMS::Key\n    Properties:\n      EnableKeyRotation: false\n'
  expect(await suggested('a.yaml', text, 'cmk-backing-key-rotation-enabled')).toEqual([
    { file: 'a.yaml', startLine: 5, endLine: 5, lines: ['      EnableKeyRotation: true'] },
  ])
})

test('a line that is added goes behind the one before it', async () => {
  const text = 'resource "aws_kms_key" "k" {\n  deletion_window_in_days = 7\n}\n'
  const [suggestion] = await suggested('main.tf', text, 'cmk-backing-key-rotation-enabled')
  expect(suggestion).toEqual({
    file: 'main.tf',
    startLine: 2,
    endLine: 2,
    lines: ['  deletion_window_in_days = 7', '  enable_key_rotation     = true'],
  })
})

test('what was suggested, put in its place, makes the finding go away', async () => {
  const text = 'resource "aws_s3_bucket" "b" {}\n'
  const [suggestion] = await suggested('main.tf', text, 's3-bucket-versioning-enabled')
  const lines = [...linesOf(text)]
  if (suggestion)
    lines.splice(
      suggestion.startLine - 1,
      suggestion.endLine - suggestion.startLine + 1,
      ...suggestion.lines,
    )
  const { failing } = await mended(
    { 'main.tf': `${lines.join('\n')}\n` },
    's3-bucket-versioning-enabled',
  )
  expect(failing).toEqual([])
})

test('nothing is suggested that replaces a resource, or for a line that holds a secret', async () => {
  const disk =
    'Resources:\n  D:\n    Type: AWS::EC2::Volume\n    Properties: { AvailabilityZone: a, Size: 8 }\n'
  expect(await suggested('a.yaml', disk, 'encrypted-volumes')).toEqual([null])
  const secret =
    'Resources:\n  D: { Type: AWS::RDS::DBInstance, Properties: { DBInstanceClass: db.t3.micro, MasterUserPassword: hunter2hunter2, DeletionProtection: false } }\n'
  expect(await suggested('a.yaml', secret, 'rds-instance-deletion-protection-enabled')).toEqual([
    null,
  ])
})
