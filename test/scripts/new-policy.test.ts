import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const repository = fileURLToPath(new URL('../../', import.meta.url))
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stackgate-new-policy-'))
  for (const part of ['policies/policy.schema.json', 'policies/aws/ec2/encrypted-volumes'])
    cpSync(join(repository, part), join(folder, part), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

function newPolicy(...args: string[]) {
  const script = join(repository, 'scripts/new-policy.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const text = (path: string) => readFileSync(join(folder, path), 'utf8')

describe('npm run new-policy', () => {
  test('makes the folder, with a policy and an example for each format', () => {
    const { status, stdout } = newPolicy('aws/sqs/queue-is-encrypted')

    expect(status).toBe(0)
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      'policies/aws/sqs/queue-is-encrypted/policy.yaml',
      'policies/aws/sqs/queue-is-encrypted/examples/cloudformation.yaml',
      'policies/aws/sqs/queue-is-encrypted/examples/terraform.tf',
    ])
    for (const file of stdout.split('\n').slice(0, 3)) expect(text(file)).not.toBe('')
    expect(stdout).toContain('npx stackgate test policies/aws/sqs/queue-is-encrypted')
  })

  test('makes a policy that the schema accepts, so that only its examples are red', () => {
    newPolicy('aws/sqs/queue-is-encrypted', '--resource', 'AWS::SQS::Queue')

    const policy = parse(text('policies/aws/sqs/queue-is-encrypted/policy.yaml'))
    const schema = JSON.parse(text('policies/policy.schema.json'))
    const validate = new Ajv({ strictRequired: false, strictTypes: false }).compile(schema)
    expect(validate(policy), JSON.stringify(validate.errors)).toBe(true)
    expect(policy.id).toBe('queue-is-encrypted')
    expect(policy.resource).toBe('AWS::SQS::Queue')
  })

  test('asks for a pass, a failure and an unknown, with the types that were named', () => {
    newPolicy('aws/sqs/a-b', '--resource', 'AWS::SQS::Queue', '--terraform', 'aws_sqs_queue')

    const template = text('policies/aws/sqs/a-b/examples/cloudformation.yaml')
    expect(template.match(/# expect: \w+/g)).toEqual([
      '# expect: pass',
      '# expect: fail',
      '# expect: unknown',
    ])
    expect(template.match(/Type: AWS::SQS::Queue/g)).toHaveLength(3)
    const configuration = text('policies/aws/sqs/a-b/examples/terraform.tf')
    expect(configuration.match(/^resource "aws_sqs_queue"/gm)).toHaveLength(2)
  })

  test.each([
    ['policies/aws/EC2/MyPolicy', 'Did you mean aws/ec2/my-policy?'],
    ['ec2/my_policy', 'Did you mean aws/ec2/my-policy?'],
    ['aws/ec2', 'A policy lies in aws/<service>/<id>'],
    ['aws/ec2/a/b', 'A policy lies in aws/<service>/<id>'],
    ['../../outside/id', 'A policy lies in aws/<service>/<id>'],
    ['aws/ec2/2fast', 'A policy lies in aws/<service>/<id>'],
    ['aws/ec2/ends-', 'Did you mean aws/ec2/ends?'],
  ])('refuses %s and says what would do', (path, message) => {
    const { status, stdout, stderr } = newPolicy(path)

    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(message)
  })

  test('refuses an id that another service has already', () => {
    const { status, stderr } = newPolicy('aws/rds/encrypted-volumes')

    expect(status).toBe(2)
    expect(stderr).toBe(
      `The id encrypted-volumes is taken: ${join('policies/aws/ec2/encrypted-volumes/policy.yaml')} has it.\n`,
    )
    expect(existsSync(join(folder, 'policies/aws/rds/encrypted-volumes'))).toBe(false)
  })

  test.each([
    [['aws/sqs/a-b', '--resource', 'aws_sqs_queue'], '--resource takes a type'],
    [['aws/sqs/a-b', '--terraform', 'AWS::SQS::Queue'], '--terraform takes a type'],
    [['aws/sqs/a-b', '--severity', 'high'], 'It takes: npm run new-policy'],
    [['aws/sqs/a-b', 'aws/sqs/c-d'], 'It takes the path of one policy'],
    [[], 'It takes the path of one policy'],
  ])('refuses the arguments %j', (args, message) => {
    const { status, stderr } = newPolicy(...args)

    expect(status).toBe(2)
    expect(stderr).toContain(message)
    expect(existsSync(join(folder, 'policies/aws/sqs/a-b'))).toBe(false)
  })

  test('refuses to run anywhere but at the top of the repository', () => {
    rmSync(join(folder, 'policies'), { recursive: true })

    const { status, stderr } = newPolicy('aws/sqs/a-b')

    expect(status).toBe(2)
    expect(stderr).toContain('Run it at the top of the repository.')
  })
})
