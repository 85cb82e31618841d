import { cpSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { reporters } from '../../../src/report/index.ts'
import { folderWith } from '../../folder-with.ts'
import { judge, judgeFolder, verdictsOf } from './judge-plan.ts'

const ALONE = 'plan alone'
const WITH_FILES = 'plan with files'
const BOTH = [ALONE, WITH_FILES] as const

/** To follow "give". */
const FILES = 'the folder with the .tf files as well'

describe.each(BOTH)('a %s', (from) => {
  const verdicts = async (name: string, policy: string) =>
    verdictsOf(await judge(name, policy, from))

  test('1: a public access block is the bucket’s whose id is known only after apply', async () => {
    expect(await verdicts('01-direct', 'bucket-not-public')).toEqual({
      'aws_s3_bucket.closed': 'pass',
    })
  })

  test('2: of two buckets one is versioned', async () => {
    expect(await verdicts('02-one-of-two', 'bucket-versioned')).toEqual({
      'aws_s3_bucket.versioned': 'pass',
      'aws_s3_bucket.plain': 'fail',
    })
  })

  test('3: for_each over buckets joins each to its own key', async () => {
    expect(await verdicts('03-for-each', 'bucket-versioned')).toEqual({
      'aws_s3_bucket.b["data"]': 'pass',
      'aws_s3_bucket.b["logs"]': 'fail',
    })
  })

  test('5: a bucket is handed to a module as its id', async () => {
    expect(await verdicts('05-module-input', 'bucket-versioned')).toEqual({
      'aws_s3_bucket.inside': 'pass',
      'aws_s3_bucket.outside': 'fail',
    })
  })

  test('6: what is joined stays within each call of a module', async () => {
    expect(await verdicts('06-module-twice', 'bucket-versioned')).toEqual({
      'module.good.aws_s3_bucket.b': 'pass',
      'module.bad.aws_s3_bucket.b': 'fail',
    })
  })

  test('9: Action * fails; whether a resource is * is not known', async () => {
    expect(await verdicts('09-action-star', 'action-star')).toEqual({
      'aws_iam_policy.all': 'fail',
    })
    expect(await verdicts('09-action-star', 'resource-star')).toEqual({
      'aws_iam_policy.all': 'unknown',
    })
  })

  test('11, 12: what an instance leaves to the provider is not configured', async () => {
    expect(await verdicts('11-instance', 'instance-tokens')).toEqual({
      'aws_instance.silent': 'fail',
      'aws_instance.required': 'pass',
    })
  })

  test('18: the default of a sensitive variable is judged and printed nowhere', async () => {
    const decision = await judge('18-sensitive-default', 'database-password', from)
    expect(verdictsOf(decision)).toEqual({ 'aws_db_instance.db': 'fail' })
    const options = {
      colour: false,
      unicode: true,
      width: 120,
      all: true,
      verbose: true,
      elapsedMs: 1,
      ci: false,
      repository: null,
      account: { accountId: '123456789012', region: 'eu-central-1', partition: 'aws' },
      at: '2026-11-25T00:00:00Z',
    }
    for (const load of Object.values(reporters)) {
      expect((await load())(decision, options)).not.toContain('correct-horse')
    }
  })

  test('19, 20: a rule that opens port 22 fails by itself, and names the CIDR', async () => {
    const { verdicts } = await judge('19-groups', 'restricted-ssh', from)
    expect(verdicts.map(({ address, verdict, found }) => [address, verdict, found])).toEqual([
      ['aws_security_group.g', 'pass', null],
      ['aws_security_group.two', 'pass', null],
      ['aws_security_group_rule.ssh', 'fail', '0.0.0.0/0'],
      ['aws_security_group_rule.two', 'fail', '0.0.0.0/0'],
    ])
  })
})

describe('what only the files tell', () => {
  const scenario4 = {
    'bucket-versioned': {
      'aws_s3_bucket.b["data"]': 'pass',
      'aws_s3_bucket.b["logs"]': 'fail',
      'aws_s3_bucket.first': 'pass',
      'aws_s3_bucket.second': 'fail',
      'aws_s3_bucket.third': 'pass',
    },
    'bucket-not-public': {
      'aws_s3_bucket.b["data"]': 'pass',
      'aws_s3_bucket.b["logs"]': 'pass',
      'aws_s3_bucket.first': 'fail',
      'aws_s3_bucket.second': 'fail',
      'aws_s3_bucket.third': 'fail',
    },
  }

  test.each(Object.entries(scenario4))(
    '4: locals, maps of them, coalesce, conditionals and splats (%s)',
    async (policy, expected) => {
      const alone = await judge('04-local', policy, ALONE)
      expect(new Set(alone.verdicts.map(({ verdict }) => verdict))).toEqual(new Set(['unknown']))
      expect(alone.verdicts[0]?.reason).toContain('which is no part of a plan')
      expect(alone.findings[0]?.remedy).toBe(FILES)
      expect(verdictsOf(await judge('04-local', policy, WITH_FILES))).toEqual(expected)
    },
  )

  test('7: which parts of a bucket a policy document is about', async () => {
    const policy = 's3-bucket-ssl-requests-only'
    const alone = await judge('07-policy-document', policy, ALONE)
    // `[b.arn, "${b.arn}/*"]` and `["${b.arn}/a/*", "${b.arn}/b/*"]` look alike in a plan.
    expect(verdictsOf(alone)).toEqual({ 'aws_s3_bucket.b': 'unknown' })
    expect(alone.verdicts[0]?.reason).toContain('what stands beside aws_s3_bucket.b.arn')
    expect(alone.findings[0]?.remedy).toBe(FILES)
    expect(verdictsOf(await judge('07-policy-document', policy, WITH_FILES))).toEqual({
      'aws_s3_bucket.b': 'pass',
    })
  })

  test('8: what jsonencode and a heredoc hold beside a hole', async () => {
    const policy = 's3-bucket-ssl-requests-only'
    const alone = await judge('08-jsonencode', policy, ALONE)
    expect(verdictsOf(alone)).toEqual({
      'aws_s3_bucket.b': 'unknown',
      'aws_s3_bucket.heredoc': 'unknown',
      'aws_s3_bucket.open': 'unknown',
    })
    expect(alone.findings.map(({ remedy }) => remedy)).toEqual([FILES, FILES, FILES])
    expect(verdictsOf(await judge('08-jsonencode', policy, WITH_FILES))).toEqual({
      'aws_s3_bucket.b': 'pass',
      'aws_s3_bucket.heredoc': 'pass',
      'aws_s3_bucket.open': 'fail',
    })
  })
})

describe('the place of a finding of a plan', () => {
  test.each([
    ['03-for-each', 'bucket-versioned', 'aws_s3_bucket.b["logs"]', 'main.tf:11:5'],
    ['06-module-twice', 'bucket-versioned', 'module.bad.aws_s3_bucket.b', 'store/main.tf:11:5'],
    ['09-action-star', 'action-star', 'aws_iam_policy.all', 'main.tf:5:5'],
    ['18-sensitive-default', 'database-password', 'aws_db_instance.db', 'main.tf:12:3'],
    ['19-groups', 'restricted-ssh', 'aws_security_group_rule.two', 'main.tf:31:38'],
  ])('of %s by %s is the line of %s that a person edits', async (name, policy, address, place) => {
    const { verdicts } = await judge(name, policy, WITH_FILES)
    const found = verdicts.find((verdict) => verdict.address === address)
    expect(`${found?.file}:${found?.line}:${found?.column}`).toBe(place)
    expect(found?.inputFile).toBe('plan.json')
  })
})

describe('where the files of a plan lie', () => {
  const files = (name: string) => fileURLToPath(new URL(`./scenarios/${name}`, import.meta.url))

  function apart(): string {
    const home = folderWith()
    cpSync(files('07-policy-document'), join(home, 'infra'), { recursive: true })
    renameSync(join(home, 'infra/plan.json'), join(home, 'plan.json'))
    return home
  }

  test('is beside it, or where --terraform-root says', async () => {
    const home = apart()
    const policy = 's3-bucket-ssl-requests-only'
    expect(verdictsOf(await judgeFolder(home, policy))).toEqual({ 'aws_s3_bucket.b': 'unknown' })
    const decision = await judgeFolder(home, policy, { terraformRoot: 'infra' })
    expect(verdictsOf(decision)).toEqual({ 'aws_s3_bucket.b': 'pass' })
    expect(decision.verdicts[0]).toMatchObject({ file: 'infra/main.tf', line: 1 })
  })

  test('is said where a folder is named that is not there, or holds no files', async () => {
    const home = apart()
    const none = await judgeFolder(home, 'bucket-versioned', { terraformRoot: 'none' })
    expect(none.exitCode).toBe(2)
    expect(none.errors).toMatchObject([
      { kind: 'usage', message: '--terraform-root: there is no folder none.' },
    ])
    const empty = await judgeFolder(home, 'bucket-versioned', { terraformRoot: folderWith() })
    expect(empty.inputs[0]?.notes.join()).toContain('the plan was judged without')
  })

  test('broken files don’t keep the plan from being judged', async () => {
    const home = apart()
    writeFileSync(join(home, 'main.tf'), 'resource "aws_s3_bucket" "b" {\n  bucket = \n')
    const decision = await judgeFolder(home, 'bucket-versioned')
    expect(verdictsOf(decision)).toEqual({ 'aws_s3_bucket.b': 'fail' })
    expect(decision.errors).toEqual([])
    expect(decision.inputs[0]?.notes.join()).toContain('main.tf has errors')
  })
})
