import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { check } from '../../src/index.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

async function judge(files: Readonly<Record<string, string>>, options = {}) {
  const cwd = mkdtempSync(join(tmpdir(), 'stackgate-related-'))
  folders.push(cwd)
  for (const [file, text] of Object.entries(files)) writeFileSync(join(cwd, file), text)
  const { verdicts } = await check({
    cwd,
    root: cwd,
    policy: ['s3-bucket-ssl-requests-only'],
    ...options,
  })
  return Object.fromEntries(
    verdicts.map((line) => [line.address, `${line.verdict}: ${line.reason}`]),
  )
}

const bucket = (id: string, name?: string) =>
  `  ${id}:\n    Type: AWS::S3::Bucket\n${name === undefined ? '' : `    Properties: { BucketName: ${name} }\n`}`

const policy = (id: string, of: string, more = '') => `  ${id}:
    Type: AWS::S3::BucketPolicy
${more}    Properties:
      Bucket: ${of}
      PolicyDocument:
        Statement:
          - Effect: Deny
            Principal: "*"
            Action: s3:*
            Resource: "*"
            Condition: { Bool: { aws:SecureTransport: "false" } }
`
const template = (...resources: readonly string[]) => `Resources:\n${resources.join('')}`
const none = 'fail: no bucket policy in the input names this bucket'

