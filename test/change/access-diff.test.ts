import { describe, expect, test } from 'vitest'
import { checkDiff } from '../../src/check-diff.ts'
import { check } from '../../src/index.ts'
import type { AccessChange } from '../../src/model/access-change.ts'
import type { Decision } from '../../src/model/decision.ts'
import { reporters } from '../../src/report/index.ts'
import { folderWith } from '../folder-with.ts'
import { repositoryWith } from './git-repository.ts'

const options = { policy: ['iam-policy-document-valid'], access: true }

async function decisionOf(base: string, head: string, name = 'template.yaml'): Promise<Decision> {
  const folder = folderWith({ [`base/${name}`]: base, [`head/${name}`]: head })
  const diff = await checkDiff({ ...options, cwd: folder }, 'base', 'head')
  if ('problems' in diff) throw new Error(diff.problems.join())
  diff.dispose()
  return diff.decision
}

/** `gained Role Worker: s3:GetObject on arn:aws:s3:::b/x`; of what isn't known the reason. */
const told = ({ kind, to, holder, example, reason }: AccessChange) =>
  example === null
    ? `${kind} ${holder}: ${reason}`
    : `${kind} ${to}: ${example.action} on ${example.resource}`

async function accessOf(base: string, head: string, name?: string): Promise<readonly string[]> {
  const { change } = await decisionOf(base, head, name)
  return (change?.access ?? []).map(told)
}

const role = (statements: string, more = '') => `
Parameters:
  Any: { Type: String }
  Stage: { Type: String, Default: test }
Conditions:
  IsLive: !Equals [!Ref Stage, live]
Resources:
  Worker:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }]
      Policies:
        - PolicyName: work
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
${statements.replace(/^/gm, '              ')}
${more}`
const read = "- { Effect: Allow, Action: s3:GetObject, Resource: 'arn:aws:s3:::b/*' }"

const bucketPolicy = (statement: string) => `
Resources:
  Data: { Type: AWS::S3::Bucket, Properties: { BucketName: data } }
  Policy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Data
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          ${statement}
`

