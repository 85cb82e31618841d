import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CheckOptions, check } from '../../src/check.ts'
import type { Decision } from '../../src/model/decision.ts'
import { reporters } from '../../src/report/index.ts'

/** Every secret of the inputs is made of this word, in some case; whatever else they hold is not. */
const CANARY = /canary/i

const inputs = fileURLToPath(new URL('./canary/inputs', import.meta.url))
const policies = fileURLToPath(new URL('./canary/policies', import.meta.url))
let home = ''

beforeAll(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'canary-').replace('canary', 'bird')))
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

function folderWith(files: Readonly<Record<string, string>>, copied: readonly string[] = []) {
  const folder = mkdtempSync(join(home, 'case-'))
  for (const file of copied) cpSync(join(inputs, file), join(folder, file))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  return folder
}

const judge = (cwd: string, paths: readonly string[], options: CheckOptions = {}) =>
  check({ cwd, root: cwd, paths, policies, policy: ['no-bird'], ...options })

/** All that can be seen of a decision, in every format, as much as can be asked for. */
async function allReports(decision: Decision): Promise<ReadonlyMap<string, string>> {
  const reports = new Map<string, string>()
  for (const [format, load] of Object.entries(reporters)) {
    const report = await load()
    for (const all of [false, true]) {
      const options = {
        colour: false,
        unicode: true,
        width: 200,
        all,
        verbose: all,
        elapsedMs: 1,
        ci: !all,
        repository: null,
        account: { accountId: '123456789012', region: 'eu-central-1', partition: 'aws' },
        at: '2026-11-25T12:00:00.000Z',
      }
      reports.set(`${format} ${all}`, report(decision, options))
    }
  }
  return reports
}

async function expectNoCanary(decision: Decision): Promise<void> {
  for (const [format, report] of await allReports(decision)) {
    const at = report.search(CANARY)
    const seen = at === -1 ? null : report.slice(Math.max(0, at - 200), at + 60)
    expect([format, seen]).toEqual([format, null])
  }
}

const verdictsOf = ({ verdicts }: Decision) =>
  Object.fromEntries(verdicts.map(({ address, verdict }) => [address, verdict]))

const given = { given: 'canary-given', Given: 'canary-given' }

describe('a secret is judged and shown in no report', () => {
  test('of a configuration', async () => {
    const folder = folderWith({}, ['main.tf'])
    const decision = await judge(folder, ['.'], { param: { given: given.given } })

    await expectNoCanary(decision)
    expect(verdictsOf(decision)).toMatchObject({
      'aws_db_instance.literal': 'fail',
      'aws_db_instance.variable': 'fail',
      'aws_db_instance.given': 'fail',
      'aws_db_instance.local': 'fail',
      'aws_s3_bucket.derived': 'fail',
      'aws_ssm_parameter.literal': 'fail',
      'aws_ssm_parameter.json': 'fail',
      'aws_instance.user_data': 'fail',
      'aws_lambda_function.variables': 'fail',
    })
    await expectNoCanary(
      await judge(folder, ['.'], { param: { given: given.given }, assume: 'all', policy: [] }),
    )
    await expectNoCanary(await judge(folder, ['.'], { pack: ['all'], policy: [] }))
  })

  test('of a template', async () => {
    const folder = folderWith({}, ['template.yaml'])
    const param = { Given: given.Given }
    const decision = await judge(folder, ['template.yaml'], { param })

    await expectNoCanary(decision)
    expect(verdictsOf(decision)).toMatchObject({
      Literal: 'fail',
      Parameter: 'fail',
      Allowed: 'fail',
      Derived: 'fail',
      Joined: 'fail',
      Json: 'fail',
      Function: 'fail',
      Conditional: 'fail',
    })
    for (const assume of ['given', 'all'] as const) {
      await expectNoCanary(await judge(folder, ['template.yaml'], { assume }))
      await expectNoCanary(
        await judge(folder, ['template.yaml'], { assume, param, pack: ['all'], policy: [] }),
      )
    }
  })

  test('of a template in JSON on one line', async () => {
    const template = JSON.stringify({
      Parameters: { P: { Type: 'String', Default: 'canary', NoEcho: true } },
      Resources: {
        Db: {
          Type: 'AWS::RDS::DBInstance',
          Properties: {
            MasterUserPassword: { Ref: 'P' },
            Tags: [{ Key: 'token', Value: 'canary' }],
          },
        },
        Silent: { Type: 'AWS::RDS::DBInstance', Properties: { Token: 'canary' } },
      },
    })
    const decision = await judge(folderWith({ 'a.json': template }), ['a.json'])

    await expectNoCanary(decision)
    expect(verdictsOf(decision)).toEqual({ Db: 'fail', Silent: 'fail' })
  })
})