describe('a bucket and its policy', () => {
  test('belong together by reference: another bucket gains nothing', async () => {
    const verdicts = await judge({
      'a.yaml': template(bucket('A'), bucket('B'), policy('P', '!Ref A')),
    })
    expect(verdicts.A).toMatch(/^pass/)
    expect(verdicts.B).toBe(none)
  })

  test('belong together by name, across templates', async () => {
    const verdicts = await judge({
      'a.yaml': template(bucket('A', 'logs'), bucket('B', 'data'), bucket('C')),
      'b.yaml': template(policy('P', 'logs')),
    })
    expect(verdicts.A).toMatch(/^pass/)
    expect(verdicts.B).toBe(none)
    expect(verdicts.C).toBe(none)
  })

  test('belong together where both take the name from the same parameter', async () => {
    const parameters = 'Parameters:\n  Name: { Type: String }\n'
    const verdicts = await judge({
      'a.yaml': parameters + template(bucket('A', '!Ref Name'), policy('P', '!Ref Name')),
    })
    expect(verdicts.A).toMatch(/^pass/)
  })

  test("belong together for good: what is certainly another bucket's policy is nobody else's", async () => {
    const parameters = 'Parameters:\n  Name: { Type: String }\n'
    const verdicts = await judge({
      'a.yaml': parameters + template(bucket('A', '!Ref Name'), policy('P', '!Ref Name')),
      'b.yaml': template(bucket('B', 'logs'), bucket('C')),
    })
    expect(verdicts.A).toMatch(/^pass/)
    expect(verdicts.B).toBe(none)
    expect(verdicts.C).toBe(none)
  })

  test('belong together in the worlds in which the bucket has the name', async () => {
    const head =
      'Parameters:\n  Name: { Type: String }\n  Env: { Type: String, AllowedValues: [dev, prod], Default: dev }\nConditions:\n  IsProd: !Equals [!Ref Env, prod]\n'
    const files = {
      'a.yaml':
        head +
        template(
          bucket('A', '!If [IsProd, !Ref Name, other]'),
          bucket('B', '!Ref Name').replace('Properties', 'Condition: IsDev\n    Properties'),
          policy('P', '!Ref Name'),
        ).replace('Resources:', '  IsDev: !Not [!Condition IsProd]\nResources:'),
    }
    expect(await judge(files)).toMatchObject({ A: none, B: expect.stringMatching(/^pass/) })
    const prod = await judge(files, { param: { Env: 'prod' } })
    expect(prod).toMatchObject({ A: expect.stringMatching(/^pass/) })
  })

  test('are not told apart where the policy may name any bucket', async () => {
    const parameters = 'Parameters:\n  Name: { Type: String }\n'
    const verdicts = await judge({
      'a.yaml': parameters + template(bucket('A', 'logs'), policy('P', '!Ref Name')),
    })
    expect(verdicts.A).toMatch(/^unknown: .*Name/)
  })

  test.each([
    ['!GetAtt Namer.Name', 'unknown'],
    ['!Ref Namer', 'unknown'],
    ['!GetAtt Stored.Value', 'unknown'],
    ['!GetAtt Other.Arn', 'fail'],
    ['!Ref Topic', 'fail'],
  ])('are told apart where the policy names %s: %s', async (of, verdict) => {
    const others = `  Namer: { Type: Custom::Namer, Properties: { ServiceToken: arn:aws:lambda:eu-central-1:111122223333:function:namer } }
  Stored: { Type: AWS::SSM::Parameter, Properties: { Type: String, Value: x } }
  Topic: { Type: AWS::SNS::Topic }
`
    const told = await judge({
      'a.yaml': `Resources:\n${bucket('A')}${bucket('Other')}${others}${policy('P', of)}`,
    })
    expect(told.A).toMatch(new RegExp(`^${verdict}: `))
  })

  test('may be several, which are told in the order of the template however they name it', async () => {
    const spared = (id: string, of: string, effect: string) =>
      policy(id, of).replace('Effect: Deny', `Effect: ${effect}`)
    const byName = spared('P', 'logs', 'Permit')
    const byReference = spared('Q', '!Ref A', 'Allow')
    const first = await judge({ 'a.yaml': template(bucket('A', 'logs'), byName, byReference) })
    const second = await judge({ 'a.yaml': template(bucket('A', 'logs'), byReference, byName) })
    expect([first.A, second.A]).toEqual([
      'fail: Effect is "Permit", which denies nothing',
      'fail: Effect is "Allow", which denies nothing',
    ])
  })

  test.each([
    ['by reference', (index: number) => `!Ref B${index}`],
    ['by name', (index: number) => `bucket-${index}`],
    ['by a name that a parameter makes', (index: number) => `!Sub '\${Stage}-${index}'`],
  ])('are found among thousands, %s', async (_, of) => {
    const stage = 'Parameters:\n  Stage: { Type: String }\n'
    const all = Array.from({ length: 2_000 }, (_, index) => index)
    const named = (index: number) => (of(index).startsWith('!Ref') ? undefined : of(index))
    const verdicts = await judge({
      'a.yaml':
        stage +
        template(
          ...all.map((index) => bucket(`B${index}`, named(index))),
          ...all.slice(1).map((index) => policy(`P${index}`, of(index))),
        ),
    })
    expect(verdicts.B0).toMatch(/^(fail|unknown)/)
    expect(Object.values(verdicts).filter((verdict) => verdict.startsWith('pass'))).toHaveLength(
      1_999,
    )
  })

  test('exist in some worlds only: the others are told', async () => {
    const conditions =
      'Parameters:\n  Env: { Type: String, AllowedValues: [dev, prod], Default: dev }\nConditions:\n  IsProd: !Equals [!Ref Env, prod]\n'
    const files = {
      'a.yaml':
        conditions + template(bucket('A'), policy('P', '!Ref A', '    Condition: IsProd\n')),
    }
    expect((await judge(files)).A).toBe(none)
    expect((await judge(files, { param: { Env: 'prod' } })).A).toMatch(/^pass/)
  })

  test('may lie in what was not read', async () => {
    const verdicts = await judge({
      'a.yaml': `Transform: [Our::Macro]\n${template(bucket('A'))}`,
    })
    expect(verdicts.A).toMatch(/^unknown: .*Our::Macro/)
  })

  test('an output of the bucket is no sign of a policy elsewhere', async () => {
    const verdicts = await judge({
      'a.yaml': `${template(bucket('A'))}Outputs:\n  Name: { Value: !Ref A, Export: { Name: logs } }\n`,
    })
    expect(verdicts.A).toBe(none)
  })
})
