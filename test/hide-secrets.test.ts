import { describe, expect, test } from 'vitest'
import { hideSecrets } from '../src/hide-secrets.ts'

const hide = (text: string) => {
  const lines = hideSecrets(text, 2_000)
  return lines.slice(0, lines.count).join('\n')
}

describe('what an excerpt must not show', () => {
  test.each([
    ['an argument', '  password = "canary"', '  password = (sensitive)'],
    [
      'an argument with a note',
      '  password = "canary" # a note',
      '  password = (sensitive) # a note',
    ],
    ['a call', '  password = base64encode("canary")', '  password = (sensitive)'],
    ['a conditional', '  token = var.x ? "canary" : "b"', '  token = (sensitive)'],
    ['a property in YAML', 'MasterUserPassword: canary', 'MasterUserPassword: (sensitive)'],
    [
      'a property in JSON',
      '{"DB_PASSWORD": "ca\\"nary", "Size": 8}',
      '{"DB_PASSWORD": (sensitive), "Size": 8}',
    ],
    [
      'a property in a map',
      'Auth: { Token: canary, Size: 8 }',
      'Auth: { Token: (sensitive), Size: 8 }',
    ],
    ['a composed text', `Password: !Sub 'canary-\${X}'`, 'Password: (sensitive)'],
    ['a composed text in JSON', '"Password": {"Fn::Sub": "canary"}', '"Password": (sensitive)'],
    [
      'an argument of an app',
      "new Db(this, 'D', { masterPassword: 'canary' })",
      "new Db(this, 'D', { masterPassword: (sensitive) })",
    ],
    [
      'a heredoc',
      'private_key = <<-EOT\n  canary\n  canary\n  EOT\nsize = 8',
      'private_key = <<-EOT\n  (sensitive)\n  (sensitive)\n  (sensitive)\nsize = 8',
    ],
    [
      'a block of text',
      'PrivateKey: |\n  canary\n\n  canary\nSize: 8',
      'PrivateKey: |\n  (sensitive)\n(sensitive)\n  (sensitive)\nSize: 8',
    ],
    [
      'a value on the next line',
      'Password:\n  canary\nSize: 8',
      'Password:\n  (sensitive)\nSize: 8',
    ],
    [
      'a text over lines',
      'Password: "can\n  ary"\nSize: 8',
      'Password: (sensitive)\n  (sensitive)\nSize: 8',
    ],
    [
      'the default of a sensitive variable',
      'variable "p" {\n  default = "canary"\n  type = string\n  sensitive = true\n}',
      'variable "p" {\n  default = (sensitive)\n  type = string\n  sensitive = true\n}',
    ],
    [
      'the default of a variable with such a name',
      'variable "db_password" {\n  default = "canary"\n}',
      'variable "db_password" {\n  default = (sensitive)\n}',
    ],
    [
      'the default of a parameter that is not echoed',
      '  P:\n    Type: String\n    Default: canary\n    NoEcho: true\n  Q:\n    Default: q',
      '  P:\n    Type: String\n    Default: (sensitive)\n    NoEcho: true\n  Q:\n    Default: q',
    ],
    [
      'the same in one line',
      '  P: { NoEcho: true, Default: canary }\n  Q: { Default: q }',
      '  P: { NoEcho: true, Default: (sensitive) }\n  Q: { Default: q }',
    ],
    [
      'the same in JSON',
      '{"P": {"NoEcho": true, "Default": "canary"}}',
      '{"P": {"NoEcho": true, "Default": (sensitive)}}',
    ],
    [
      'a variable of an environment',
      '- Name: DB_PASSWORD\n  Value: canary\n- Name: Port',
      '- Name: DB_PASSWORD\n  Value: (sensitive)\n- Name: Port',
    ],
  ])('%s', (_, text, shown) => {
    expect(hide(text)).toBe(shown)
  })
})

test.each([
  'password = var.password',
  'password = random_password.p.result',
  'token = module.m.tokens[0] # made there',
  'Password: !Ref Password',
  'Password: !GetAtt Secret.Value',
  "Password: '{{resolve:secretsmanager:db:SecretString:password}}'",
  '"Password": {"Ref": "P"},',
  'Password:\n  Ref: P',
  'Password:\n  Fn::Sub: x',
  'secrets = {\n  size = 8\n}',
  'HttpTokens: optional',
  'http_tokens = "optional"',
  'kms_key_id = "k"',
  'ManageMasterUserPassword: true',
  'storage_encrypted = false',
  'Name: Port\nValue: 8',
  'if (password === other) {',
])('what an excerpt shows: %j', (text) => {
  expect(hide(text)).toBe(text)
})

test.each([
  ['words', 'a'.repeat(1_900)],
  ['blanks', `password = x.y${' '.repeat(1_900)}-`],
  ['quotes', `password${'"'.repeat(1_900)}`],
  ['names', 'name='.repeat(380)],
])('hostile lines of %s take no longer than others', (_, line) => {
  const text = `${line} secret\n`.repeat(1_000)
  const start = performance.now()
  hideSecrets(text, 2_000)

  // Ten times what it takes on a slow machine; anything but linear takes minutes.
  expect(performance.now() - start).toBeLessThan(5_000)
})
