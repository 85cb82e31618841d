import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Decision } from '../../../src/model/decision.ts'
import type { Raw } from '../../../src/model/document.ts'
import { reporters } from '../../../src/report/index.ts'
import { folderWith } from '../../folder-with.ts'
import { judgeFolder, judgeText, verdictsOf } from './judge-plan.ts'
import {
  type Change,
  change,
  configured,
  constant,
  type Parts,
  planText,
  refers,
  resolve,
  resourceAt,
  shown,
  valueAt,
} from './plan-of.ts'

const BAD = { encrypted: false, size: 8 }
const GOOD = { encrypted: true, size: 8 }

const volume = (more: Partial<Change> = {}): Raw =>
  change({ address: 'aws_ebs_volume.v', after: BAD, ...more })

const judgeVolumes = (changes: readonly Raw[], more: Parts['more'] = {}): Promise<Decision> =>
  judgeText(planText({ changes, more }), 'encrypted-volumes')

describe('which resources of a plan are judged', () => {
  test.each([
    ['created', ['create'], BAD, ['fail']],
    ['changed in place', ['update'], BAD, ['fail']],
    ['left as it is', ['no-op'], BAD, ['fail']],
    ['deleted, then created', ['delete', 'create'], BAD, ['fail']],
    ['created, then deleted', ['create', 'delete'], BAD, ['fail']],
    ['created, and its old object forgotten', ['create', 'forget'], BAD, ['fail']],
    ['deleted', ['delete'], null, []],
    ['forgotten', ['forget'], null, []],
  ])('one that is %s', async (_, actions, after, expected) => {
    const { verdicts, errors } = await judgeVolumes([volume({ actions, after })])

    expect([verdicts.map(({ verdict }) => verdict), errors]).toEqual([expected, []])
  })

  test('not a data source, which is only read', async () => {
    const read = change({ address: 'data.aws_ebs_volume.v', actions: ['read'], after: BAD })

    expect((await judgeVolumes([read])).verdicts).toEqual([])
  })

  test('a replaced one as it is afterwards', async () => {
    const replaced = volume({ actions: ['delete', 'create'], after: GOOD }) as {
      change: Record<string, Raw>
    }
    replaced.change.before = BAD
    replaced.change.replace_paths = [['encrypted']]

    expect(verdictsOf(await judgeVolumes([replaced as Raw]))).toEqual({
      'aws_ebs_volume.v': 'pass',
    })
  })

  test('an imported one as it is afterwards', async () => {
    const imported = volume({ actions: ['no-op'] }) as { change: Record<string, Raw> }
    imported.change.importing = { id: 'vol-1' }

    expect(verdictsOf(await judgeVolumes([imported as Raw]))).toEqual({
      'aws_ebs_volume.v': 'fail',
    })
  })

  test('not the object that a failed replacement left behind', async () => {
    const changes = [
      volume({ after: GOOD }),
      volume({ actions: ['delete'], after: null, deposed: '00112233' }),
      volume({ actions: ['no-op'], after: BAD, deposed: '44556677' }),
    ]

    const { verdicts } = await judgeVolumes(changes)
    expect(verdicts.map(({ address, verdict }) => [address, verdict])).toEqual([
      ['aws_ebs_volume.v', 'pass'],
    ])
  })

  test('not what was found changed, was there before, or is named beside', async () => {
    const state = {
      values: { root_module: { resources: [{ ...(volume() as object), values: BAD }] } },
    } as Raw
    const { verdicts, errors } = await judgeVolumes([volume({ after: GOOD })], {
      resource_drift: [volume({ address: 'aws_ebs_volume.drifted', actions: ['update'] })],
      prior_state: state,
      planned_values: (state as { values: Raw }).values,
      relevant_attributes: [{ resource: 'aws_ebs_volume.v', attribute: ['encrypted'] }],
      checks: [
        { address: { kind: 'resource', to_display: 'aws_ebs_volume.v' }, status: 'fail' },
        { address: { kind: 'check', to_display: 'check.c' }, status: 'unknown' },
      ],
      action_invocations: [{ address: 'action.aws_lambda_invoke.a', type: 'aws_lambda_invoke' }],
      output_changes: { o: { actions: ['create'], after: 'x' } },
      timestamp: '2025-01-01T00:00:00Z',
      applyable: true,
      from_the_future: [[{}]],
    })

    expect([verdicts.map(({ verdict }) => verdict), errors]).toEqual([['pass'], []])
  })

  test('put off, they are counted aloud, and whether one of them belongs to another is not known', async () => {
    const text = planText({
      changes: [change({ address: 'aws_s3_bucket.b', after: { bucket: 'b' } })],
      more: {
        complete: false,
        deferred_changes: [
          {
            reason: 'resource_config_unknown',
            resource_change: change({ address: 'aws_s3_bucket_versioning.v' }),
          },
        ],
      },
    })

    const decision = await judgeText(text, 'bucket-versioned')
    expect(verdictsOf(decision)).toEqual({ 'aws_s3_bucket.b': 'unknown' })
    expect(decision.verdicts[0]?.reason).toContain('the plan puts 1 resource off to a later run')
    expect(decision.inputs[0]?.notes.join('\n')).toContain(
      '1 resource put off to a later run were not checked',
    )
  })
})

