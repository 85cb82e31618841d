import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { shared } from '../../samples/shared.ts'
import {
  change,
  configured,
  constant,
  planText,
  refers,
  resolveWithFiles,
  resourceAt,
  shown,
  valueAt,
} from './plan-of.ts'

const BUCKET = change({ address: 'aws_s3_bucket.b', unknown: { id: true, arn: true } })
const OTHER = change({ address: 'aws_s3_bucket.o', unknown: { id: true, arn: true } })
const ID = ['aws_s3_bucket.b.id', 'aws_s3_bucket.b']
const ARN = ['aws_s3_bucket.b.arn', 'aws_s3_bucket.b']
const BUCKETS = 'resource "aws_s3_bucket" "b" {}\nresource "aws_s3_bucket" "o" {}\n'

/** What `x` of `aws_t.t` is, which the plan doesn't know. */
async function told(
  expression: string,
  references: readonly string[],
  {
    beside = '',
    variables = {},
    sensitive = {},
  }: {
    beside?: string
    variables?: object
    sensitive?: object
  } = {},
): Promise<unknown> {
  const resolved = await resolveWithFiles(
    planText({
      changes: [
        BUCKET,
        OTHER,
        change({ address: 'aws_t.t', unknown: { x: true }, sensitive }),
        change({
          address: 'aws_known.k',
          after: { name: 'known', list: ['a', 'b'], secret: 's' },
          unknown: { id: true },
          sensitive: { secret: true },
        }),
      ],
      root: [
        configured('aws_s3_bucket.b'),
        configured('aws_s3_bucket.o'),
        configured('aws_t.t', { x: refers(...references) }),
      ],
      more: { variables },
    }),
    {
      'main.tf': `${BUCKETS}${beside}\nresource "aws_t" "t" {\n  x = ${expression}\n}\nresource "aws_known" "k" {}\n`,
    },
  )
  return shown(valueAt(resolved, 'aws_t.t', 'x'))
}

describe('an expression of the files, evaluated with what the plan knows', () => {
  test.each([
    [
      'a local',
      'local.l',
      ['local.l'],
      'locals {\n  l = aws_s3_bucket.b.id\n}',
      '<ref aws_s3_bucket.b id>',
    ],
    [
      'a map of locals',
      'local.l["o"]',
      ['local.l["o"]', 'local.l'],
      'locals {\n  l = { b = aws_s3_bucket.b.id, o = aws_s3_bucket.o.id }\n}',
      '<ref aws_s3_bucket.o id>',
    ],
    ['a local that is set nowhere', 'local.l', ['local.l'], '', '<not-evaluated>'],
  ])('%s', async (_, expression, references, beside, expected) => {
    expect(await told(expression, references, { beside })).toBe(expected)
  })

  test.each([
    [
      'a text with a hole',
      `"arn:\${aws_s3_bucket.b.id}/*"`,
      ID,
      '<text arn:<ref aws_s3_bucket.b id>/*>',
    ],
    [
      'a known attribute beside it',
      `"\${aws_known.k.name}-\${aws_s3_bucket.b.id}"`,
      ['aws_known.k.name', 'aws_known.k', ...ID],
      '<text known-<ref aws_s3_bucket.b id>>',
    ],
    [
      'jsonencode',
      `jsonencode({ Resource = [aws_s3_bucket.b.arn, "\${aws_s3_bucket.b.arn}/*"] })`,
      [...ARN, ...ARN],
      { Resource: ['<ref aws_s3_bucket.b arn>', '<text <ref aws_s3_bucket.b arn>/*>'] },
    ],
    ['coalesce', 'coalesce(null, aws_s3_bucket.b.id)', ID, '<ref aws_s3_bucket.b id>'],
    [
      'a list of known and unknown',
      '[aws_known.k.list[1], aws_s3_bucket.b.id]',
      ['aws_known.k.list[1]', 'aws_known.k', ...ID],
      ['b', '<ref aws_s3_bucket.b id>'],
    ],
    [
      'something of a sensitive value',
      `"\${aws_known.k.secret}\${aws_s3_bucket.b.id}"`,
      ['aws_known.k.secret', 'aws_known.k', ...ID],
      { sensitive: '<text s<ref aws_s3_bucket.b id>>' },
    ],
    ['null, so that the provider chooses', 'aws_s3_bucket.b.id == "" ? null : null', ID, undefined],
  ])('%s', async (_, expression, references, expected) => {
    expect(await told(expression, references)).toEqual(expected)
  })

  test('a conditional by a variable of the plan, whatever its default is', async () => {
    const beside = 'variable "v" {\n  default = "other"\n}'
    const expression = 'var.v == "this" ? aws_s3_bucket.b.id : aws_s3_bucket.o.id'
    const references = ['var.v', ...ID, 'aws_s3_bucket.o.id', 'aws_s3_bucket.o']
    const variables = { v: { value: 'this' } }
    expect(await told(expression, references, { beside, variables })).toBe(
      '<ref aws_s3_bucket.b id>',
    )
    expect(await told(expression, references, { beside })).toBe('<ref aws_s3_bucket.o id>')
  })

  test('is as sensitive as the plan says', async () => {
    const sensitive = { x: true }
    expect(await told(`"a-\${aws_s3_bucket.b.id}"`, ID, { sensitive })).toEqual({
      sensitive: '<text a-<ref aws_s3_bucket.b id>>',
    })
  })
})

