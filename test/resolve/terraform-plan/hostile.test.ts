import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Path } from '../../../src/model/truth.ts'
import {
  change,
  configured,
  planText,
  refers,
  resolve,
  resolveText,
  shown,
  valueAt,
} from './plan-of.ts'

const NAMES = ['a', 'b', '__proto__', 'constructor'] as const
const name = fc.constantFrom(...NAMES)

const reference = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        'aws_sns_topic.',
        'data.aws_iam_policy_document.',
        'var.',
        'local.',
        'module.',
      ),
      name,
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(
      fc.constantFrom('aws_sns_topic.a', 'module.a', 'var.a'),
      fc.constantFrom('.id', '.json', '.a', '[0]', '["k"]', '["k"].a', '['),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(
    'each.key',
    'each.value',
    'each.value.id',
    'count.index',
    'path.module',
    'self.id',
  ),
  fc.string(),
)

const expression = fc.oneof(
  fc.array(reference, { maxLength: 4 }).map((references) => ({ references })),
  fc.jsonValue({ maxDepth: 2 }).map((value) => ({ constant_value: value })),
  fc.jsonValue({ maxDepth: 2 }),
)

const expressions = fc.oneof(
  fc.dictionary(name, expression),
  fc.dictionary(name, fc.array(fc.dictionary(name, expression), { maxLength: 3 })),
)

/** The same names in values and shadows, so that they meet. */
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(true, false, null, 'text', 1),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(name, tie('tree'), { maxKeys: 3 }),
  ),
}))

const resource = fc.record({
  address: fc.constantFrom(
    'aws_sns_topic.a',
    'aws_sns_topic.b["k"]',
    'aws_sns_topic.a[0]',
    'data.aws_iam_policy_document.a',
    'data.aws_iam_policy_document.b',
    'module.a.aws_sns_topic.a',
  ),
  actions: fc.constantFrom(['create'], ['read'], ['no-op'], ['delete', 'create']),
  after: fc.dictionary(
    fc.constantFrom(...NAMES, 'statement', 'source_policy_documents', 'policy'),
    tree,
  ),
  unknown: fc.oneof(
    tree,
    fc.dictionary(
      fc.constantFrom(
        ...NAMES,
        'json',
        'statement',
        'source_policy_documents',
        'policy',
        'tags_all',
      ),
      tree,
    ),
  ),
  sensitive: tree,
})

const configuration = fc.record({
  resources: fc.array(
    fc
      .tuple(
        fc.constantFrom(
          'aws_sns_topic.a',
          'aws_sns_topic.b',
          'data.aws_iam_policy_document.a',
          'data.aws_iam_policy_document.b',
        ),
        expressions,
        expression,
      )
      .map(([address, of, forEach]) =>
        configured(address, of as Record<string, unknown>, { for_each_expression: forEach }),
      ),
    { maxLength: 4 },
  ),
  variables: fc.dictionary(name, fc.record({ default: tree })),
  outputs: fc.dictionary(name, fc.record({ expression })),
})

const root = fc
  .tuple(configuration, configuration, fc.dictionary(name, expression), expression)
  .map(([outer, inner, given, forEach]) => ({
    ...outer,
    module_calls: { a: { expressions: given, for_each_expression: forEach, module: inner } },
  }))

test('whatever a plan says, it is resolved, and each place in it is found', () => {
  fc.assert(
    fc.property(fc.array(resource, { maxLength: 6 }), root, (changes, module) => {
      const { resources } = resolveText(
        planText({ changes: changes.map(change), root: module as Record<string, unknown> }),
      )
      expect(resources).toHaveLength(changes.length)
      for (const { attributes, locate } of resources) {
        expect(JSON.stringify(shown(attributes))).toBeTypeOf('string')
        const path: Path = ['policy', 'Statement', 0, 'Action', 0]
        expect(locate(path).pointer).toMatch(/^\/resource_changes\/\d/)
      }
    }),
    { numRuns: 1000 },
  )
  expect(({} as Record<string, unknown>).a).toBeUndefined()
})

test('an address of a hundred thousand modules is the address of none', () => {
  const module = Array.from({ length: 100_000 }, () => 'module.m').join('.')
  const entry = { ...(change({ address: 'aws_sns_topic.t' }) as object), module_address: module }
  const { resources } = resolveText(planText({ changes: [entry] }))

  expect(resources).toHaveLength(1)
})

test('more instances than are named are not named', () => {
  const resolved = resolve({
    changes: [
      ...Array.from({ length: 300 }, (_, index) =>
        change({ address: `aws_subnet.s[${index}]`, unknown: { id: true } }),
      ),
      change({ address: 'aws_instance.i', unknown: { subnet_id: true } }),
    ],
    root: [configured('aws_instance.i', { subnet_id: refers('aws_subnet.s') })],
  })

  expect(valueAt(resolved, 'aws_instance.i', 'subnet_id')).toMatchObject({
    cause: 'not-evaluated',
    reason: 'it depends on more than 200 things',
    candidates: null,
  })
})
