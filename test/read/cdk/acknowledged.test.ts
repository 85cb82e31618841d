import { describe, expect, test } from 'vitest'
import { type Files, made, manifest, stack, template, workspace } from './write-assembly.ts'

const KEY = 'aws:cdk:acknowledged-rules'
const RULE = 'stackgate::encrypted-volumes'

const TRACE = [
  '    ...Validations.acknowledge in aws-cdk-lib...',
  '    at new App (/build/lib/app.ts:6:9)',
  '    at <anonymous> (/build/bin/app.ts:3:1)',
  '    ...node internals, tsx...',
]

const entry = (data: unknown, trace: unknown = TRACE) => ({ type: KEY, data, trace })

/** What is acknowledged for the volume `App/Part/Disk`. */
async function acknowledged(metadata: Files, more: Files = {}) {
  const { stacks } = await workspace({
    'cdk.json': {},
    'lib/app.ts': '\n'.repeat(9),
    'bin/app.ts': '\n'.repeat(9),
    'cdk.out/manifest.json': manifest({
      App: stack('App', { metadata: { '/App/Part/Disk': made('Disk'), ...metadata } }),
    }),
    'cdk.out/App.template.json': template({ Disk: '' }),
    ...more,
  }).read()
  return stacks[0]?.construct('Disk')?.acknowledged
}

describe('an acknowledged rule', () => {
  test('is told with its reason, its scope and the line that asks for it', async () => {
    expect(await acknowledged({ '/App/Part': [entry({ [RULE]: 'scratch disks' })] })).toEqual([
      {
        rule: RULE,
        reason: 'scratch disks',
        scope: 'App/Part',
        place: { file: 'lib/app.ts', line: 6 },
      },
    ])
  })

  test('holds for the construct and for all around which it stands, nearest first', async () => {
    const found = await acknowledged({
      '/App': [entry({ [RULE]: 'stack' })],
      '/App/Part': [entry({ [RULE]: 'part' }), entry({ 'other::rule': 'part' })],
      '/App/Part/Disk': [...made('Disk'), entry({ [RULE]: 'disk' })],
      '/App/Part/Disk/Deeper': [entry({ [RULE]: 'no' })],
      '/App/Par': [entry({ [RULE]: 'no' })],
      '/Other': [entry({ [RULE]: 'no' })],
    })
    expect(found?.map(({ rule, reason }) => [rule, reason])).toEqual([
      [RULE, 'disk'],
      [RULE, 'part'],
      ['other::rule', 'part'],
      [RULE, 'stack'],
    ])
  })

  test('of a stack holds for the stacks that are made in it', async () => {
    const { stacks } = await workspace({
      'cdk.out/manifest.json': manifest({
        App: stack('App', { metadata: { '/App': [entry({ [RULE]: 'whole app' })] } }),
        AppInner: stack('AppInner', {
          displayName: 'App/Inner',
          metadata: { '/App/Inner/Disk': made('Disk') },
        }),
        Apples: stack('Apples', { metadata: { '/Apples/Disk': made('Disk') } }),
      }),
      'cdk.out/App.template.json': template({}),
      'cdk.out/AppInner.template.json': template({ Disk: '' }),
      'cdk.out/Apples.template.json': template({ Disk: '' }),
    }).read()
    const reasons = stacks.map(({ construct }) =>
      construct('Disk')?.acknowledged.map(({ reason, scope }) => [reason, scope]),
    )
    expect(reasons).toEqual([undefined, [['whole app', 'App']], []])
  })

  test.each([
    ['the frames are gone', null],
    ['no frame is of the own code', ['    ...Validations.acknowledge in aws-cdk-lib...']],
    ['its file is not here', ['    at f (/build/lib/gone.ts:6:9)']],
    ['its file is shorter now', ['    at f (/build/lib/app.ts:600:9)']],
    ['they are none', 7],
  ])('has no line where %s', async (_, trace) => {
    const found = await acknowledged({ '/App': [entry({ [RULE]: 'x' }, trace)] })
    expect(found?.map(({ place }) => place)).toEqual([null])
  })

  test('without a reason has none', async () => {
    const found = await acknowledged({ '/App': [entry({ a: '', b: '  ', c: null, d: { e: 1 } })] })
    expect(found?.map(({ reason }) => reason)).toEqual(['', '', '', ''])
  })

  test.each([null, 'text', 7, [], [['a', 'b']], {}])('%j is none', async (data) => {
    expect(await acknowledged({ '/App': [entry(data)] })).toEqual([])
  })

  test('no more than a hundred are told of a construct', async () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`r${at}`, 'x']))
    expect(await acknowledged({ '/App': [entry(many)] })).toHaveLength(100)
  })
})