describe('files that are not the plan’s', () => {
  const stale = (expression: string, references: readonly string[]) =>
    resolveWithFiles(
      planText({
        changes: [BUCKET, change({ address: 'aws_t.t', unknown: { x: true } })],
        root: [configured('aws_s3_bucket.b'), configured('aws_t.t', { x: refers(...references) })],
      }),
      {
        'main.tf': `resource "aws_s3_bucket" "b" {}\nresource "aws_t" "t" {\n  x = ${expression}\n}\n`,
      },
    )

  test('are not believed where they refer to something else, and that is said', async () => {
    const resolved = await stale(`"\${var.other}/*"`, ARN)
    expect(shown(valueAt(resolved, 'aws_t.t', 'x'))).toBe('<ref aws_s3_bucket.b arn>')
    expect(resolved.notes).toEqual([
      'The .tf files say something else of aws_t.t than the plan does: there only the plan was judged. Give the files that the plan was made from.',
    ])
  })

  test('that say the same are not spoken of', async () => {
    const resolved = await stale(`"\${aws_s3_bucket.b.arn}/*"`, ARN)
    expect(shown(valueAt(resolved, 'aws_t.t', 'x'))).toBe('<text <ref aws_s3_bucket.b arn>/*>')
    expect(resolved.notes).toEqual([])
  })

  test('and don’t declare a resource leave it without a line', async () => {
    const resolved = await resolveWithFiles(planText({ changes: [BUCKET], root: [] }), {
      'main.tf': 'locals {}\n',
    })
    expect(resourceAt(resolved, 'aws_s3_bucket.b').locate([])).toMatchObject({
      file: 'plan.json',
      range: null,
      note: 'the .tf files beside the plan declare no such resource',
    })
  })
})