describe('what a change grants', () => {
  test('another action is gained, and lost the other way round', async () => {
    const wider = role(read.replace('s3:GetObject', '[s3:GetObject, s3:PutObject]'))
    expect(await accessOf(role(read), wider)).toEqual([
      'gained Role Worker: s3:PutObject on arn:aws:s3:::b/',
    ])
    expect(await accessOf(wider, role(read))).toEqual([
      'lost Role Worker: s3:PutObject on arn:aws:s3:::b/',
    ])
  })

  test('texts that differ and mean the same give nothing', async () => {
    const one = role(
      "- { Effect: Allow, Action: ['s3:GetObject', 's3:PutObject'], Resource: ['arn:aws:s3:::b/*'] }",
    )
    const other =
      role(`- { Sid: Put, Effect: Allow, Action: 'S3:putobject', Resource: 'arn:aws:s3:::b/*' }
- { Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/[!x]*' }
- { Effect: Allow, Action: 's3:GetObject', Resource: ['arn:aws:s3:::b/*', 'arn:aws:s3:::b/*a'] }`)
    expect(await accessOf(one, other)).toEqual([])
  })

  test('nor does a statement that moves to another policy of the role', async () => {
    const attached = `
  More:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: more
      Roles: [!Ref Worker]
      PolicyDocument:
        Version: '2012-10-17'
        Statement: [{ Effect: Allow, Action: 'sqs:SendMessage', Resource: '*' }]`
    const own = "- { Effect: Allow, Action: 'sqs:SendMessage', Resource: '*' }"
    expect(await accessOf(role(`${read}\n${own}`), role(read, attached))).toEqual([])
    expect(await accessOf(role(read), role(read, attached))).toEqual([
      'gained Role Worker: sqs:SendMessage on arn:aws:sqs:us-east-1:111111111111:x',
    ])
  })

  test('a Deny that goes lets happen what it kept from happening', async () => {
    const deny = "- { Effect: Deny, Action: 's3:*', Resource: 'arn:aws:s3:::b/secret/*' }"
    expect(await accessOf(role(`${read}\n${deny}`), role(read))).toEqual([
      'gained Role Worker: s3:GetObject on arn:aws:s3:::b/secret/',
    ])
  })

  test('a policy about a resource tells whom it lets in', async () => {
    const toOne = bucketPolicy(
      "- { Effect: Allow, Principal: { AWS: '111122223333' }, Action: s3:GetObject, Resource: 'arn:aws:s3:::data/*' }",
    )
    const toAll = toOne.replace("{ AWS: '111122223333' }", "'*'")
    expect(await accessOf(toOne, toAll)).toEqual([
      'gained anyone: s3:GetObject on arn:aws:s3:::data/x',
    ])
    expect(await accessOf(toAll, toOne)).toEqual([
      'lost anyone: s3:GetObject on arn:aws:s3:::data/x',
    ])
  })

  test('a trust policy tells who may take the role, an identity provider as well', async () => {
    const other = role(read).replace(
      '{ Service: lambda.amazonaws.com }, Action: sts:AssumeRole }',
      "{ Federated: 'arn:aws:iam::111122223333:oidc-provider/x.example' }, Action: sts:AssumeRoleWithWebIdentity }",
    )
    expect(await accessOf(role(read), other)).toEqual([
      'gained arn:aws:iam::111122223333:oidc-provider/x.example: sts:AssumeRoleWithWebIdentity on arn:aws:iam::{account}:role/{Worker}',
      'lost lambda.amazonaws.com: sts:AssumeRole on arn:aws:iam::{account}:role/{Worker}',
    ])
  })

  test('what is not known says why, once', async () => {
    expect(
      await accessOf(
        role(read),
        role(`${read}\n- { Effect: Allow, Action: 's3:GetObject', Resource: !Ref Any }`),
      ),
    ).toEqual([
      'unknown Role Worker: Policies[0].PolicyDocument.Statement[1].Resource is not known: parameter "Any" has no default and no value was given',
    ])
  })

  test('a condition that nobody has decided is told with the grant', async () => {
    const conditional = role(
      `${read}\n- !If [IsLive, { Effect: Allow, Action: 's3:PutObject', Resource: 'arn:aws:s3:::b/*' }, !Ref AWS::NoValue]`,
    )
    const rows = (await decisionOf(role(read), conditional)).change?.access
    expect(rows).toEqual([])
    const all = await checkDiff(
      {
        ...options,
        assume: 'all',
        cwd: folderWith({ 'base/t.yaml': role(read), 'head/t.yaml': conditional }),
      },
      'base',
      'head',
    )
    const access = 'decision' in all ? all.decision.change?.access : undefined
    expect(access?.map((row) => [told(row), row.witness])).toEqual([
      ['gained Role Worker: s3:PutObject on arn:aws:s3:::b/', { IsLive: true, Stage: 'live' }],
    ])
  })

  test('a policy that is attached by name alone is told, and the one of administrators understood', async () => {
    const attach = (name: string) =>
      role(read).replace(
        '      Policies:',
        `      ManagedPolicyArns: ['arn:aws:iam::aws:policy/${name}']\n      Policies:`,
      )
    expect(await accessOf(role(read), attach('ReadOnlyAccess'))).toEqual([
      'unknown Role Worker: it now has the policy arn:aws:iam::aws:policy/ReadOnlyAccess, whose text is not in the input',
    ])
    expect(await accessOf(role(read), attach('AdministratorAccess'))).toEqual([
      'gained Role Worker: iam:CreateUser on arn:aws:iam::111111111111:x',
    ])
  })

  test('two files are compared by what is in them, whatever they are called', async () => {
    const folder = folderWith({
      'one.yaml': bucketPolicy(
        "- { Effect: Allow, Principal: '*', Action: s3:GetObject, Resource: !Join ['', [!GetAtt Data.Arn, '/a/*']] }",
      ),
      'two.yaml': bucketPolicy(
        "- { Effect: Allow, Principal: '*', Action: s3:GetObject, Resource: !Join ['', [!GetAtt Data.Arn, '/a/b/*']] }",
      ),
    })
    const accessBetween = async (base: string, head: string) => {
      const diff = await checkDiff({ ...options, cwd: folder }, base, head)
      return 'decision' in diff ? diff.decision.change?.access?.map(told) : undefined
    }
    expect(await accessBetween('one.yaml', 'two.yaml')).toEqual([
      'lost anyone: s3:GetObject on arn:aws:s3:::data/a/',
    ])
    expect(await accessBetween('one.yaml', 'one.yaml')).toEqual([])
  })

  test('of Terraform as well', async () => {
    const policy = (action: string) => `
resource "aws_s3_bucket" "data" { bucket = "data" }
resource "aws_s3_bucket_policy" "data" {
  bucket = aws_s3_bucket.data.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow"
      Principal = { AWS = "111122223333" }
      Action = ${action}
      Resource = "\${aws_s3_bucket.data.arn}/*"
    }]
  })
}
`
    expect(
      await accessOf(
        policy('"s3:GetObject"'),
        policy('["s3:GetObject", "s3:PutObject"]'),
        'main.tf',
      ),
    ).toEqual(['gained 111122223333: s3:PutObject on arn:aws:s3:::data/x'])
    expect(await accessOf(policy('"s3:GetObject"'), policy('["s3:GetObject"]'), 'main.tf')).toEqual(
      [],
    )
  })

  test('no text of a document can break the table', async () => {
    const hostile = role(
      '- { Effect: Allow, Action: "s3:*", Resource: "arn:aws:s3:::a|`</td>\\n\\e[31m*" }',
    )
    const decision = await decisionOf(role(read), hostile)
    const given = {
      ...{ colour: false, unicode: true, width: 100, all: false, verbose: false },
      ...{ elapsedMs: null, ci: false, repository: null },
    }
    const markdown = (await reporters.markdown?.())?.(decision, given) ?? ''
    const rows = markdown.split('\n').filter((line) => line.startsWith('| ➕'))
    expect(rows).toHaveLength(1)
    expect(rows[0]?.match(/(?<!\\)\|/g)).toHaveLength(6)
    const screen = (await reporters.terminal?.())?.(decision, given) ?? ''
    expect(screen).not.toContain('\u001b')
    expect(screen).toContain('Access: 1 gained, 1 lost.')
  })

  test('what lies in a file that did not change is neither gained nor lost', async () => {
    const repository = repositoryWith({ 'a.yaml': role(read), 'b.yaml': 'Resources: {}\n' })
    repository.change({ 'b.yaml': role(read) })
    const { change } = await check({ cwd: repository.folder, base: 'HEAD', ...options })
    expect(change?.access?.map((row) => `${row.file} ${told(row)}`)).toEqual([
      'b.yaml gained lambda.amazonaws.com: sts:AssumeRole on arn:aws:iam::{account}:role/{Worker}',
      'b.yaml gained Role Worker: s3:GetObject on arn:aws:s3:::b/',
    ])
  })
})
