import { describe, expect, test } from 'vitest'
import {
  change,
  configured,
  constant,
  refers,
  resolve,
  resourceAt,
  shown,
  valueAt,
} from './plan-of.ts'

const BUCKET = change({ address: 'aws_s3_bucket.b', unknown: { id: true, arn: true } })

const ARN = ['aws_s3_bucket.b.arn', 'aws_s3_bucket.b']

/** A bucket policy of one document that is read only during apply. */
const policy = (
  after: object,
  unknown: object,
  expressions: object,
  more: {
    changes?: readonly ReturnType<typeof change>[]
    root?: readonly ReturnType<typeof configured>[]
    sensitive?: object
  } = {},
) =>
  resolve({
    changes: [
      BUCKET,
      change({
        address: 'data.aws_iam_policy_document.d',
        actions: ['read'],
        after,
        unknown: { id: true, json: true, ...unknown },
        sensitive: more.sensitive ?? {},
      }),
      change({ address: 'aws_s3_bucket_policy.p', unknown: { bucket: true, policy: true } }),
      ...(more.changes ?? []),
    ],
    root: [
      configured('aws_s3_bucket_policy.p', {
        bucket: refers('aws_s3_bucket.b.id', 'aws_s3_bucket.b'),
        policy: refers('data.aws_iam_policy_document.d.json', 'data.aws_iam_policy_document.d'),
      }),
      configured('data.aws_iam_policy_document.d', expressions as Record<string, unknown>),
      ...(more.root ?? []),
    ],
  })

const documentOf = (resolved: ReturnType<typeof policy>) =>
  shown(valueAt(resolved, 'aws_s3_bucket_policy.p', 'policy'))

describe('a policy document that is read only during apply', () => {
  test('is put together with the words of IAM and references for what is not known', () => {
    const resolved = policy(
      {
        statement: [
          {
            sid: 'TlsOnly',
            effect: 'Deny',
            actions: ['s3:*'],
            not_actions: null,
            resources: [null, null],
            principals: [{ type: '*', identifiers: ['*'] }],
            not_principals: [],
            condition: [{ test: 'Bool', variable: 'aws:SecureTransport', values: ['false'] }],
          },
        ],
        version: null,
      },
      { statement: [{ resources: [true, true] }] },
      { statement: [{ resources: refers(...ARN, ...ARN) }] },
    )

    expect(documentOf(resolved)).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'TlsOnly',
          Effect: 'Deny',
          Action: 's3:*',
          Resource: [
            '<text <ref aws_s3_bucket.b arn><not-evaluated>>',
            '<text <ref aws_s3_bucket.b arn><not-evaluated>>',
          ],
          Principal: '*',
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        },
      ],
    })
    expect(valueAt(resolved, 'data.aws_iam_policy_document.d', 'json')).toBe(
      valueAt(resolved, 'aws_s3_bucket_policy.p', 'policy'),
    )
  })

  test('keeps what is known of a statement that allows everything', () => {
    const resolved = policy(
      { statement: [{ actions: ['*'], resources: [null] }] },
      { statement: [{ resources: [true] }] },
      { statement: [{ actions: constant(['*']), resources: refers(...ARN) }] },
    )

    expect(documentOf(resolved)).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: '*',
          Resource: '<text <ref aws_s3_bucket.b arn><not-evaluated>>',
        },
      ],
    })
  })

  test.each([
    [
      'everybody of AWS, which is not everybody',
      { principals: [{ type: 'AWS', identifiers: ['*'] }] },
      { Principal: { AWS: '*' } },
    ],
    [
      'principals of several kinds',
      {
        principals: [
          { type: 'AWS', identifiers: ['1', '2'] },
          { type: 'Service', identifiers: ['s3.amazonaws.com'] },
          { type: 'AWS', identifiers: ['3'] },
        ],
      },
      { Principal: { AWS: ['1', '2', '3'], Service: 's3.amazonaws.com' } },
    ],
    [
      'principals left out',
      { not_principals: [{ type: 'CanonicalUser', identifiers: ['c'] }] },
      { NotPrincipal: { CanonicalUser: 'c' } },
    ],
    [
      'actions and resources left out',
      { not_actions: ['a:B'], not_resources: ['x', 'y'] },
      { NotAction: 'a:B', NotResource: ['x', 'y'] },
    ],
    [
      'the variables of IAM',
      { resources: ['arn:aws:s3:::b/&{aws:username}'] },
      { Resource: ['arn:aws:s3:::b/$', '{aws:username}'].join('') },
    ],
    [
      'conditions of one test, and of one key',
      {
        condition: [
          { test: 'StringEquals', variable: 'a', values: ['1'] },
          { test: 'StringEquals', variable: 'b', values: ['2', '3'] },
          { test: 'StringEquals', variable: 'a', values: ['4'] },
        ],
      },
      { Condition: { StringEquals: { a: ['1', '4'], b: ['2', '3'] } } },
    ],
  ])('writes %s', (_, statement, expected) => {
    const resolved = policy({ statement: [statement] }, {}, {})

    expect(documentOf(resolved)).toEqual({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', ...expected }],
    })
  })

  test('has an unknown condition where its key is not known', () => {
    const resolved = policy(
      { statement: [{ actions: ['a:b'], condition: [{ test: 'StringEquals', values: ['x'] }] }] },
      { statement: [{ condition: [{ variable: true }] }] },
      { statement: [{ condition: [{ variable: refers(...ARN) }] }] },
    )

    expect(documentOf(resolved)).toEqual({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'a:b', Condition: '<after-apply>' }],
    })
  })

  test('names a principal by its resource', () => {
    const resolved = policy(
      { statement: [{ principals: [{ type: 'AWS', identifiers: [null] }] }] },
      { statement: [{ principals: [{ identifiers: [true] }] }] },
      {
        statement: [
          {
            principals: [
              {
                type: constant('AWS'),
                identifiers: refers('aws_iam_role.r.arn', 'aws_iam_role.r'),
              },
            ],
          },
        ],
      },
      { changes: [change({ address: 'aws_iam_role.r', unknown: { arn: true } })] },
    )

    expect(documentOf(resolved)).toEqual({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { AWS: '<ref aws_iam_role.r arn>' } }],
    })
  })

  test('with resources of several buckets, each unknown one is its own', () => {
    const other = ['aws_s3_bucket.c.arn', 'aws_s3_bucket.c']
    const resolved = policy(
      { statement: [{ resources: ['arn:aws:s3:::x', null, null] }] },
      { statement: [{ resources: [false, true, true] }] },
      { statement: [{ resources: refers(...ARN, ...other) }] },
      { changes: [change({ address: 'aws_s3_bucket.c', unknown: { arn: true } })] },
    )

    expect(documentOf(resolved)).toMatchObject({
      Statement: [
        {
          Resource: [
            'arn:aws:s3:::x',
            '<text <ref aws_s3_bucket.b arn><not-evaluated>>',
            '<text <ref aws_s3_bucket.c arn><not-evaluated>>',
          ],
        },
      ],
    })
  })

  test('of a name that an ARN is made with, both ends are open', () => {
    const resolved = policy(
      { statement: [{ resources: [null] }] },
      { statement: [{ resources: [true] }] },
      { statement: [{ resources: refers('aws_s3_bucket.b.id', 'aws_s3_bucket.b') }] },
    )

    expect(documentOf(resolved)).toMatchObject({
      Statement: [{ Resource: '<text <not-evaluated><ref aws_s3_bucket.b id><not-evaluated>>' }],
    })
  })

  test('is sensitive where its statements are', () => {
    const resolved = policy(
      { statement: [{ actions: ['a:b'] }] },
      {},
      {},
      { sensitive: { statement: true } },
    )

    expect(documentOf(resolved)).toEqual({
      sensitive: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'a:b' }] },
    })
  })

  test('with a finding in it is located in its own block', () => {
    const resolved = policy(
      { statement: [{ actions: ['a:b'] }, { actions: ['*'], resources: ['x', 'y'] }] },
      {},
      {},
    )
    const { locate } = resourceAt(resolved, 'aws_s3_bucket_policy.p')

    expect(locate(['policy', 'Statement', 1, 'Resource', 1]).pointer).toBe(
      '/resource_changes/1/change/after/statement/1/resources/1',
    )
    expect(locate(['policy', 'Statement', 1]).pointer).toBe(
      '/resource_changes/1/change/after/statement/1',
    )
    expect(locate(['policy']).pointer).toBe('/resource_changes/2/change/after')
  })
})

