import { describe, expect, test } from 'vitest'
import { isKind } from '../../../src/model/value.ts'
import { change, configured, constant, refers, resolve, shown, valueAt } from './plan-of.ts'

const COMPUTED = { id: true, arn: true, bucket: true }

const bucket = (address: string) => change({ address, unknown: COMPUTED })
const block = (address: string) => change({ address, unknown: { id: true, bucket: true } })

describe('who an unknown value belongs to', () => {
  test.each([
    [
      'a resource, by its id',
      refers('aws_s3_bucket.a.id', 'aws_s3_bucket.a'),
      '<ref aws_s3_bucket.a id>',
    ],
    [
      'a resource, by another attribute',
      refers('aws_s3_bucket.a.arn', 'aws_s3_bucket.a'),
      '<ref aws_s3_bucket.a arn>',
    ],
    [
      'a resource alone, as Terraform 0.12 tells it',
      refers('aws_s3_bucket.a'),
      '<ref aws_s3_bucket.a id>',
    ],
    [
      'an instance, by its key',
      refers('aws_s3_bucket.each["x.y"].id', 'aws_s3_bucket.each["x.y"]', 'aws_s3_bucket.each'),
      '<ref aws_s3_bucket.each["x.y"] id>',
    ],
    [
      'one of all instances, where none is named',
      refers('aws_s3_bucket.each'),
      '<after-apply: aws_s3_bucket.each["x.y"], aws_s3_bucket.each["z"]>',
    ],
    [
      'one of two resources',
      refers('aws_s3_bucket.a.id', 'aws_s3_bucket.a', 'aws_s3_bucket.b.id', 'aws_s3_bucket.b'),
      '<after-apply: aws_s3_bucket.a, aws_s3_bucket.b>',
    ],
    [
      'the only one that a variable leaves',
      refers('var.create', 'aws_s3_bucket.a.id', 'aws_s3_bucket.a'),
      '<ref aws_s3_bucket.a id>',
    ],
    [
      'the one that is made, and not the one that is not',
      refers(
        'aws_s3_bucket.none[0].id',
        'aws_s3_bucket.none[0]',
        'aws_s3_bucket.none',
        'aws_s3_bucket.a.id',
        'aws_s3_bucket.a',
      ),
      '<ref aws_s3_bucket.a id>',
    ],
    ['anybody, through a local', refers('local.id'), '<not-evaluated>'],
    [
      'anybody, where a local may give it',
      refers('local.id', 'aws_s3_bucket.a.id', 'aws_s3_bucket.a'),
      '<not-evaluated>',
    ],
    [
      'a resource that a flag of the module chooses',
      refers('local.create_policy', 'aws_s3_bucket.a.id', 'aws_s3_bucket.a'),
      '<ref aws_s3_bucket.a id>',
    ],
    ['a call that refers to nothing', {}, '<after-apply>'],
    ['a text that is known, although the value is not', constant('b'), '<after-apply>'],
    ['nobody: the variable is null', refers('var.nothing'), undefined],
    ['nobody: it is null', constant(null), undefined],
    [
      'a resource of another provider',
      refers('random_pet.name.id', 'random_pet.name'),
      '<after-apply>',
    ],
    [
      'a data source that is read later',
      refers('data.aws_s3_bucket.later.id', 'data.aws_s3_bucket.later'),
      '<data-source>',
    ],
  ])('%s', (_, expression, expected) => {
    const resolved = resolve({
      changes: [
        bucket('aws_s3_bucket.a'),
        bucket('aws_s3_bucket.b'),
        bucket('aws_s3_bucket.each["x.y"]'),
        bucket('aws_s3_bucket.each["z"]'),
        change({
          address: 'random_pet.name',
          unknown: { id: true },
          provider: 'registry.terraform.io/hashicorp/random',
        }),
        change({ address: 'data.aws_s3_bucket.later', actions: ['read'], unknown: { id: true } }),
        block('aws_s3_bucket_public_access_block.child'),
      ],
      root: {
        resources: [
          configured('aws_s3_bucket_public_access_block.child', { bucket: expression }),
          configured(
            'aws_s3_bucket_policy.p',
            {},
            { count_expression: refers('local.create_policy') },
          ),
        ],
        variables: { create: { default: true }, nothing: {} },
      },
    })

    expect(shown(valueAt(resolved, 'aws_s3_bucket_public_access_block.child', 'bucket'))).toBe(
      expected,
    )
  })

  test('two values of the same source are told to be equal', () => {
    const name = { bucket: refers('random_pet.name.id', 'random_pet.name') }
    const resolved = resolve({
      changes: [
        change({ address: 'random_pet.name', unknown: { id: true }, provider: 'random' }),
        block('aws_s3_bucket.a'),
        block('aws_s3_bucket_policy.a'),
      ],
      root: [configured('aws_s3_bucket.a', name), configured('aws_s3_bucket_policy.a', name)],
    })

    const values = ['aws_s3_bucket.a', 'aws_s3_bucket_policy.a'].map((address) =>
      valueAt(resolved, address, 'bucket'),
    )
    const sources = values.map((value) => (isKind(value, 'unknown') ? value.source : null))
    expect(sources).toEqual([
      'plan.json\n\nrandom_pet.name\n.id',
      'plan.json\n\nrandom_pet.name\n.id',
    ])
  })

  test('a text beside a reference makes another value of it', () => {
    const resolved = resolve({
      changes: [
        bucket('aws_s3_bucket.a'),
        change({ address: 'aws_cloudwatch_log_group.g', unknown: { name: true } }),
      ],
      root: {
        resources: [
          configured('aws_cloudwatch_log_group.g', {
            name: refers('aws_s3_bucket.a.id', 'aws_s3_bucket.a', 'var.suffix'),
          }),
        ],
        variables: { suffix: { default: 'logs' } },
      },
    })

    expect(shown(valueAt(resolved, 'aws_cloudwatch_log_group.g', 'name'))).toBe(
      '<after-apply: aws_s3_bucket.a>',
    )
  })

  test('in a plan that failed, what is not there may still be meant', () => {
    const resolved = resolve({
      changes: [bucket('aws_s3_bucket.a'), block('aws_s3_bucket_policy.p')],
      root: [
        configured('aws_s3_bucket_policy.p', {
          bucket: refers(
            'aws_s3_bucket.a.id',
            'aws_s3_bucket.a',
            'aws_s3_bucket.b.id',
            'aws_s3_bucket.b',
          ),
        }),
      ],
      more: { errored: true },
    })

    expect(shown(valueAt(resolved, 'aws_s3_bucket_policy.p', 'bucket'))).toBe('<not-evaluated>')
  })
})