const options = {
  colour: false,
  unicode: true,
  width: 120,
  all: true,
  verbose: true,
  elapsedMs: null,
  ci: false,
  repository: null,
}

const render = async (format: string, decision: Decision) =>
  (await reporters[format]?.())?.(decision, options) ?? ''

describe('a resource that the plan leaves as it is', () => {
  test.each([
    [['no-op'], true],
    [['update'], false],
    [['create'], false],
  ])('is marked in its finding (%j)', async (actions, unchanged) => {
    const decision = await judgeVolumes([volume({ actions })])

    expect(decision.findings.map((finding) => finding.unchanged)).toEqual([unchanged])
    for (const format of ['terminal', 'markdown', 'sarif', 'github']) {
      expect([format, (await render(format, decision)).includes('the finding is not new')]).toEqual(
        [format, unchanged],
      )
    }
    expect(await render('json', decision)).toContain(`"unchanged": ${unchanged}`)
  })

  test('is changed by a part that is added to it', async () => {
    const bucket = change({
      address: 'aws_s3_bucket.b',
      actions: ['no-op'],
      after: { bucket: 'b', id: 'b' },
    })
    const suspended = (actions: string[]) =>
      change({
        address: 'aws_s3_bucket_versioning.v',
        actions,
        after: { bucket: 'b', versioning_configuration: [{ status: 'Suspended' }] },
      })
    const marks = async (changes: readonly Raw[]) => {
      const { findings } = await judgeText(planText({ changes }), 'bucket-versioned')
      return findings.map(({ verdict, unchanged }) => [verdict.verdict, unchanged])
    }

    expect(await marks([bucket, suspended(['no-op'])])).toEqual([['fail', true]])
    expect(await marks([bucket, suspended(['update'])])).toEqual([['fail', false]])
  })
})

describe('a resource that was moved', () => {
  const fingerprintOf = async (more: Partial<Change>) =>
    (await judgeVolumes([volume(more)])).verdicts.map(({ address, fingerprint }) => [
      address,
      fingerprint,
    ])

  test('is known by the fingerprint that it had before', async () => {
    const [[, before] = []] = await fingerprintOf({})
    const moved = { address: 'module.m.aws_ebs_volume.w["a.b"]', actions: ['no-op'] }

    expect(await fingerprintOf({ ...moved, previous_address: 'aws_ebs_volume.v' })).toEqual([
      [moved.address, before],
    ])
    expect(await fingerprintOf(moved)).not.toEqual([[moved.address, before]])
  })
})

describe('user data of which a plan holds only the hash', () => {
  const address = 'aws_instance.i'
  const hash = 'c765373c563b260626d113c4a56a46e8a8c5ca33'
  const userDataOf = (after: string, expressions: Parameters<typeof configured>[1]) => {
    const changes = [change({ address, after: { user_data: after } })]
    return shown(
      valueAt(resolve({ changes, root: [configured(address, expressions)] }), address, 'user_data'),
    )
  }

  test.each([
    ['is not known', hash, { user_data: refers('data.template_file.t.rendered') }, '<not-read>'],
    ['is what the configuration writes out', hash, { user_data: constant('echo') }, 'echo'],
    ['is a text of other letters', 'echo', { user_data: constant('echo') }, 'echo'],
  ])('%s', (_, after, expressions, expected) => {
    expect(userDataOf(after, expressions)).toBe(expected)
  })
})

describe('values that are given and stand in no plan', () => {
  const address = 'aws_db_instance.db'
  const passwordOf = (parts: Parts, name = 'password_wo') =>
    shown(valueAt(resolve(parts), address, name))

  test.each([
    [
      'a version tells that it is given',
      { password_wo: null, password_wo_version: 1 },
      {},
      '<secret>',
    ],
    [
      'the configuration tells it',
      { password_wo: null },
      { password_wo: refers('var.p') },
      '<secret>',
    ],
    ['so does a constant', { password_wo: null }, { password_wo: constant('canary') }, '<secret>'],
    ['it is null', { password_wo: null }, { password_wo: constant(null) }, undefined],
    ['nobody gives it', { password_wo: null, password_wo_version: null }, {}, undefined],
  ])('write-only: %s', (_, after, expressions, expected) => {
    expect(
      passwordOf({
        changes: [change({ address, after })],
        root: [configured(address, expressions)],
      }),
    ).toBe(expected)
  })

  test.each([
    ['is missing', {}, {}, '<secret>'],
    ['is null', { password: null }, {}, undefined],
    ['is not known yet', {}, { password: true }, '<ref aws_iam_access_key.k secret>'],
  ])('a sensitive value that %s', (_, after, unknown, expected) => {
    const changes = [
      change({ address, after, unknown, sensitive: { password: true } }),
      change({ address: 'aws_iam_access_key.k', unknown: { secret: true } }),
    ]
    const root = [configured(address, { password: refers('aws_iam_access_key.k.secret') })]

    expect(passwordOf({ changes, root }, 'password')).toBe(expected)
  })

  test('ephemeral resources and variables are no resources to judge', async () => {
    const text = planText({
      changes: [volume({ after: GOOD })],
      root: {
        resources: [
          configured('aws_ebs_volume.v', { encrypted: constant(true) }),
          {
            address: 'ephemeral.aws_secretsmanager_secret_version.s',
            mode: 'ephemeral',
            type: 'aws_secretsmanager_secret_version',
            name: 's',
          },
        ],
        variables: { token: { ephemeral: true, sensitive: true, default: 'canary' } },
      },
    })

    const decision = await judgeText(text, 'encrypted-volumes')
    expect(verdictsOf(decision)).toEqual({ 'aws_ebs_volume.v': 'pass' })
    expect(decision.coverage.resources).toBe(1)
  })
})

