// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of HCL look so
import { describe, expect, test } from 'vitest'
import { resourceOf, shown } from './resolve-files.ts'

const document = (lines: string, name = 'd') =>
  `data "aws_iam_policy_document" "${name}" {\n${lines}\n}\n`

async function json(text: string): Promise<unknown> {
  const policy = 'resource "t" "r" {\n  policy = data.aws_iam_policy_document.d.json\n}\n'
  const variables = 'variable "free" {}\nvariable "on" {\n  type = bool\n}\n'
  return shown((await resourceOf(`${variables}${text}${policy}`, 't.r')).attributes.policy)
}

const statement = (lines: string) => `statement {\n${lines}\n}\n`

describe('policy documents', () => {
  test('have every part of a statement, lists of one as that one', async () => {
    expect(
      await json(
        document(
          statement(
            'sid = "A"\neffect = "Deny"\nactions = ["s3:*"]\nnot_resources = ["a", "b"]\nprincipals {\n  type = "AWS"\n  identifiers = ["*"]\n}\nprincipals {\n  type = "Service"\n  identifiers = ["a.amazonaws.com", "b.amazonaws.com"]\n}\nprincipals {\n  type = "AWS"\n  identifiers = ["123"]\n}\ncondition {\n  test = "StringEquals"\n  variable = "aws:x"\n  values = ["1", "2"]\n}\ncondition {\n  test = "StringEquals"\n  variable = "aws:y"\n  values = ["&{aws:username}"]\n}\ncondition {\n  test = "Bool"\n  variable = "aws:SecureTransport"\n  values = ["false"]\n}',
          ),
        ),
      ),
    ).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Deny',
          Sid: 'A',
          Action: 's3:*',
          NotResource: ['a', 'b'],
          Principal: { AWS: ['*', '123'], Service: ['a.amazonaws.com', 'b.amazonaws.com'] },
          Condition: {
            StringEquals: { 'aws:x': ['1', '2'], 'aws:y': '${aws:username}' },
            Bool: { 'aws:SecureTransport': 'false' },
          },
        },
      ],
    })
  })

  test('say Allow by themselves, and anyone only for the type *', async () => {
    const principal = (type: string) =>
      statement(`not_actions = ["a"]\nprincipals {\n  type = "${type}"\n  identifiers = ["*"]\n}`)
    expect(
      await json(
        document(`version = "2008-10-17"\npolicy_id = "P"\n${principal('*')}${principal('AWS')}`),
      ),
    ).toEqual({
      Version: '2008-10-17',
      Id: 'P',
      Statement: [
        { Effect: 'Allow', NotAction: 'a', Principal: '*' },
        { Effect: 'Allow', NotAction: 'a', Principal: { AWS: '*' } },
      ],
    })
  })

  test('keep what is known beside what isn’t', async () => {
    expect(
      await json(
        document(
          statement('actions = ["*"]\nresources = [var.free, "${var.free}/&{aws:username}"]') +
            statement('effect = var.on ? "Allow" : "Deny"\nactions = var.free'),
        ),
      ),
    ).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: '*',
          Resource: [
            '<variable: variable free has no default and no value was given>',
            '<variable: variable free has no default and no value was given>/${aws:username}',
          ],
        },
        {
          Effect: { if: 'var.on = true', then: 'Allow', else: 'Deny' },
          Action: '<variable: variable free has no default and no value was given>',
        },
      ],
    })
  })

  test('join others before, and are overridden by others after, by their Sid', async () => {
    const text =
      document(
        statement('sid = "X"\nactions = ["source"]') + statement('actions = ["s2"]'),
        'source',
      ) +
      document(statement('sid = "Y"\nactions = ["override"]'), 'override') +
      document(
        `source_policy_documents = [data.aws_iam_policy_document.source.json, jsonencode({ Statement = { Action = "text" } })]\noverride_policy_documents = [data.aws_iam_policy_document.override.json, var.free]\n${statement('sid = "Y"\nactions = ["own"]')}`,
      )
    expect(await json(text)).toEqual({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Sid: 'X', Action: 'source' },
        { Effect: 'Allow', Action: 's2' },
        { Action: 'text' },
        { Effect: 'Allow', Sid: 'Y', Action: 'override' },
        '<variable: variable free has no default and no value was given>',
      ],
    })
  })

  test('with dynamic statements have those', async () => {
    const dynamic = (forEach: string) =>
      document(
        `dynamic "statement" {\n  for_each = ${forEach}\n  content {\n    actions = [statement.value]\n  }\n}\n`,
      )
    expect(await json(dynamic('["a", "b"]'))).toMatchObject({
      Statement: [{ Action: 'a' }, { Action: 'b' }],
    })
    expect(await json(dynamic('var.on ? ["a"] : []'))).toEqual({
      if: 'var.on = true',
      then: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'a' }] },
      else: { Version: '2012-10-17', Statement: [] },
    })
    expect(await json(dynamic('var.free'))).toMatchObject({
      Statement: ['<variable: variable free has no default and no value was given>'],
    })
  })

  test('with dynamic principals and conditions have those', async () => {
    expect(
      await json(
        document(
          statement(
            'dynamic "principals" {\n  for_each = var.free\n  content {\n    type = "AWS"\n    identifiers = ["*"]\n  }\n}\ndynamic "condition" {\n  for_each = { "aws:x" = "1" }\n  content {\n    test = "Bool"\n    variable = condition.key\n    values = [condition.value]\n  }\n}',
          ),
        ),
      ),
    ).toMatchObject({
      Statement: [
        {
          Principal: '<variable: variable free has no default and no value was given>',
          Condition: { Bool: { 'aws:x': '1' } },
        },
      ],
    })
  })

  test('are decoded to themselves', async () => {
    const text = `${document(statement('actions = ["a"]'))}resource "t" "r" {\n  x = jsondecode(data.aws_iam_policy_document.d.json).Statement[0].Action\n}\n`
    expect((await resourceOf(text, 't.r')).attributes.x).toBe('a')
  })

  test('in a heredoc have holes', async () => {
    const text =
      'resource "aws_s3_bucket" "b" {\n}\nresource "t" "r" {\n  policy = <<E\n{ "Resource": "${aws_s3_bucket.b.arn}/*" }\nE\n}\n'
    expect(shown((await resourceOf(text, 't.r')).attributes.policy)).toBe(
      '{ "Resource": "<aws_s3_bucket.b.arn>/*" }\n',
    )
  })
})