describe('instances with keys', () => {
  const children = (
    expression: object,
    forEach: object | null,
    keys: readonly (string | number)[],
  ) =>
    resolve({
      changes: [
        ...keys.map((key) => bucket(`aws_s3_bucket.b[${JSON.stringify(key)}]`)),
        ...keys.map((key) => block(`aws_s3_bucket_versioning.v[${JSON.stringify(key)}]`)),
      ],
      root: {
        resources: [
          configured(
            'aws_s3_bucket_versioning.v',
            { bucket: expression },
            forEach === null ? { count_expression: constant(2) } : { for_each_expression: forEach },
          ),
        ],
        variables: { single: { default: false } },
      },
    })

  test.each([
    ['each.value of a resource', refers('each.value.id', 'each.value'), refers('aws_s3_bucket.b')],
    ['each.key', refers('aws_s3_bucket.b', 'each.key'), refers('var.names')],
  ])('%s is the instance of the same key', (_, expression, forEach) => {
    const resolved = children(expression, forEach, ['logs', 'data'])

    expect(
      ['logs', 'data'].map((key) =>
        shown(valueAt(resolved, `aws_s3_bucket_versioning.v["${key}"]`, 'bucket')),
      ),
    ).toEqual(['<ref aws_s3_bucket.b["logs"] id>', '<ref aws_s3_bucket.b["data"] id>'])
  })

  test('count.index is the instance of the same index', () => {
    const resolved = children(refers('aws_s3_bucket.b', 'count.index'), null, [0, 1])

    expect(shown(valueAt(resolved, 'aws_s3_bucket_versioning.v[1]', 'bucket'))).toBe(
      '<ref aws_s3_bucket.b[1] id>',
    )
  })

  test('a variable beside count.index may choose another one', () => {
    const expression = refers('aws_s3_bucket.b', 'var.single', 'count.index')
    const resolved = children(expression, null, [0, 1])

    expect(shown(valueAt(resolved, 'aws_s3_bucket_versioning.v[1]', 'bucket'))).toBe(
      '<after-apply: aws_s3_bucket.b[0], aws_s3_bucket.b[1]>',
    )
  })

  test('each.value of a map in a local is anybody, and the files would tell', () => {
    const resolved = children(refers('each.value'), refers('local.ids'), ['logs'])
    const value = valueAt(resolved, 'aws_s3_bucket_versioning.v["logs"]', 'bucket')

    expect(isKind(value, 'unknown') && [value.reason, value.remedy, value.candidates]).toEqual([
      'it depends on local.ids, which is no part of a plan',
      'the folder with the .tf files as well',
      null,
    ])
  })
})

