import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Raw } from '../../../src/model/document.ts'
import { isKind, propertyOf, type Value } from '../../../src/model/value.ts'
import {
  change,
  configured,
  constant,
  type Parts,
  planText,
  refers,
  resolve,
  resolveText,
  resourceAt,
  shown,
  valueAt,
} from './plan-of.ts'

const instance = (root: NonNullable<Parts['root']>, after: object, unknown: object) =>
  resolve({ changes: [change({ address: 'aws_instance.i', after, unknown })], root })

describe('configured or not', () => {
  test('what nobody configured and the provider will choose is absent', () => {
    const resolved = instance(
      [configured('aws_instance.i', { ami: constant('ami-1') })],
      { ami: 'ami-1', ebs_optimized: null },
      { metadata_options: true, root_block_device: true, id: true },
    )

    expect(shown(resourceAt(resolved, 'aws_instance.i').attributes)).toEqual({ ami: 'ami-1' })
  })

  test('in a block that is configured, what is not configured is absent', () => {
    const resolved = instance(
      [configured('aws_instance.i', { root_block_device: [{ volume_size: constant(8) }] })],
      { root_block_device: [{ volume_size: 8, tags: null }] },
      { root_block_device: [{ encrypted: true, kms_key_id: true }] },
    )

    expect(shown(valueAt(resolved, 'aws_instance.i', 'root_block_device'))).toEqual([
      { volume_size: 8 },
    ])
  })

  test('a value that is configured by a resource is known to be its', () => {
    const resolved = resolve({
      changes: [
        change({ address: 'aws_kms_key.k', unknown: { arn: true } }),
        change({
          address: 'aws_instance.i',
          after: { root_block_device: [{ encrypted: true }] },
          unknown: { root_block_device: [{ kms_key_id: true }] },
        }),
      ],
      root: [
        configured('aws_instance.i', {
          root_block_device: [
            { encrypted: constant(true), kms_key_id: refers('aws_kms_key.k.arn', 'aws_kms_key.k') },
          ],
        }),
      ],
    })

    expect(shown(valueAt(resolved, 'aws_instance.i', 'root_block_device'))).toEqual([
      { encrypted: true, kms_key_id: '<ref aws_kms_key.k arn>' },
    ])
  })

  test('a variable of the root module that is unknown after all is unknown', () => {
    const resolved = instance(
      {
        resources: [
          configured('aws_instance.i', { monitoring: refers('module.m.on', 'module.m') }),
        ],
        module_calls: { m: { module: { outputs: { on: { expression: {} } } } } },
      },
      {},
      { monitoring: true },
    )

    expect(shown(valueAt(resolved, 'aws_instance.i', 'monitoring'))).toBe('<after-apply>')
  })

  test('items of a set are matched with their blocks by what is constant in them', () => {
    const targets = (letter: string) => [`aws_kms_key.${letter}.arn`, `aws_kms_key.${letter}`]
    const resolved = resolve({
      changes: [
        change({ address: 'aws_kms_key.a', unknown: { arn: true } }),
        change({ address: 'aws_kms_key.b', unknown: { arn: true } }),
        change({
          address: 'aws_instance.i',
          after: { ebs_block_device: [{ device_name: '/dev/sda' }, { device_name: '/dev/sdb' }] },
          unknown: { ebs_block_device: [{ kms_key_id: true }, { kms_key_id: true }] },
        }),
      ],
      root: [
        configured('aws_instance.i', {
          ebs_block_device: [
            { device_name: constant('/dev/sdb'), kms_key_id: refers(...targets('b')) },
            { device_name: constant('/dev/sda'), kms_key_id: refers(...targets('a')) },
          ],
        }),
      ],
    })

    expect(shown(valueAt(resolved, 'aws_instance.i', 'ebs_block_device'))).toEqual([
      { device_name: '/dev/sda', kms_key_id: '<ref aws_kms_key.a arn>' },
      { device_name: '/dev/sdb', kms_key_id: '<ref aws_kms_key.b arn>' },
    ])
  })

  test('items that a dynamic block made are unknown where they are not known', () => {
    const resolved = instance(
      [configured('aws_instance.i')],
      { ebs_block_device: [{ device_name: '/dev/sda' }] },
      { ebs_block_device: [{ encrypted: true }] },
    )

    expect(shown(valueAt(resolved, 'aws_instance.i', 'ebs_block_device'))).toEqual([
      { device_name: '/dev/sda', encrypted: '<not-evaluated>' },
    ])
  })

  test('without a configuration whatever is not known is unknown, and a note says so', () => {
    const text = planText({
      changes: [change({ address: 'aws_instance.i', unknown: { metadata_options: true } })],
      more: { configuration: undefined },
    })
    const resolved = resolveText(text)

    expect(shown(valueAt(resolved, 'aws_instance.i', 'metadata_options'))).toBe('<not-evaluated>')
    expect(resolved.notes).toEqual([
      'The plan has no `configuration`: resources that refer to each other may be unknown, and what was not configured counts as unknown.',
    ])
  })

  test.each([
    ['known tags leave all tags to the provider', { a: 'b' }, { tags_all: true }, undefined],
    [
      'an unknown tag leaves all tags unknown',
      {},
      { tags: { a: true }, tags_all: true },
      '<after-apply>',
    ],
  ])('%s', (_, tags, unknown, expected) => {
    const resolved = instance([configured('aws_instance.i', { tags: {} })], { tags }, unknown)

    expect(shown(valueAt(resolved, 'aws_instance.i', 'tags_all'))).toBe(expected)
  })
})