describe('documents of documents', () => {
  const other = (name: string, after: object, unknown: object = {}) =>
    change({
      address: `data.aws_iam_policy_document.${name}`,
      actions: ['read'],
      after,
      unknown: { json: true, ...unknown },
    })
  const statement = (sid: string | null, action: string) => ({ sid, actions: [action] })
  const json = (sid: string, action: string) =>
    JSON.stringify({
      Version: '2008-10-17',
      Id: 'source',
      Statement: [{ Sid: sid, Effect: 'Allow', Action: action }],
    })
  const sources = (...names: string[]) =>
    refers(
      ...names.flatMap((name) => [
        `data.aws_iam_policy_document.${name}.json`,
        `data.aws_iam_policy_document.${name}`,
      ]),
    )

  test('sources come first, then its own, then what overrides, by Sid', () => {
    const resolved = policy(
      {
        statement: [statement('Own', 'own:a'), statement('Shared', 'own:b')],
        source_policy_documents: [json('Source', 'source:a'), json('Shared', 'source:b')],
        override_policy_documents: [json('Own', 'override:a'), json('New', 'override:b')],
      },
      {},
      {},
    )

    expect(documentOf(resolved)).toEqual({
      Version: '2012-10-17',
      Id: 'source',
      Statement: [
        { Sid: 'Source', Effect: 'Allow', Action: 'source:a' },
        { Sid: 'Shared', Effect: 'Allow', Action: 'own:b' },
        { Sid: 'Own', Effect: 'Allow', Action: 'override:a' },
        { Sid: 'New', Effect: 'Allow', Action: 'override:b' },
      ],
    })
  })

  test('a source that is read later is put together too, and keeps its place', () => {
    const resolved = policy(
      { statement: [statement(null, 'own:a')], source_policy_documents: [null] },
      { source_policy_documents: [true] },
      { source_policy_documents: sources('s') },
      { changes: [other('s', { statement: [statement(null, 'source:a')] })] },
    )

    expect(documentOf(resolved)).toMatchObject({
      Statement: [{ Action: 'source:a' }, { Action: 'own:a' }],
    })
    const { locate } = resourceAt(resolved, 'aws_s3_bucket_policy.p')
    expect(locate(['policy', 'Statement', 0, 'Action']).pointer).toBe(
      '/resource_changes/3/change/after/statement/0/actions',
    )
  })

  test('of a list that is unknown as a whole, the only unknown document is in it', () => {
    const resolved = policy(
      {},
      { source_policy_documents: true },
      {
        source_policy_documents: refers(
          'var.on',
          ...sources('s').references,
          'data.aws_iam_policy_document.none[0].json',
          'data.aws_iam_policy_document.none[0]',
          'data.aws_iam_policy_document.none',
        ),
      },
      { changes: [other('s', { statement: [statement(null, 'source:a')] })] },
    )

    expect(documentOf(resolved)).toMatchObject({ Statement: [{ Action: 'source:a' }] })
  })

  test('of several unknown documents of such a list, a plan does not tell which are in it', () => {
    const resolved = policy(
      { statement: [statement(null, 'own:a')] },
      { source_policy_documents: true },
      { source_policy_documents: sources('s', 't') },
      {
        changes: [
          other('s', { statement: [statement(null, 'source:a')] }),
          other('t', { statement: [statement(null, 'source:b')] }),
        ],
      },
    )

    expect(documentOf(resolved)).toMatchObject({
      Statement: [
        { maybe: { Action: 'source:a' }, else: undefined },
        { maybe: { Action: 'source:b' }, else: undefined },
        { Action: 'own:a' },
      ],
    })
  })

  test('one that holds itself is told, and ends', () => {
    const resolved = policy(
      { source_policy_documents: [null] },
      { source_policy_documents: [true] },
      { source_policy_documents: sources('d') },
    )

    expect(documentOf(resolved)).toEqual({ Version: '2012-10-17', Statement: ['<invalid>'] })
  })

  test('thousands in a chain are no chain that is followed', () => {
    const names = Array.from({ length: 3000 }, (_, index) => `c${index}`)
    const resolved = resolve({
      changes: names.map((name) =>
        other(name, { source_policy_documents: [null] }, { source_policy_documents: [true] }),
      ),
      root: names.map((name, index) =>
        configured(`data.aws_iam_policy_document.${name}`, {
          source_policy_documents: sources(`c${index + 1}`),
        }),
      ),
    })

    expect(resolved.resources).toHaveLength(3000)
  })

  test('a text that is no document is unknown, and so is one that is too deep', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`
    const resolved = policy(
      { source_policy_documents: ['{', '"text"', `{"Statement":${deep}}`] },
      {},
      {},
    )

    expect(JSON.stringify(documentOf(resolved))).toContain('<invalid>')
    expect(JSON.stringify(documentOf(resolved))).toContain('<limit>')
  })
})

describe('a text that a plan keeps nothing of', () => {
  test('is unknown, although what it refers to is known: the files would tell', () => {
    const resolved = resolve({
      changes: [BUCKET, change({ address: 'aws_s3_bucket_policy.p', unknown: { policy: true } })],
      root: [configured('aws_s3_bucket_policy.p', { policy: refers(...ARN) })],
    })

    expect(valueAt(resolved, 'aws_s3_bucket_policy.p', 'policy')).toMatchObject({
      cause: 'not-evaluated',
      reason:
        'a plan keeps nothing of a text that holds aws_s3_bucket.b.arn, known only after apply',
      remedy: 'the folder with the .tf files as well',
    })
  })

  test('a document that was read while planning stays the text it is', () => {
    const text = '{"Version":"2012-10-17","Statement":[]}'
    const resolved = resolve({
      changes: [change({ address: 'aws_s3_bucket_policy.p', after: { policy: text } })],
    })

    expect(valueAt(resolved, 'aws_s3_bucket_policy.p', 'policy')).toBe(text)
  })

  test('the document of the same key is meant', () => {
    const document = (key: string) =>
      change({
        address: `data.aws_iam_policy_document.d["${key}"]`,
        actions: ['read'],
        after: { statement: [{ actions: [`${key}:x`] }] },
        unknown: { json: true },
      })
    const resolved = resolve({
      changes: [
        document('a'),
        document('b'),
        change({ address: 'aws_iam_role.r["b"]', unknown: { assume_role_policy: true } }),
      ],
      root: [
        configured(
          'aws_iam_role.r',
          { assume_role_policy: refers('data.aws_iam_policy_document.d', 'each.key') },
          { for_each_expression: refers('var.names') },
        ),
      ],
    })

    expect(shown(valueAt(resolved, 'aws_iam_role.r["b"]', 'assume_role_policy'))).toMatchObject({
      Statement: [{ Action: 'b:x' }],
    })
  })
})