describe('modules', () => {
  const child = {
    resources: [
      configured('aws_s3_bucket.own'),
      configured('aws_s3_bucket_policy.of_own', {
        bucket: refers('aws_s3_bucket.own.id', 'aws_s3_bucket.own'),
      }),
      configured('aws_s3_bucket_policy.of_input', { bucket: refers('var.bucket') }),
      configured('aws_s3_bucket_policy.of_object', {
        bucket: refers('var.parent.id', 'var.parent'),
      }),
    ],
    outputs: { id: { expression: refers('aws_s3_bucket.own.id', 'aws_s3_bucket.own') } },
    variables: { bucket: {}, parent: {} },
  }
  const inside = (module: string) => [
    bucket(`${module}.aws_s3_bucket.own`),
    block(`${module}.aws_s3_bucket_policy.of_own`),
    block(`${module}.aws_s3_bucket_policy.of_input`),
    block(`${module}.aws_s3_bucket_policy.of_object`),
  ]
  const resolved = resolve({
    changes: [
      bucket('aws_s3_bucket.outer'),
      bucket('aws_s3_bucket.keyed["a"]'),
      bucket('aws_s3_bucket.keyed["b"]'),
      ...inside('module.one'),
      ...inside('module.each["a"]'),
      ...inside('module.each["b"]'),
      block('aws_s3_bucket_policy.of_output'),
      block('aws_s3_bucket_policy.of_keyed_output'),
      block('aws_s3_bucket_policy.of_any_output'),
      block('aws_s3_bucket_policy.same["a"]'),
      block('aws_s3_bucket_policy.same["b"]'),
    ],
    root: {
      resources: [
        configured('aws_s3_bucket_policy.of_output', {
          bucket: refers('module.one.id', 'module.one'),
        }),
        configured('aws_s3_bucket_policy.of_keyed_output', {
          bucket: refers('module.each["b"].id', 'module.each["b"]'),
        }),
        configured('aws_s3_bucket_policy.of_any_output', { bucket: refers('module.each') }),
        configured(
          'aws_s3_bucket_policy.same',
          { bucket: refers('each.value.id', 'each.value') },
          { for_each_expression: refers('module.each') },
        ),
      ],
      module_calls: {
        one: {
          source: './bucket',
          expressions: {
            bucket: refers('aws_s3_bucket.outer.id', 'aws_s3_bucket.outer'),
            parent: refers('aws_s3_bucket.outer'),
          },
          module: child,
        },
        each: {
          source: './bucket',
          for_each_expression: refers('aws_s3_bucket.keyed'),
          expressions: {
            bucket: refers('aws_s3_bucket.keyed', 'each.key'),
            parent: refers('each.value'),
          },
          module: child,
        },
      },
    },
  })
  const bucketOf = (address: string) => shown(valueAt(resolved, address, 'bucket'))

  test.each([
    ['module.one.aws_s3_bucket_policy.of_own', '<ref module.one.aws_s3_bucket.own id>'],
    ['module.one.aws_s3_bucket_policy.of_input', '<ref aws_s3_bucket.outer id>'],
    ['module.one.aws_s3_bucket_policy.of_object', '<ref aws_s3_bucket.outer id>'],
    ['module.each["a"].aws_s3_bucket_policy.of_own', '<ref module.each["a"].aws_s3_bucket.own id>'],
    ['module.each["b"].aws_s3_bucket_policy.of_own', '<ref module.each["b"].aws_s3_bucket.own id>'],
    ['module.each["b"].aws_s3_bucket_policy.of_input', '<ref aws_s3_bucket.keyed["b"] id>'],
    ['module.each["a"].aws_s3_bucket_policy.of_object', '<ref aws_s3_bucket.keyed["a"] id>'],
    ['aws_s3_bucket_policy.of_output', '<ref module.one.aws_s3_bucket.own id>'],
    ['aws_s3_bucket_policy.of_keyed_output', '<ref module.each["b"].aws_s3_bucket.own id>'],
    ['aws_s3_bucket_policy.of_any_output', '<not-evaluated>'],
    ['aws_s3_bucket_policy.same["b"]', '<ref module.each["b"].aws_s3_bucket.own id>'],
  ])('%s belongs to %s', (address, expected) => {
    expect(bucketOf(address)).toBe(expected)
  })

  test('an input that is not given is its default: nothing that is unknown', () => {
    const other = resolve({
      changes: [change({ address: 'module.m.aws_ebs_volume.v', unknown: { kms_key_id: true } })],
      root: {
        module_calls: {
          m: {
            module: {
              resources: [configured('aws_ebs_volume.v', { kms_key_id: refers('var.key') })],
              variables: { key: { default: '' } },
            },
          },
        },
      },
    })

    expect(valueAt(other, 'module.m.aws_ebs_volume.v', 'kms_key_id')).toBeUndefined()
  })
})

