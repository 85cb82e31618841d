import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type CheckOptions, check } from '../../../src/check.ts'
import type { Decision } from '../../../src/model/decision.ts'
import { reporters } from '../../../src/report/index.ts'
import { readLog } from '../../fake-runner/index.ts'
import { folderWith } from '../../folder-with.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const policies = [at('./policies'), at('../../resolve/terraform-plan/policies')]

/** What of a fixture is judged: its files, its plan, or both as a team has them. */
type From = 'files' | 'plan' | 'plan with files'

/** A fixture in a folder of its own, with what is asked for of it. */
function folderOf(fixture: string, from: From): string {
  const home = folderWith()
  const source = at(`./fixtures/${fixture}`)
  if (from === 'plan') cpSync(join(source, 'plan.json'), join(home, 'plan.json'))
  else
    cpSync(source, home, {
      recursive: true,
      filter: (path) => from !== 'files' || !path.endsWith('plan.json'),
    })
  return home
}

const judgeIn = (cwd: string, policy: string, options: CheckOptions = {}): Promise<Decision> =>
  check({ cwd, root: cwd, paths: ['.'], policies, policy: [policy], ...options })

const judge = (fixture: string, from: From, policy: string): Promise<Decision> =>
  judgeIn(folderOf(fixture, from), policy, { paths: [from === 'files' ? '.' : 'plan.json'] })

const verdictsOf = ({ verdicts }: Decision): Readonly<Record<string, string>> =>
  Object.fromEntries(verdicts.map(({ address, verdict }) => [address, verdict]))

const everywhere = ['files', 'plan', 'plan with files'] as const

type Verdicts = Readonly<Record<string, string>>

/** A plan alone may know less than its files, and never something else. */
const rows: readonly (readonly [
  thread: string,
  fixture: string,
  policy: string,
  verdicts: Verdicts,
  ofPlanAlone?: Verdicts,
])[] = [
  [
    'checkov#3138: a key that is known only after apply is a key',
    'checkov-3138',
    'secret-has-key',
    {
      'aws_secretsmanager_secret.default': 'pass',
      'aws_secretsmanager_secret.without': 'fail',
    },
  ],
  [
    'checkov#5472, #5752, #2229, #6517, terraform-compliance/cli#417, regula#420: in the first plan too',
    'checkov-5472',
    'topic-has-key',
    { 'module.topic.aws_sns_topic.topic[0]': 'pass' },
  ],
  [
    'checkov#6982: a public access block beside its bucket in a module',
    'checkov-6982',
    'bucket-not-public',
    { 'module.example.aws_s3_bucket.example': 'pass' },
  ],
  [
    'checkov#2327: in a module that is called for each of several names',
    'checkov-2327',
    'bucket-not-public',
    {
      'module.s3["my.logs"].aws_s3_bucket.bucket': 'pass',
      'module.s3["my.site"].aws_s3_bucket.bucket': 'fail',
    },
  ],
  [
    'tfsec#1450: both with a count',
    'tfsec-1450',
    'bucket-not-public',
    { 'module.minimal.aws_s3_bucket.bucket[0]': 'pass' },
  ],
  [
    'tfsec#1766: a bucket that a condition names',
    'tfsec-1766',
    'bucket-not-public',
    { 'module.bucket.aws_s3_bucket.this[0]': 'pass' },
  ],
  [
    'tfsec#962, #1678: for each of the buckets, and through coalesce',
    'tfsec-962-1678',
    'bucket-not-public',
    {
      'aws_s3_bucket.each["one"]': 'pass',
      'aws_s3_bucket.each["two"]': 'pass',
      'aws_s3_bucket.first': 'pass',
    },
  ],
  [
    'trivy#5040, #5090: an ARN that ends in a star is not every resource',
    'trivy-5040-5090',
    'resource-star',
    { 'aws_iam_policy.read': 'fail', 'aws_iam_policy.logs': 'pass' },
  ],
  [
    'tfsec#1974: nothing stands in for an ARN that is not known',
    'tfsec-1974',
    'resource-star',
    { 'aws_iam_policy.this': 'pass' },
    // What stands beside the ARN is no part of a plan.
    { 'aws_iam_policy.this': 'unknown' },
  ],
  [
    'trivy#5552: a count on a policy document hides no wildcard',
    'trivy-5552',
    'resource-star',
    { 'aws_iam_policy.this[0]': 'pass', 'aws_iam_policy.this[1]': 'fail' },
  ],
  [
    'trivy#10926: what a module is given counts, not the default',
    'trivy-10926',
    'encrypted-volumes',
    { 'module.data.aws_ebs_volume.v': 'pass' },
  ],
]

describe.each(
  rows.map(([thread, fixture, policy, verdicts, ofPlanAlone = verdicts]) => ({
    thread,
    fixture,
    policy,
    verdicts,
    ofPlanAlone,
  })),
)('$thread', ({ fixture, policy, verdicts, ofPlanAlone }) => {
  test.each(everywhere)('judged by its %s', async (from) => {
    const decision = await judge(fixture, from, policy)

    const expected = from === 'plan' ? ofPlanAlone : verdicts
    expect([verdictsOf(decision), decision.errors]).toEqual([expected, []])
  })
})

