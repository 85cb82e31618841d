import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const script = fileURLToPath(new URL('../../scripts/docs.mjs', import.meta.url))
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stackgate-docs-'))
  write(
    'action.yml',
    'inputs:\n  fail-on:\n    description: Least severity | that blocks.\n    default: high\noutputs:\n  verdict:\n    description: open or closed.\n',
  )
  write('README.md', '# Tool\n')
  write('policies/aws/sqs/queue-is-encrypted/policy.yaml', policy)
  mkdirSync(join(folder, 'examples'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
const text = (path: string) => readFileSync(join(folder, path), 'utf8')

function docs(...args: string[]) {
  return spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' })
}

const policy = `id: queue-is-encrypted
title: SQS queue is encrypted
severity: medium
parameters:
  keys: { description: Keys that are good., default: [a] }
check:
  - resource: AWS::SQS::Queue
    assert: { required: [KmsMasterKeyId] }
why: >
  Whoever reads the disk reads
  the messages.
fix:
  cloudformation: "KmsMasterKeyId: alias/aws/sqs"
  terraform: kms_master_key_id = "alias/aws/sqs"
sources: [https://docs.aws.amazon.com/example]
blind-spots: [What the key's policy says.]
`

const template = `Parameters:
  Key: { Type: String }
Resources:
  # expect: pass - a key is named
  Named:
    Type: AWS::SQS::Queue
    Properties:
      # a key of ours
      KmsMasterKeyId: ours

  # expect: fail
  Bare: { Type: AWS::SQS::Queue }
  Aside:
    Type: AWS::SNS::Topic
  Open:
    Type: AWS::SQS::Queue
    Properties:
      # expect: unknown - the parameter has no default
      KmsMasterKeyId: !Ref Key
Outputs:
  Url:
    Value: !Ref Named
`

const configuration = `variable "key" {}

# expect: pass - a key is named
resource "aws_sqs_queue" "named" {
  kms_master_key_id = "ours"
}

resource "aws_sqs_queue" "open" {
  tags = {
    a = 1
  }

  # expect: unknown - the variable has no default
  kms_master_key_id = var.key
}
`

const withCompanions = `Resources:
  # expect: pass
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      KmsMasterKeyId: !GetAtt Key.Arn
  Key:
    Type: AWS::KMS::Key
  KeyAlias:
    Type: AWS::KMS::Alias
  # expect: fail
  Bare:
    Type: AWS::SQS::Queue
  Topic:
    Type: AWS::SNS::Topic
`

const configurationWithCompanions = `# expect: pass
resource "aws_sqs_queue" "named" {
  kms_master_key_id = data.aws_kms_key.ours.arn
}

data "aws_kms_key" "ours" {
  key_id = var.key
}

variable "key" {}

resource "aws_sns_topic" "other" {}
`

const page = 'docs/policies/queue-is-encrypted.md'

describe('npm run docs', () => {
  test('writes a page for each policy, and the list of them', () => {
    const { status, stdout } = docs()

    expect(status).toBe(0)
    expect(stdout).toBe(`${page} is written\ndocs/policies/README.md is written\n`)
    expect(text('docs/policies/README.md')).toContain(
      '| [`queue-is-encrypted`](queue-is-encrypted.md) | SQS queue is encrypted | medium | `AWS::SQS::Queue` |',
    )
    expect(
      text(page),
    ).toBe(`<!-- Made by \`npm run docs\` from policies/aws/sqs/queue-is-encrypted. -->

# SQS queue is encrypted

\`queue-is-encrypted\` · severity medium · judges \`AWS::SQS::Queue\`

Whoever reads the disk reads the messages.

## Fix

CloudFormation:

\`\`\`yaml
KmsMasterKeyId: alias/aws/sqs
\`\`\`

Terraform:

\`\`\`hcl
kms_master_key_id = "alias/aws/sqs"
\`\`\`

## Parameters

| name | what it is | default |
|---|---|---|
| \`keys\` | Keys that are good. | \`["a"]\` |

## What it does not see

- What the key's policy says.

## Sources

- <https://docs.aws.amazon.com/example>

The policy itself: [\`policies/aws/sqs/queue-is-encrypted\`](../../policies/aws/sqs/queue-is-encrypted/policy.yaml)
`)
  })

  test('shows each example with the caption of its expectation, and none without one', () => {
    write('policies/aws/sqs/queue-is-encrypted/examples/cloudformation.yaml', template)
    write('policies/aws/sqs/queue-is-encrypted/examples/terraform.tf', configuration)

    docs()

    const shown = text(page)
    expect(shown.slice(shown.indexOf('## Examples'), shown.indexOf('## What it'))).toBe(
      `## Examples: [cloudformation.yaml](../../policies/aws/sqs/queue-is-encrypted/examples/cloudformation.yaml)

**pass**: a key is named

\`\`\`yaml
Named:
  Type: AWS::SQS::Queue
  Properties:
    # a key of ours
    KmsMasterKeyId: ours
\`\`\`

**fail**

\`\`\`yaml
Bare: { Type: AWS::SQS::Queue }
\`\`\`

**unknown**: the parameter has no default

\`\`\`yaml
Open:
  Type: AWS::SQS::Queue
  Properties:
    KmsMasterKeyId: !Ref Key
\`\`\`

## Examples: [terraform.tf](../../policies/aws/sqs/queue-is-encrypted/examples/terraform.tf)

**pass**: a key is named

\`\`\`hcl
resource "aws_sqs_queue" "named" {
  kms_master_key_id = "ours"
}
\`\`\`

**unknown**: the variable has no default

\`\`\`hcl
variable "key" {}

resource "aws_sqs_queue" "open" {
  tags = {
    a = 1
  }

  kms_master_key_id = var.key
}
\`\`\`

`,
    )
  })

  test('shows beside a resource what it is judged by, and nothing else', () => {
    write('policies/aws/sqs/queue-is-encrypted/examples/cloudformation.yaml', withCompanions)
    write('policies/aws/sqs/queue-is-encrypted/examples/terraform.tf', configurationWithCompanions)

    docs()

    expect(text(page)).toContain(`**pass**

\`\`\`yaml
Queue:
  Type: AWS::SQS::Queue
  Properties:
    KmsMasterKeyId: !GetAtt Key.Arn

Key:
  Type: AWS::KMS::Key

KeyAlias:
  Type: AWS::KMS::Alias
\`\`\`

**fail**

\`\`\`yaml
Bare:
  Type: AWS::SQS::Queue
\`\`\`
`)
    expect(text(page)).toContain(`**pass**

\`\`\`hcl
resource "aws_sqs_queue" "named" {
  kms_master_key_id = data.aws_kms_key.ours.arn
}

data "aws_kms_key" "ours" {
  key_id = var.key
}

variable "key" {}
\`\`\`
`)
  })

  test("fills the tables of the Action's inputs and outputs", () => {
    write(
      'README.md',
      '<!-- inputs -->\nold\n<!-- /inputs -->\nkept\n<!-- outputs -->\n<!-- /outputs -->\n',
    )

    docs()

    expect(text('README.md')).toBe(`<!-- inputs -->
| input | what it is | default |
| --- | --- | --- |
| \`fail-on\` | Least severity \\| that blocks. | \`high\` |
<!-- /inputs -->
kept
<!-- outputs -->
| output | what it is |
| --- | --- |
| \`verdict\` | open or closed. |
<!-- /outputs -->
`)
  })

  test('shows what a command prints, and takes a gate that is closed for an answer', () => {
    write('package.json', '{"type":"module"}')
    write(
      'dist/cli.js',
      "console.log('ran', ...process.argv.slice(2), 'in 0.4 s'); process.exit(1)",
    )
    write('README.md', '<!-- output: npx . check examples -->\n<!-- /output -->\n')

    const { status } = docs()

    expect(status).toBe(0)
    expect(text('README.md')).toBe(
      '<!-- output: npx . check examples -->\n```text\n$ npx . check examples\nran check examples --no-color in 0.4 s\n```\n<!-- /output -->\n',
    )
  })

  test('does not call an output stale because a run took longer', () => {
    write('package.json', '{"type":"module"}')
    write('dist/cli.js', "console.log('read 2 files in 0.4 s')")
    write('README.md', '<!-- output: npx . check -->\n<!-- /output -->\n')
    docs()
    write('dist/cli.js', "console.log('read 2 files in 12 ms')")
    expect(docs('--check').status).toBe(0)

    write('dist/cli.js', "console.log('read 3 files in 12 ms')")
    expect(docs('--check').status).toBe(1)
  })

  test('shows no output of a command that went wrong', () => {
    write('package.json', '{"type":"module"}')
    write('dist/cli.js', 'process.exit(2)')
    write('README.md', '<!-- output: npx . check -->\n<!-- /output -->\n')

    const { status, stderr } = docs()

    expect(status).not.toBe(0)
    expect(stderr).toContain('npx . check ended with 2')
  })

  test('with --check writes nothing, and fails while something is stale', () => {
    const before = docs('--check')
    expect(before.status).toBe(1)
    expect(before.stdout).toContain(`${page} is stale`)
    expect(before.stderr).toContain('npm run docs')
    expect(existsSync(join(folder, page))).toBe(false)

    docs()
    expect(docs('--check').status).toBe(0)

    write(page, 'edited by hand')
    expect(docs('--check').status).toBe(1)
  })

  test('takes the page of a policy away that is gone', () => {
    docs()
    rmSync(join(folder, 'policies/aws/sqs'), { recursive: true })

    expect(docs('--check').stdout).toContain(`${page} has no policy`)
    docs()
    expect(existsSync(join(folder, page))).toBe(false)
  })
})