describe('what is sensitive', () => {
  test('is marked where the plan says so, and not elsewhere', () => {
    const resolved = resolve({
      changes: [
        change({
          address: 'aws_db_instance.d',
          after: { password: 'hunter2', username: 'root', list: [{ a: 1, b: 2 }] },
          sensitive: { password: true, list: [{ b: true }] },
        }),
      ],
    })

    expect(shown(resourceAt(resolved, 'aws_db_instance.d').attributes)).toEqual({
      password: { sensitive: 'hunter2' },
      username: 'root',
      list: [{ a: 1, b: { sensitive: 2 } }],
    })
  })

  test('goes by name in plans of before 0.15', () => {
    const resolved = resolve({
      changes: [
        change({
          address: 'aws_lambda_function.f',
          after: {
            environment: [{ variables: { TABLE: 't' } }],
            master_password: 'x',
            secret_string: 'y',
            auth_token: 'z',
            user_data: 'u',
            key_name: 'k',
          },
          sensitive: null,
        }),
      ],
    })

    expect(shown(resourceAt(resolved, 'aws_lambda_function.f').attributes)).toEqual({
      environment: [{ variables: { sensitive: { TABLE: 't' } } }],
      master_password: { sensitive: 'x' },
      secret_string: { sensitive: 'y' },
      auth_token: { sensitive: 'z' },
      user_data: { sensitive: 'u' },
      key_name: 'k',
    })
  })

  test('tells no value in the reason for an unknown', () => {
    const resolved = resolve({
      changes: [
        change({ address: 'random_password.p', provider: 'random', unknown: { result: true } }),
        change({
          address: 'aws_db_instance.d',
          unknown: { password: true },
          sensitive: { password: true },
        }),
      ],
      root: {
        resources: [
          configured('aws_db_instance.d', {
            password: refers('random_password.p.result', 'random_password.p', 'var.prefix'),
          }),
        ],
        variables: { prefix: { default: 'hunter2', sensitive: true } },
      },
      more: { variables: { prefix: { value: 'hunter2' } } },
    })

    expect(JSON.stringify(resolved.resources)).not.toContain('hunter2')
  })
})

