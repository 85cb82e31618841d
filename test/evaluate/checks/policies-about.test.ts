import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { check } from '../../../src/index.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** The verdict of one policy by address, for a template's resources. */
async function judge(policy: string, Resources: object, Parameters: object = {}) {
  const cwd = mkdtempSync(join(tmpdir(), 'stackgate-policies-about-'))
  folders.push(cwd)
  const template = { AWSTemplateFormatVersion: '2010-09-09', Parameters, Resources }
  writeFileSync(join(cwd, 'stack.json'), JSON.stringify(template))
  const { verdicts } = await check({ cwd, root: cwd, policy: [policy] })
  return Object.fromEntries(verdicts.map(({ address, verdict }) => [address, verdict]))
}

const document = (isPublic: boolean) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: isPublic ? '*' : { AWS: 'arn:aws:iam::111122223333:role/app' },
      Action: 'sqs:SendMessage',
      Resource: '*',
    },
  ],
})
const queue = { Type: 'AWS::SQS::Queue' }
const queuePolicy = (Queues: unknown, isPublic: boolean) => ({
  Type: 'AWS::SQS::QueuePolicy',
  Properties: { Queues, PolicyDocument: document(isPublic) },
})
const sqs = 'sqs-queue-no-public-access'

describe('policies that other resources attach', () => {
  test('count wherever the resource stands in their list, and each of them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            of: fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 1 }),
            isPublic: fc.boolean(),
          }),
          { maxLength: 4 },
        ),
        async (policies) => {
          const queues = [0, 1, 2, 3].map((number) => [`Queue${number}`, queue] as const)
          const attached = policies.map(({ of, isPublic }, index) => {
            const named = of.map((number) => ({ Ref: `Queue${number}` }))
            return [`Policy${index}`, queuePolicy(named, isPublic)] as const
          })
          const seen = await judge(sqs, Object.fromEntries([...queues, ...attached]))
          const wanted = [0, 1, 2, 3].map((number) => {
            const isOpen = policies.some(({ of, isPublic }) => isPublic && of.includes(number))
            return [`Queue${number}`, isOpen ? 'fail' : 'pass']
          })
          expect(seen).toEqual(Object.fromEntries(wanted))
        },
      ),
      { numRuns: 40 },
    )
  })

  test('are judged by themselves for what is outside of the input', async () => {
    const url = 'https://sqs.eu-central-1.amazonaws.com/111122223333/jobs'
    expect(await judge(sqs, { Policy: queuePolicy([url], true) })).toEqual({ Policy: 'fail' })
    expect(await judge(sqs, { Policy: queuePolicy([url], false) })).toEqual({ Policy: 'pass' })
  })

  test('that may be for it leave it unknown where they are open, and only there', async () => {
    const open = { Parameters: { Url: { Type: 'String' } } }
    const named = [{ Ref: 'Url' }]
    const resources = (isPublic: boolean) => ({
      Queue: queue,
      Policy: queuePolicy(named, isPublic),
    })
    expect(await judge(sqs, resources(true), open.Parameters)).toEqual({
      Queue: 'unknown',
      Policy: 'fail',
    })
    expect(await judge(sqs, resources(false), open.Parameters)).toEqual({
      Queue: 'pass',
      Policy: 'pass',
    })
  })

  test('are found by the name of what they are for', async () => {
    const policy = {
      Type: 'AWS::SecretsManager::ResourcePolicy',
      Properties: {
        SecretId: 'orders',
        ResourcePolicy: {
          Version: '2012-10-17',
          Statement: {
            Effect: 'Allow',
            Principal: '*',
            Action: 'secretsmanager:GetSecretValue',
            Resource: '*',
          },
        },
      },
    }
    const secret = (Name: string) => ({ Type: 'AWS::SecretsManager::Secret', Properties: { Name } })
    const resources = { Orders: secret('orders'), Other: secret('other'), Policy: policy }
    expect(await judge('secretsmanager-policy-open', resources)).toEqual({
      Orders: 'fail',
      Other: 'pass',
    })
  })
})

describe('permissions whose parts are properties', () => {
  const permission = (more: object) => ({
    Type: 'AWS::Lambda::Permission',
    Properties: { FunctionName: 'f', Action: 'lambda:InvokeFunction', Principal: '*', ...more },
  })

  test.each([
    [{}, 'fail'],
    [{ PrincipalOrgID: 'o-example123' }, 'pass'],
    [{ SourceArn: 'arn:aws:events:eu-central-1:111122223333:rule/x' }, 'pass'],
    [{ SourceArn: 'arn:aws:events:*:*:rule/*' }, 'fail'],
    [{ FunctionUrlAuthType: 'NONE' }, 'fail'],
    [{ Principal: '444455556666' }, 'pass'],
    [{ Principal: 'arn:aws:iam::444455556666:root' }, 'pass'],
  ])('%j: %s', async (more, verdict) => {
    const seen = await judge('lambda-function-public-access-prohibited', { P: permission(more) })
    expect(seen).toEqual({ P: verdict })
  })
})

describe('statements without an effect', () => {
  const actions = fc.constantFrom('s3:*', 's3:Get*', 's3:GetObject', 'sqs:*', 'sqs:SendMessage')
  const statement = fc.record({
    Effect: fc.constantFrom('Allow', 'Deny'),
    Action: fc.uniqueArray(actions, { minLength: 1, maxLength: 2 }),
    Resource: fc.constantFrom('*', 'arn:aws:s3:::example/*'),
  })
  const ofPolicy = (Statement: readonly object[]) =>
    judge('iam-policy-statements-effective', {
      P: {
        Type: 'AWS::IAM::ManagedPolicy',
        Properties: { PolicyDocument: { Version: '2012-10-17', Statement } },
      },
    })

  test('are found wherever a statement stands twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(statement, { minLength: 1, maxLength: 3 }), async (statements) => {
        expect(await ofPolicy([...statements, statements[0] ?? {}])).toEqual({ P: 'fail' })
      }),
      { numRuns: 30 },
    )
  })

  test('are none where each is about a service of its own', async () => {
    const own = ['s3:GetObject', 'sqs:SendMessage', 'sns:Publish'].map((Action) => ({
      Effect: 'Allow',
      Action,
      Resource: '*',
    }))
    expect(await ofPolicy(own)).toEqual({ P: 'pass' })
  })
})