describe('blocks that are known in part', () => {
  const blocks = (after: unknown, unknown: unknown, expressions: object, text: string) =>
    resolveWithFiles(
      planText({
        changes: [
          BUCKET,
          OTHER,
          change({ address: 'aws_t.t', after: { x: after }, unknown: { x: unknown } }),
        ],
        root: [configured('aws_t.t', { x: expressions } as Record<string, unknown>)],
      }),
      { 'main.tf': `${BUCKETS}resource "aws_t" "t" {\n${text}\n}\n` },
    ).then((resolved) => shown(valueAt(resolved, 'aws_t.t', 'x')))

  const two = [
    { port: constant(1), to: refers(...ID) },
    { port: constant(2), to: refers('aws_s3_bucket.o.id', 'aws_s3_bucket.o') },
  ]
  const written =
    '  x {\n    port = 1\n    to   = aws_s3_bucket.b.id\n  }\n  x {\n    port = 2\n    to   = aws_s3_bucket.o.id\n  }'

  test('are found again in a set, which a plan sorts', async () => {
    expect(
      await blocks([{ port: 2 }, { port: 1 }], [{ to: true }, { to: true }], two as never, written),
    ).toEqual([
      { port: 2, to: '<ref aws_s3_bucket.o id>' },
      { port: 1, to: '<ref aws_s3_bucket.b id>' },
    ])
  })

  test('of a dynamic block are those that its collection makes', async () => {
    const text =
      '  dynamic "x" {\n    for_each = { a = aws_s3_bucket.b.id, b = "known" }\n    content {\n      name = x.key\n      to   = x.value\n    }\n  }'
    const made = resolveWithFiles(
      planText({
        changes: [
          BUCKET,
          OTHER,
          change({
            address: 'aws_t.t',
            after: { x: [{ name: 'b', to: 'known' }, { name: 'a' }] },
            unknown: { x: [{}, { to: true }] },
          }),
        ],
        root: [configured('aws_t.t')],
      }),
      { 'main.tf': `${BUCKETS}resource "aws_t" "t" {\n${text}\n}\n` },
    )
    expect(shown(valueAt(await made, 'aws_t.t', 'x'))).toEqual([
      { name: 'b', to: 'known' },
      { name: 'a', to: '<ref aws_s3_bucket.b id>' },
    ])
  })

  test('whose items are known in part: the known one is itself, the others are the rest', async () => {
    expect(
      await blocks(
        ['x', null, null],
        [false, true, true],
        refers(...ARN, ...ARN),
        `  x = [aws_s3_bucket.b.arn, "\${aws_s3_bucket.b.arn}/*", "x"]`,
      ),
    ).toEqual(['x', '<ref aws_s3_bucket.b arn>', '<text <ref aws_s3_bucket.b arn>/*>'])
  })

  test('that fit several are left to the plan', async () => {
    const alike =
      '  x {\n    to = aws_s3_bucket.b.id\n  }\n  x {\n    port = 1\n    to   = aws_s3_bucket.o.id\n  }'
    const configuration = [{ to: refers(...ID) }, { ...two[1], port: constant(1) }]
    expect(await blocks([{ port: 1 }], [{ to: true }], configuration as never, alike)).toEqual([
      { port: 1, to: '<after-apply: aws_s3_bucket.b, aws_s3_bucket.o>' },
    ])
  })
})

describe('modules', () => {
  const files = {
    'main.tf': `module "store" {
  source   = "./store"
  for_each = toset(["a", "b"])
}
module "names" {
  source = "./names"
  name   = module.store["b"].bucket
}
resource "aws_t" "t" {
  x = [module.names.name, module.store["a"].bucket]
}
resource "aws_t" "all" {
  x = [for key, store in module.store : "\${key}=\${store.bucket}"]
}
`,
    'store/main.tf':
      'resource "aws_s3_bucket" "b" {}\noutput "bucket" {\n  value = aws_s3_bucket.b.id\n}\n',
    'names/main.tf': `variable "name" {}\noutput "name" {\n  value = "x/\${var.name}"\n}\n`,
  }

  test('their outputs and inputs lead to the instance, with keys, through modules without resources', async () => {
    const bucket = (key: string) =>
      change({ address: `module.store["${key}"].aws_s3_bucket.b`, unknown: { id: true } })
    const store = { resources: [configured('aws_s3_bucket.b')] }
    const resolved = await resolveWithFiles(
      planText({
        changes: [
          bucket('a'),
          bucket('b'),
          change({ address: 'aws_t.t', unknown: { x: true } }),
          change({ address: 'aws_t.all', unknown: { x: true } }),
        ],
        root: {
          resources: [
            configured('aws_t.t', {
              x: refers(
                'module.names.name',
                'module.names',
                'module.store["a"].bucket',
                'module.store',
              ),
            }),
            configured('aws_t.all', { x: refers('module.store') }),
          ],
          module_calls: {
            store: { source: './store', for_each_expression: {}, module: store },
            names: { source: './names', module: {} },
          },
        },
      }),
      files,
    )
    expect(shown(valueAt(resolved, 'aws_t.t', 'x'))).toEqual([
      '<text x/<ref module.store["b"].aws_s3_bucket.b id>>',
      '<ref module.store["a"].aws_s3_bucket.b id>',
    ])
    expect(shown(valueAt(resolved, 'aws_t.all', 'x'))).toEqual([
      '<text a=<ref module.store["a"].aws_s3_bucket.b id>>',
      '<text b=<ref module.store["b"].aws_s3_bucket.b id>>',
    ])
  })
})