describe('a secret of a plan is judged and shown in no report', () => {
  const provider = 'registry.terraform.io/hashicorp/aws'
  const entry = (type: string, name: string, after: object, sensitive?: unknown) => ({
    address: `${type}.${name}`,
    mode: 'managed',
    type,
    name,
    provider_name: provider,
    change: {
      actions: ['update'],
      before: { ...after, password: 'canary-before' },
      after,
      after_unknown: {},
      ...(sensitive === undefined
        ? {}
        : { before_sensitive: sensitive, after_sensitive: sensitive }),
    },
  })
  const planText = (version: string, changes: readonly object[]) =>
    JSON.stringify({
      format_version: version,
      variables: { secret: { value: 'canary-variable' } },
      planned_values: { root_module: { resources: [{ values: { password: 'canary-planned' } }] } },
      prior_state: { values: { root_module: { resources: [{ values: { a: 'canary-prior' } }] } } },
      resource_changes: changes,
      output_changes: { o: { after: 'canary-output' } },
      configuration: {
        root_module: {
          variables: { secret: { default: 'canary-default', sensitive: true } },
          resources: changes.map((change) => ({
            ...change,
            expressions: {
              password: { constant_value: 'canary-constant' },
              password_wo: { constant_value: 'canary-constant' },
            },
          })),
        },
      },
    })

  test('by the masks that it holds', async () => {
    const changes = [
      entry('aws_db_instance', 'db', { password: 'canary' }, { password: true }),
      entry('aws_db_instance', 'wo', { password_wo_version: 1 }, { password: true }),
      entry('aws_s3_bucket', 'b', { bucket: 'canary' }, { bucket: true }),
      entry('aws_ssm_parameter', 'p', { value: '{"a":"canary"}', type: 'String' }, { value: true }),
      entry(
        'aws_lambda_function',
        'f',
        { environment: [{ variables: { PLAIN: 'canary', DB_PASSWORD: 'canary' } }] },
        { environment: [{ variables: { PLAIN: true } }] },
      ),
      entry('aws_iam_user', 'whole', { path: '/canary/' }, true),
      entry('aws_sns_topic', 't', { display_name: 'canary' }, { display_name: true }),
    ]
    const decision = await judge(folderWith({ 'plan.json': planText('1.2', changes) }), [
      'plan.json',
    ])

    await expectNoCanary(decision)
    expect(verdictsOf(decision)).toMatchObject({
      'aws_db_instance.db': 'fail',
      'aws_s3_bucket.b': 'fail',
      'aws_ssm_parameter.p': 'fail',
      'aws_lambda_function.f': 'fail',
      'aws_iam_user.whole': 'fail',
      'aws_sns_topic.t': 'fail',
    })
  })

  test('by its name, where the plan is too old to hold masks', async () => {
    const changes = [
      entry('aws_db_instance', 'db', { password: 'canary' }),
      entry('aws_lambda_function', 'f', { environment: [{ variables: { PLAIN: 'canary' } }] }),
      entry('aws_instance', 'i', { user_data: 'canary', metadata_options: [{ http_tokens: 'a' }] }),
    ]
    const decision = await judge(folderWith({ 'plan.json': planText('0.1', changes) }), [
      'plan.json',
    ])

    await expectNoCanary(decision)
    expect(verdictsOf(decision)).toEqual({
      'aws_db_instance.db': 'fail',
      'aws_lambda_function.f': 'fail',
      'aws_instance.i': 'fail',
    })
  })

  test('where its files lie beside it', async () => {
    const changes = [
      entry('aws_db_instance', 'literal', { password: 'canary-literal' }, { password: true }),
      entry('aws_db_instance', 'local', { password: 'canary-local' }, { password: true }),
    ]
    const folder = folderWith({ 'plan.json': planText('1.2', changes) }, ['main.tf'])
    const decision = await judge(folder, ['plan.json'])

    await expectNoCanary(decision)
    expect(decision.verdicts.map(({ file, verdict }) => [file, verdict])).toEqual([
      ['main.tf', 'fail'],
      ['main.tf', 'fail'],
    ])
  })
})

describe('no error quotes an input', () => {
  const plan = '{"format_version":"1.2","resource_changes":[{"after":{"password":"canary"}}]'
  test.each([
    ['a plan that is cut off', 'plan.json', plan],
    ['a plan with a fault', 'plan.json', `${plan}] canary}`],
    ['a plan of another format', 'plan.json', `${plan.replace('1.2', '2.0')}}`],
    ['a plan with entries of no kind', 'plan.json', `${plan}}`],
    ['a log without a plan', 'plan.json', 'canary canary\n{"@level":"info","canary":1}\n'],
    [
      'a state',
      'terraform.tfstate',
      '{"version":4,"lineage":"canary","serial":1,"resources":["canary"]}',
    ],
    ['broken JSON', 'a.json', '{"Resources": {"A": canary}}'],
    ['a broken text in JSON', 'a.json', '{"Resources": {"A": "canary\n"}}'],
    ['a broken escape in JSON', 'a.json', '{"Resources": {"A": "\\canary"}}'],
    ['broken YAML', 'a.yaml', 'Resources:\n  A: "canary\n  B: canary: canary\n'],
    ['an unknown anchor', 'a.yaml', 'Resources:\n  A: *canary\n'],
    ['an unknown tag', 'a.yaml', 'Resources:\n  A: !Bird {bird: !Sub [canary]}\n'],
    ['broken HCL', 'a.tf', 'resource "a" "b" {\n  password = "canary\n}\n'],
    ['an unknown escape in HCL', 'a.tf', 'locals {\n  a = "\\canary"\n}\n'],
    ['something else in HCL', 'a.tf', 'locals {\n  a = canary canary\n}\ncanary\n'],
    ['a template that is none', 'a.json', '{"canary": "canary"}'],
  ])('%s', async (_, file, text) => {
    const decision = await judge(folderWith({ [file]: text }), [file])

    await expectNoCanary(decision)
    expect(decision.errors.length + decision.inputs.length).toBeGreaterThan(0)
  })

  test.each([
    [
      'a list of parameters',
      'given.json',
      '[{"ParameterKey": "Secret", "ParameterValue": ["canary"]}]',
    ],
    ['broken parameters', 'given.json', '[{"ParameterKey": "Secret", "ParameterValue": canary}]'],
    ['broken variables', 'given.tfvars', 'secret = "canary\n'],
    ['variables that are none', 'given.tfvars', 'secret = file("canary")\n'],
  ])('%s', async (_, file, text) => {
    const folder = folderWith({ [file]: text }, ['template.yaml', 'main.tf'])
    const options = { paramFile: [file] }

    await expectNoCanary(await judge(folder, ['template.yaml', 'main.tf'], options))
  })
})
