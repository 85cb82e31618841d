import { describe, expect, test } from 'vitest'
import type { SourceLocation } from '../../../src/model/source-location.ts'
import type { Path } from '../../../src/model/truth.ts'
import { resolve } from './resolve-files.ts'

type Files = Readonly<Record<string, string>>

const ACTION = ['policy', 'Statement', 1, 'Action']

/** The text of the line that a part of `t.t`, or of the first resource there is, lies on; and the places beside it. */
async function placeOf(files: Files, path: Path) {
  const { resources } = await resolve(files)
  const resource = resources.find(({ type }) => type === 't') ?? resources[0]
  const location = resource?.locate(path) as SourceLocation
  const lineIn = (file: string, line: number) => files[file]?.split('\n')[line - 1]?.trim()
  return {
    file: location.file,
    line: lineIn(location.file, location.range?.line ?? 0),
    column: location.range?.column,
    pointer: location.pointer,
    related: location.related.map(
      ({ file, range, text }) => `${text}: ${file}: ${lineIn(file, range.line)}`,
    ),
  }
}

const resource = (policy: string) => `resource "t" "t" {\n  policy = ${policy}\n}\n`

const POLICY = `{
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "s3:Get*", Resource = "*" },
      {
        Effect   = "Allow"
        Action   = "*"
        Resource = aws_s3_bucket.b.arn
      },
    ]
  }`

const JSON_POLICY = `{
  "Version": "2012-10-17",
  "Statement": [
    { "Effect": "Allow", "Action": "a:\${aws_s3_bucket.b["}\\""].id}}", "Resource": "*" },
    {
      "Effect": "Allow",
      "Resource": ["\${aws_s3_bucket.b.arn}", "$\${aws:username}"],
      "Action": "*"
    }
  ]
}`

describe('a part of a policy lies where it is written', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['in jsonencode', resource(`jsonencode(${POLICY})`), 'Action   = "*"', []],
    [
      'in a local that jsonencode is given',
      `locals {\n  p = ${POLICY}\n}\n${resource('jsonencode(local.p)')}`,
      'Action   = "*"',
      ['used here: main.tf: policy = jsonencode(local.p)'],
    ],
    [
      'in a local that is text already',
      `locals {\n  p = { x = jsonencode(${POLICY}) }\n}\n${resource('local.p.x')}`,
      'Action   = "*"',
      ['used here: main.tf: policy = local.p.x'],
    ],
    [
      'in what concat and merge put together',
      `locals {
  more = [{
    Action = "*"
  }]
  p = merge({ Version = "1" }, { Statement = concat([{ Action = "a" }], local.more) })
}
${resource('jsonencode(local.p)')}`,
      'Action = "*"',
      ['used here: main.tf: policy = jsonencode(local.p)'],
    ],
    [
      'in the branch that is taken',
      `variable "open" {\n  default = true\n}\n${resource(`jsonencode(true ? ${POLICY} : {})`)}`,
      'Action   = "*"',
      [],
    ],
    ['in a heredoc', resource(`<<EOT\n${JSON_POLICY}\nEOT`), '"Action": "*"', []],
    [
      'in a heredoc of a local',
      `locals {\n  p = <<-EOT\n${JSON_POLICY}\n  EOT\n}\n${resource('local.p')}`,
      '"Action": "*"',
      ['used here: main.tf: policy = local.p'],
    ],
    [
      'in a document of statements, as far as it was joined from others',
      `data "aws_iam_policy_document" "base" {
  statement {
    actions = ["s3:*"]
  }
}
data "aws_iam_policy_document" "d" {
  source_policy_documents = [data.aws_iam_policy_document.base.json]
  statement {
    actions = ["*"]
  }
}
${resource('data.aws_iam_policy_document.d.json')}`,
      'actions = ["*"]',
      ['used here: main.tf: policy = data.aws_iam_policy_document.d.json'],
    ],
  ])('%s', async (_, text, line, related) => {
    expect(await placeOf({ 'main.tf': text }, ACTION)).toMatchObject({
      file: 'main.tf',
      line,
      pointer: '/policy/Statement/1/Action',
      related,
    })
  })

  test.each<[Path, string]>([
    [['Principal', 'AWS'], 'identifiers = ["*"]'],
    [['Principal', 'Service'], 'identifiers = ["s"]'],
    [['Condition', 'Bool', 'aws:SecureTransport'], 'values   = ["false"]'],
    [['Condition', 'Bool'], 'condition {'],
    [['Resource'], 'statement {'],
    [[], 'statement {'],
  ])('%j of a statement in its block', async (path, line) => {
    const text = `data "aws_iam_policy_document" "d" {
  statement {
    principals {
      type        = "Service"
      identifiers = ["s"]
    }
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}
${resource('data.aws_iam_policy_document.d.json')}`
    const found = await placeOf({ 'main.tf': text }, ['policy', 'Statement', 0, ...path])
    expect(found.line).toBe(line)
  })

  test('what can’t be followed lies where it is used', async () => {
    const text = resource('jsonencode({ Statement = [for a in ["x", "*"] : { Action = a }] })')
    const found = await placeOf({ 'main.tf': text }, ACTION)
    expect(found.line).toBe(
      'policy = jsonencode({ Statement = [for a in ["x", "*"] : { Action = a }] })',
    )
    const text2 = resource('"{\\"Statement\\": [{}, {\\"Action\\": \\"*\\"}]}"')
    expect(await placeOf({ 'main.tf': text2 }, ACTION)).toMatchObject({
      column: 3,
      pointer: '/policy',
    })
  })
})