describe('untrusted keys', () => {
  test('keys of the prototype are keys like others', () => {
    const text = planText({
      changes: [
        change({
          address: 'aws_instance.i',
          after: JSON.parse('{"tags":{"__proto__":{"polluted":true},"constructor":"c"}}'),
          unknown: JSON.parse('{"tags":{"toString":true}}'),
        }),
        change({ address: 'constructor.__proto__', after: {}, provider: 'aws' }),
      ],
      root: [configured('aws_instance.i', { tags: refers('local.tags') })],
    })
    const resolved = resolveText(text)
    const tags = valueAt(resolved, 'aws_instance.i', 'tags') as Record<string, Value>

    expect(Object.keys(tags).sort()).toEqual(['__proto__', 'constructor', 'toString'])
    expect(propertyOf(tags, 'constructor')).toBe('c')
    expect(isKind(propertyOf(tags, 'toString'), 'unknown')).toBe(true)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(resourceAt(resolved, 'constructor.__proto__').type).toBe('constructor')
  })

  test('references to things of no kind are read as such', () => {
    const odd = [
      '',
      '[',
      'var',
      'var.',
      'a..b',
      'data.x',
      'module.m[',
      '__proto__.constructor',
      'a["',
    ]
    const resolved = resolve({
      changes: odd.map((_, index) =>
        change({ address: `aws_instance.i${index}`, unknown: { ami: true } }),
      ),
      root: odd.map((reference, index) =>
        configured(`aws_instance.i${index}`, { ami: refers(reference) }),
      ),
    })

    expect(resolved.resources).toHaveLength(odd.length)
  })
})

/** A value and its shadow, `true` here and there, with what must come of it. */
interface Sample {
  readonly after: Raw | undefined
  readonly shadow: Raw | undefined
  readonly expected: unknown
}

const UNKNOWN: Sample = { after: undefined, shadow: true, expected: '<unknown>' }

const { value: sample } = fc.letrec<{ value: Sample }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc
      .oneof(fc.string(), fc.integer(), fc.boolean())
      .map((value): Sample => ({ after: value, shadow: undefined, expected: value })),
    fc.constant<Sample>({ after: null, shadow: undefined, expected: undefined }),
    fc.constant(UNKNOWN),
    fc.array(tie('value'), { maxLength: 4 }).map(
      (items): Sample => ({
        after: items.map(({ after }) => after ?? null),
        shadow: items.map(({ shadow }) => shadow ?? false),
        expected: items.map(({ expected }) => expected),
      }),
    ),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 4, noNullPrototype: false }).map(mapOf),
  ),
}))

function mapOf(members: Record<string, Sample>): Sample {
  const entries = Object.entries(members)
  return {
    after: Object.fromEntries(
      entries.flatMap(([k, { after }]) => (after === undefined ? [] : [[k, after]])),
    ),
    shadow: Object.fromEntries(
      entries.flatMap(([k, { shadow }]) => (shadow === undefined ? [] : [[k, shadow]])),
    ),
    expected: Object.fromEntries(
      entries.flatMap(([k, { expected }]) => (expected === undefined ? [] : [[k, expected]])),
    ),
  }
}

test('every true of the shadow is unknown, everything else is what the plan holds', () => {
  const attributes = fc
    .dictionary(fc.string(), sample, { maxKeys: 5, noNullPrototype: false })
    .map(mapOf)
  fc.assert(
    fc.property(attributes, ({ after, shadow, expected }) => {
      const text = planText({
        changes: [change({ address: 'aws_instance.i', after, unknown: shadow })],
        more: { configuration: undefined },
      })
      const { attributes } = resourceAt(resolveText(text), 'aws_instance.i')
      const seen = JSON.stringify(shown(attributes)).replaceAll('<not-evaluated>', '<unknown>')
      expect(JSON.parse(seen)).toEqual(JSON.parse(JSON.stringify(expected)))
    }),
    { numRuns: 500 },
  )
})