test('checkov#5472: the plan before apply and the plan after it say the same', async () => {
  const home = folderOf('checkov-5472', 'plan')
  const plan = JSON.parse(readFileSync(join(home, 'plan.json'), 'utf8')) as {
    resource_changes: { type: string; change: Record<string, unknown> }[]
  }
  for (const { type, change } of plan.resource_changes) {
    const after = change.after as Record<string, unknown>
    if (type === 'aws_sns_topic') after.kms_master_key_id = 'arn:aws:kms:eu-central-1:1:key/k'
    Object.assign(change, { actions: ['no-op'], before: after, after, after_unknown: {} })
  }
  writeFileSync(join(home, 'plan.json'), JSON.stringify(plan))

  const { verdicts } = await judgeIn(home, 'topic-has-key')
  expect(verdicts.map(({ verdict }) => verdict)).toEqual(['pass'])
})

describe('where a finding of a plan is', () => {
  const placesOf = ({ verdicts }: Decision) =>
    verdicts
      .filter(({ verdict }) => verdict === 'fail')
      .map(({ address, file, line }) => `${address} ${file}:${line}`)

  test('checkov#1117: each resource has its own line, not that of the first', async () => {
    expect(placesOf(await judge('checkov-1117', 'plan with files', 'restricted-ssh'))).toEqual([
      'aws_security_group.third main.tf:18',
      'module.one.aws_security_group.this group/main.tf:12',
    ])
  })

  test('checkov#7295: a resource of the same name in another folder is another one', async () => {
    expect(placesOf(await judge('checkov-7295', 'plan with files', 'encrypted-volumes'))).toEqual([
      'aws_ebs_volume.foo main.tf:5',
    ])
  })

  test.each(Object.keys(reporters))(
    'checkov#6943, #3878, checkov-action#150, codeql-action#2904: %s names the same file, from the root',
    async (format) => {
      const home = folderOf('checkov-7295', 'plan with files')
      const outer = join(home, 'outer')
      mkdirSync(outer)
      cpSync(at('./fixtures/checkov-7295'), join(outer, 'infra'), { recursive: true })
      const decision = await check({
        cwd: join(outer, 'infra'),
        root: outer,
        paths: ['plan.json'],
        policy: ['encrypted-volumes'],
      })
      const report = await render(format, decision)

      expect(decision.findings.map(({ verdict }) => `${verdict.file}:${verdict.line}`)).toEqual([
        'infra/main.tf:5',
      ])
      expect(report).toContain('infra/main.tf')
    },
  )

  test('conftest#177, #1173, regula#160: an annotation has a line of the changed files', async () => {
    const decision = await judge('checkov-7295', 'plan with files', 'encrypted-volumes')
    const { annotations } = readLog(await render('github', decision))

    expect(annotations.map(({ file, line }) => [file, line])).toEqual([['main.tf', 5]])
  })

  test('without its files a finding names the plan alone, and says why', async () => {
    const { verdicts } = await judge('checkov-7295', 'plan', 'encrypted-volumes')
    const [first] = verdicts

    expect([first?.file, first?.line]).toEqual(['plan.json', null])
    expect(first?.reason).toContain('a plan holds no positions')
  })
})

async function render(format: string, decision: Decision): Promise<string> {
  const load = reporters[format]
  if (load === undefined) throw new Error(`no reporter named ${format}`)
  return (await load())(decision, {
    colour: false,
    unicode: true,
    width: 120,
    all: true,
    verbose: true,
    elapsedMs: null,
    ci: false,
    repository: null,
    account: { accountId: '123456789012', region: 'eu-central-1', partition: 'aws' },
    at: '2026-11-25T00:00:00Z',
  })
}

describe('what is not read is not passed over', () => {
  test('checkov#35, #5248, #7453: a file that is broken is told, and exits 3; the rest is judged', async () => {
    const decision = await judge('checkov-7453', 'files', 'encrypted-volumes')

    expect(verdictsOf(decision)).toEqual({ 'aws_ebs_volume.good': 'pass' })
    expect(decision.errors.map(({ file, line }) => [file, line])).toEqual([['broken.tf', 3]])
    expect([decision.gate, decision.exitCode]).toEqual(['closed', 3])
  })

  test('checkov#7327: of two folders both are judged', async () => {
    const home = folderOf('checkov-7295', 'files')
    const decision = await judgeIn(home, 'encrypted-volumes', { paths: ['a', 'main.tf'] })

    expect(new Set(decision.verdicts.map(({ file }) => file))).toEqual(
      new Set(['a/main.tf', 'main.tf']),
    )
  })

  test('checkov#7547: a module lies where its caller says, wherever one stands', async () => {
    const home = folderOf('checkov-7547', 'files')
    for (const [cwd, path] of [
      [home, 'live'],
      [join(home, 'live'), '.'],
      [join(home, 'modules'), '../live'],
    ] as const) {
      const decision = await check({
        cwd,
        root: home,
        paths: [path],
        policy: ['encrypted-volumes'],
      })

      expect(decision.verdicts.map(({ address, file }) => [address, file])).toEqual([
        ['module.disk.aws_ebs_volume.v', 'modules/disk/main.tf'],
      ])
    }
  })
})