describe('a value that is only named lies at its name, with the place that sets it', () => {
  test('the argument of a module’s call, and the call', async () => {
    const files = {
      'main.tf': 'module "m" {\n  source = "./m"\n  acl    = "public-read"\n}\n',
      'm/main.tf': 'variable "acl" {}\nresource "t" "t" {\n  acl = var.acl\n}\n',
    }
    expect(await placeOf(files, ['acl'])).toMatchObject({
      file: 'm/main.tf',
      line: 'acl = var.acl',
      related: ['set here: main.tf: acl    = "public-read"', 'called here: main.tf: module "m" {'],
    })
  })

  test('an item of the collection of a dynamic block', async () => {
    const text = `locals {
  rules = [
    { port = 443, cidr = "10.0.0.0/8" },
    { port = 22, cidr = "0.0.0.0/0" },
  ]
}
resource "t" "t" {
  dynamic "ingress" {
    for_each = local.rules
    content {
      cidr_blocks = [ingress.value.cidr]
    }
  }
}
`
    expect(await placeOf({ 'main.tf': text }, ['ingress', 1, 'cidr_blocks', 0])).toMatchObject({
      line: 'cidr_blocks = [ingress.value.cidr]',
      pointer: '/ingress/1/cidr_blocks/0',
      related: ['set here: main.tf: { port = 22, cidr = "0.0.0.0/0" },'],
    })
  })

  test('a policy that a downloaded module is handed lies in the person’s call', async () => {
    const files = {
      'main.tf': `module "m" {\n  source = "x/y/z"\n  policy = jsonencode(${POLICY})\n}\n`,
      '.terraform/modules/modules.json': '{"Modules":[{"Key":"m","Dir":".terraform/modules/m"}]}',
      '.terraform/modules/m/main.tf': `variable "policy" {}\n${resource('var.policy')}`,
    }
    expect(await placeOf(files, ACTION)).toMatchObject({
      file: 'main.tf',
      line: 'Action   = "*"',
      related: ['called here: main.tf: module "m" {'],
    })
  })

  test('names that lead in a circle end somewhere', async () => {
    const text = `locals {\n  a = local.b\n  b = local.a\n}\n${resource('local.a')}`
    expect((await placeOf({ 'main.tf': text }, ACTION)).file).toBe('main.tf')
  })
})