describe('hostile input', () => {
  test('keys that are names of JavaScript’s are keys as others', async () => {
    const keys = ['__proto__', 'constructor', `a.b/c "q" \${x}`]
    const address = (type: string, key: string) =>
      `${type}[${JSON.stringify(key).replace('${', '$${')}]`
    const instances = (type: string, name: string, unknown: object) =>
      keys.map((key) => change({ unknown, ...placed(address(`${type}.${name}`, key), key) }))
    const placed = (written: string, key: string) => {
      const [type, name] = written.split(/[.[]/)
      return { type: type ?? '', name: name ?? '', index: key, address: written }
    }
    const resolved = await resolveWithFiles(
      planText({
        changes: [
          ...instances('aws_s3_bucket', 'b', { id: true }),
          ...instances('aws_t', 't', { x: true }),
        ],
        root: [
          configured('aws_s3_bucket.b', {}, { for_each_expression: refers('var.keys') }),
          configured(
            'aws_t.t',
            { x: refers('local.ids', 'each.key') },
            {
              for_each_expression: refers('var.keys'),
            },
          ),
        ],
        more: { variables: { keys: { value: keys } } },
      }),
      {
        'main.tf': `variable "keys" {
  type = set(string)
}
locals {
  ids = { for key, bucket in aws_s3_bucket.b : key => bucket.id }
}
resource "aws_s3_bucket" "b" {
  for_each = var.keys
}
resource "aws_t" "t" {
  for_each = var.keys
  x        = local.ids[each.key]
}
`,
      },
    )
    for (const key of keys) {
      expect(shown(valueAt(resolved, address('aws_t.t', key), 'x'))).toBe(
        `<ref ${address('aws_s3_bucket.b', key)} id>`,
      )
    }
  })

  test('locals that lead in a circle leave the plan as it is', async () => {
    const beside = 'locals {\n  a = local.b\n  b = local.a\n}'
    expect(await told('local.a', ['local.a'], { beside })).toBe('<not-evaluated>')
  })
})

test.skipIf(shared === null)(
  'every reference of a real chain is followed (skipped where ../shared is absent)',
  async () => {
    // Made with a provider that anybody has, which stands for AWS here.
    const folder = join(shared ?? '', 'samples/terraform-plans/builtin/03-unknown-chain')
    const asAws = (text: string) =>
      text
        .replaceAll('terraform.io/builtin/terraform', 'hashicorp/aws')
        .replaceAll('terraform_data', 'aws_data')
    const read = (name: string) => asAws(readFileSync(join(folder, name), 'utf8'))
    const resolved = await resolveWithFiles(read('plan.json'), { 'main.tf': read('main.tf') })
    const input = (address: string) => shown(valueAt(resolved, `aws_data.${address}`, 'input'))
    expect(resolved.notes).toEqual([])
    expect([
      input('policy_via_local'),
      input('policy_via_map["data"]'),
      input('policy_via_map["logs"]'),
      input('policy_conditional[0]'),
      input('policy_splat'),
    ]).toEqual([
      '<ref aws_data.bucket["logs"] id>',
      '<ref aws_data.bucket["data"] id>',
      '<ref aws_data.bucket["logs"] id>',
      '<ref aws_data.bucket["logs"] id>',
      ['<ref aws_data.bucket["data"] id>', '<ref aws_data.bucket["logs"] id>'],
    ])
  },
)
