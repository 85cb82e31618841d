import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from '../folder-with.ts'
import { ranIn } from './in-process.ts'

const template = `Resources:
  Key:
    Type: AWS::KMS::Key
    Properties:
      EnableKeyRotation: false # for now
  Disk:
    Type: AWS::EC2::Volume
    Properties: { AvailabilityZone: a, Size: 8, Encrypted: false }
`
const terraformKey = 'resource "aws_kms_key" "k" {\n  enable_key_rotation = false\n}\n'
const mended = template.replace('false #', 'true #')
const own = ['--policy', 'cmk-backing-key-rotation-enabled', '--policy', 'encrypted-volumes']
const textIn = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8')

test('tells edits as a diff, safe and unsafe apart, and writes nothing', async () => {
  const folder = folderWith({ '.git/HEAD': '', 'a.yaml': template })
  const { exitCode, stdout, stderr } = await ranIn(folder, 'fix', ...own)

  expect(stdout).toBe(`--- a/a.yaml
+++ b/a.yaml
@@ -2,7 +2,7 @@
   Key:
     Type: AWS::KMS::Key
     Properties:
-      EnableKeyRotation: false # for now
+      EnableKeyRotation: true # for now
   Disk:
     Type: AWS::EC2::Volume
     Properties: { AvailabilityZone: a, Size: 8, Encrypted: false }

To be looked at first, and made with --unsafe:
--- a/a.yaml
+++ b/a.yaml
@@ -5,4 +5,4 @@
       EnableKeyRotation: true # for now
   Disk:
     Type: AWS::EC2::Volume
-    Properties: { AvailabilityZone: a, Size: 8, Encrypted: false }
+    Properties: { AvailabilityZone: a, Size: 8, Encrypted: true }
  a.yaml:8 Disk encrypted-volumes: it replaces the resource, with all that is in it

1 finding mended in 1 file, 1 with --unsafe. Nothing is written yet: --write does it.
`)
  expect({ exitCode, stderr, left: textIn(folder, 'a.yaml') }).toEqual({
    ...{ exitCode: 0, stderr: '', left: template },
  })
})

test('writes safe edits, and the others only when asked', async () => {
  const folder = folderWith({ '.git/HEAD': '', 'a.yaml': template })

  expect((await ranIn(folder, 'fix', '--write', ...own)).stdout).toContain(
    '1 finding mended in 1 file, 1 with --unsafe.\n',
  )
  expect(textIn(folder, 'a.yaml')).toBe(mended)

  await ranIn(folder, 'fix', '--write', '--unsafe', ...own)
  expect(textIn(folder, 'a.yaml')).toBe(mended.replace('Encrypted: false', 'Encrypted: true'))

  expect(await ranIn(folder, 'fix', ...own)).toMatchObject({
    ...{ exitCode: 0, stdout: 'Nothing is found that fails.\n' },
  })
})

test('keeps a byte order mark, and does not write what is no UTF-8', async () => {
  const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(template)])
  const folder = folderWith({ '.git/HEAD': '', 'a.yaml': marked })
  await ranIn(folder, 'fix', '--write', ...own)
  expect(readFileSync(join(folder, 'a.yaml')).subarray(3).toString()).toBe(mended)

  writeFileSync(join(folder, 'a.yaml'), Buffer.from(`\ufeff${template}`, 'utf16le'))
  const { exitCode, stderr } = await ranIn(folder, 'fix', '--write', ...own)
  expect({ exitCode, stderr }).toEqual({
    ...{ exitCode: 3, stderr: 'a.yaml is not written: it is no UTF-8, or has changed.\n' },
  })
})

test('does not show secrets in the lines around', async () => {
  const text = `${template}  Db:\n    Type: AWS::RDS::DBInstance\n    Properties: { MasterUserPassword: hunter2hunter2 }\n`
  const folder = folderWith({ '.git/HEAD': '', 'a.yaml': text })
  const { stdout } = await ranIn(folder, 'fix', '--unsafe', '--policy', 'encrypted-volumes')
  expect(stdout).toContain('+    Properties: { AvailabilityZone: a, Size: 8, Encrypted: true }')
  expect(stdout).not.toContain('hunter2')
})

test('for an app of the CDK, tells the line and the words', async () => {
  const folder = join(process.cwd(), 'examples', 'cdk')
  const { stdout } = await ranIn(folder, 'fix', '--policy', 'encrypted-volumes')
  expect(stdout).toMatch(
    /^Left to you:\n {2}\S+lib\/[\w-]+\.ts:\d+ \S+ encrypted-volumes: code makes it: it is mended there, by hand\n {6}\S/,
  )
  expect(stdout).toContain('0 findings mended in 0 files')
})

test('tells what is wrong with its words and its inputs', async () => {
  const folder = folderWith({ '.git/HEAD': '', 'a.yaml': 'Resources: [\n' })
  expect(await ranIn(folder, 'fix', 'a.yaml')).toMatchObject({ exitCode: 3 })
  expect(await ranIn(folder, 'fix', '--policy', 'encrypted-volume')).toMatchObject({
    ...{ exitCode: 2, stderr: expect.stringContaining('encrypted-volumes') },
  })
})

test('writes nothing that really lies elsewhere', async () => {
  const outside = folderWith({ 'a.yaml': template, 'keys/main.tf': terraformKey })
  const folder = folderWith({
    '.git/HEAD': '',
    'main.tf': 'module "keys" {\n  source = "./keys"\n}\n',
  })
  symlinkSync(join(outside, 'a.yaml'), join(folder, 'a.yaml'))
  symlinkSync(join(outside, 'keys'), join(folder, 'keys'))

  await ranIn(folder, 'fix', '--write', '--unsafe', ...own)
  await ranIn(folder, 'fix', '--write', '--unsafe', 'a.yaml', ...own)

  expect(textIn(outside, 'a.yaml')).toBe(template)
  expect(textIn(outside, 'keys/main.tf')).toBe(terraformKey)
})

test('keeps the line ends of a file, whatever a remedy is written with', async () => {
  const bucket = 'resource "aws_s3_bucket" "logs" {\r\n  bucket = "logs"\r\n}\r\n'
  const folder = folderWith({ '.git/HEAD': '', 'main.tf': bucket })
  await ranIn(folder, 'fix', '--write', '--policy', 's3-bucket-versioning-enabled')
  const text = textIn(folder, 'main.tf')
  expect(text).toContain('versioning_configuration')
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test('names of files can not act upon the terminal', async () => {
  const folder = folderWith({
    '.git/HEAD': '',
    'a\u001b[2J.yaml': 'AWSTemplateFormatVersion: 2010-09-09\nResources: [',
  })
  for (const command of ['fix', 'baseline', 'init'])
    expect((await ranIn(folder, command, '.')).stderr).not.toContain('\u001b')
  expect((await ranIn(folder, 'fix', '.')).stderr).toContain('a\\x1b[2J.yaml')
})