describe('where a resource is made', () => {
  const regionOf = (parts: Parts) =>
    resourceAt(resolve(parts), 'aws_sns_topic.t').environment.region

  const provider = (region: string) => ({
    name: 'aws',
    expressions: { region: constant(region) },
  })
  const providers = { aws: provider('eu-central-1'), 'aws.west': provider('us-west-2') }
  const topic = (after: unknown = {}, unknown: unknown = {}) => [
    change({ address: 'aws_sns_topic.t', after, unknown }),
  ]
  const inWest = { provider_config_key: 'aws.west' }

  test.each([
    ['the provider’s', topic(), {}, {}, 'eu-central-1'],
    ['the alias’', topic(), {}, inWest, 'us-west-2'],
    [
      'its own',
      topic({ region: 'ap-south-1' }),
      { region: constant('ap-south-1') },
      {},
      'ap-south-1',
    ],
    [
      'its own, not the alias’',
      topic({ region: 'ap-south-1' }),
      { region: constant('ap-south-1') },
      inWest,
      'ap-south-1',
    ],
    [
      'the provider’s, which the plan repeats',
      topic({ region: 'eu-central-1' }),
      {},
      {},
      'eu-central-1',
    ],
    [
      'its own, which is not known yet',
      topic({}, { region: true }),
      { region: refers('var.r') },
      {},
      null,
    ],
  ])('%s', (_, changes, expressions, more, expected) => {
    const root = [configured('aws_sns_topic.t', expressions, more)]
    expect(regionOf({ changes, root, providers })).toBe(expected)
  })
})

describe('tags', () => {
  const tagsAll = (after: unknown, unknown: unknown = {}) =>
    shown(
      valueAt(
        resolve({
          changes: [
            change({ address: 'aws_sns_topic.t', after, unknown }),
            change({ address: 'random_pet.p', provider: 'random', unknown: { id: true } }),
          ],
          root: [configured('aws_sns_topic.t', { tags: refers('random_pet.p.id') })],
        }),
        'aws_sns_topic.t',
        'tags_all',
      ),
    )

  test('of the provider stand beside those of the resource', () => {
    expect(tagsAll({ tags: { a: '1' }, tags_all: { a: '1', team: 'data' } })).toEqual({
      a: '1',
      team: 'data',
    })
  })

  test('are not known where one of the resource’s is not', () => {
    expect(tagsAll({ tags: { a: '1' } }, { tags: { b: true }, tags_all: true })).toBe(
      '<after-apply>',
    )
  })
})

describe('whoever wrote the plan', () => {
  test.each([
    ['OpenTofu', 'registry.opentofu.org/hashicorp/aws'],
    ['Terraform', 'registry.terraform.io/hashicorp/aws'],
    ['Terraform 0.12', 'aws'],
    ['somebody’s mirror', 'mirror.example.com/team/aws'],
  ])('%s', async (_, host) => {
    expect(verdictsOf(await judgeVolumes([volume({ provider: host })]))).toEqual({
      'aws_ebs_volume.v': 'fail',
    })
  })

  test('CDK for Terraform, whose construct is named beside the line in its output', async () => {
    const home = folderWith()
    const resource = {
      aws_ebs_volume: {
        v: {
          '//': { metadata: { path: 'app/disks/v', uniqueId: 'v' } },
          availability_zone: 'a',
          encrypted: false,
        },
      },
    }
    writeFileSync(join(home, 'cdk.tf.json'), JSON.stringify({ '//': {}, resource }, null, 2))
    const maker = async (paths: readonly string[]) => {
      const { findings } = await judgeFolder(home, 'encrypted-volumes', { paths })
      return findings.map(({ verdict, madeBy }) => [verdict.file, verdict.line, madeBy])
    }

    const expected = [['cdk.tf.json', 13, 'the construct app/disks/v']]
    expect(await maker(['cdk.tf.json'])).toEqual(expected)
    const root = [configured('aws_ebs_volume.v', { encrypted: constant(false) })]
    writeFileSync(join(home, 'plan.json'), planText({ changes: [volume()], root }))
    expect(await maker(['plan.json'])).toEqual(expected)
  })
})