describe('lists', () => {
  const lists = (
    subnets: object,
    unknown: unknown,
    after: object = {},
    sensitive: object = { subnet_ids: [] },
  ) =>
    shown(
      valueAt(
        resolve({
          changes: [
            change({ address: 'aws_subnet.a[0]', unknown: { id: true } }),
            change({ address: 'aws_subnet.a[1]', unknown: { id: true } }),
            change({ address: 'aws_subnet.b', unknown: { id: true, cidr_block: true } }),
            change({ address: 'aws_lb.l', after, unknown: { subnet_ids: unknown }, sensitive }),
          ],
          root: {
            resources: [configured('aws_lb.l', { subnet_ids: subnets })],
            variables: { more: { default: 'subnet-1' } },
          },
        }),
        'aws_lb.l',
        'subnet_ids',
      ),
    )

  test('a splat of as many instances as items gives each its own', () => {
    expect(lists(refers('aws_subnet.a'), [true, true], { subnet_ids: [null, null] })).toEqual([
      '<ref aws_subnet.a[0] id>',
      '<ref aws_subnet.a[1] id>',
    ])
  })

  test('as many references as unknown items are matched in order', () => {
    const references = refers(
      'aws_subnet.b.id',
      'aws_subnet.b',
      'aws_subnet.a[1].id',
      'aws_subnet.a[1]',
      'aws_subnet.a',
    )
    expect(
      lists(references, [true, false, true], { subnet_ids: [null, 'subnet-9', null] }),
    ).toEqual(['<ref aws_subnet.b id>', 'subnet-9', '<ref aws_subnet.a[1] id>'])
  })

  test('a set that is unknown as a whole holds what it refers to', () => {
    expect(lists(refers('aws_subnet.b.id', 'aws_subnet.b'), true)).toEqual([
      '<ref aws_subnet.b id>',
    ])
  })

  test('so does one in a block, whose name doesn’t tell that it is one', () => {
    const address = 'aws_msk_cluster.c'
    const names = ['aws_subnet.b', 'aws_subnet.c']
    const resolved = resolve({
      changes: [
        ...names.map((name) => change({ address: name, unknown: COMPUTED })),
        change({
          address,
          after: { broker_node_group_info: [{ instance_type: 'kafka.m5.large' }] },
          unknown: { broker_node_group_info: [{ client_subnets: true }] },
          sensitive: { broker_node_group_info: [{ client_subnets: [] }] },
        }),
      ],
      root: [
        ...names.map((name) => configured(name)),
        configured(address, {
          broker_node_group_info: [
            {
              client_subnets: refers(
                'aws_subnet.b.id',
                names[0] ?? '',
                'aws_subnet.c.id',
                names[1] ?? '',
              ),
            },
          ],
        }),
      ],
    })
    const value = valueAt(resolved, address, 'broker_node_group_info', 0, 'client_subnets')
    expect(shown(value)).toEqual(['<ref aws_subnet.b id>', '<ref aws_subnet.c id>'])
  })

  test('a set that something else adds to is one of many', () => {
    const references = refers('aws_subnet.b.id', 'aws_subnet.b', 'var.more', 'aws_subnet.a')
    expect(lists(references, true)).toBe(
      '<after-apply: aws_subnet.b, aws_subnet.a[0], aws_subnet.a[1]>',
    )
  })

  test('a set of one resource and a known text holds more than the resource', () => {
    const references = refers('aws_subnet.b.id', 'aws_subnet.b', 'var.more')
    expect(lists(references, true)).toBe('<after-apply: aws_subnet.b>')
  })

  test('a set that refers to what identifies nothing may hold more', () => {
    const references = refers('aws_subnet.b.cidr_block', 'aws_subnet.b')
    expect(lists(references, true)).toBe('<after-apply: aws_subnet.b>')
  })
})
