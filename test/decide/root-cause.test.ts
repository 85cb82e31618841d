import { describe, expect, test } from 'vitest'
import { judge as judgeApp, shopAssembly } from '../read/cdk/shop-assembly.ts'
import type { Files } from '../read/cdk/write-assembly.ts'

/** As in a pull request, where an app may only propose exceptions. */
const judge = (files: Files, paths = ['cdk.out']) =>
  judgeApp(files, paths, { inlineWaivers: 'propose' })

type Entry = { readonly type: string; readonly data: unknown; readonly trace?: unknown }

/** The app, with entries more for some of its constructs. */
function appWith(entries: Readonly<Record<string, readonly Entry[]>>): Files {
  const files = { ...shopAssembly() }
  for (const [path, more] of Object.entries(entries)) {
    const name = path.startsWith('/Beta')
      ? 'cdk.out/assembly-Beta/BetaShop8E7A5F2C.metadata.json'
      : 'cdk.out/Shop.metadata.json'
    const metadata = files[name] as Record<string, Entry[]>
    files[name] = { ...metadata, [path]: [...(metadata[path] ?? []), ...more] }
  }
  return files
}

const asks = (rule: string, reason: unknown = 'scratch disks'): Entry => ({
  type: 'aws:cdk:acknowledged-rules',
  data: { [rule]: reason },
  trace: ['    at f (/codebuild/output/src123/src/bin/app.ts:12:3)'],
})

async function askedFor(rule: string, at = '/Shop') {
  const { findings } = await judge(appWith({ [at]: [asks(rule)] }))
  return findings
    .filter(({ acknowledged }) => acknowledged !== null)
    .map(({ verdict }) => `${verdict.stack.split('/Inner')[0]} ${verdict.address}`)
}

describe('an exception that an app asks for', () => {
  const RULE = 'stackgate::encrypted-volumes'

  test('is told with the finding', async () => {
    const { findings } = await judge(appWith({ '/Shop/Disk': [asks(RULE)] }))
    const told = findings.find(({ acknowledged }) => acknowledged !== null)
    expect(told?.verdict).toMatchObject({ stack: 'Shop', address: 'Disk11AA', waived: null })
    expect(told?.acknowledged).toEqual({
      kind: 'acknowledgement',
      rule: RULE,
      reason: 'scratch disks',
      scope: 'Shop/Disk',
      file: 'bin/app.ts',
      line: 12,
    })
  })

  test('changes no verdict, no count, no gate and no exit code', async () => {
    const plain = await judge(shopAssembly())
    const asked = await judge(appWith({ '/Shop': [asks(RULE)], '/Beta/Shop': [asks(RULE)] }))
    expect(asked.findings.every(({ acknowledged }) => acknowledged !== null)).toBe(true)
    expect(asked.verdicts).toEqual(plain.verdicts)
    expect(asked.coverage).toEqual(plain.coverage)
    expect([asked.gate, asked.exitCode]).toEqual(['closed', 1])
    expect(asked.findings.map(({ blocks, group }) => [blocks, group])).toEqual(
      plain.findings.map(({ blocks, group }) => [blocks, group]),
    )
  })

  test('covers the construct that it is asked for at and what is in it, nested stacks too', async () => {
    expect(await askedFor(RULE)).toEqual(['Shop Copy22BB', 'Shop Disk11AA', 'Shop Deep33CC'])
    expect(await askedFor(RULE, '/Shop/Inner')).toEqual(['Shop Deep33CC'])
    expect(await askedFor(RULE, '/Shop/Copy')).toEqual(['Shop Copy22BB'])
    expect(await askedFor(RULE, '/Shop/Cop')).toEqual([])
  })

  test.each([
    'other::encrypted-volumes',
    'Stackgate::encrypted-volumes',
    'stackgate::encrypted-volume',
    'stackgate::*',
    'stackgate:: encrypted-volumes',
    '__proto__',
  ])('is none of ours where it is called %s', async (rule) => {
    expect(await askedFor(rule)).toEqual([])
  })

  test.each(['Annotation::', 'annotation::', ''])(
    'is told where it was given without a namespace (%s)',
    async (none) => {
      expect(await askedFor(`${none}encrypted-volumes`, '/Shop/Disk')).toEqual(['Shop Disk11AA'])
    },
  )

  test('with a reason goes before a nearer one without', async () => {
    const { findings } = await judge(
      appWith({ '/Shop': [asks(RULE)], '/Shop/Disk': [asks(RULE, '')] }),
    )
    const scopes = findings.map(({ verdict, acknowledged }) => [
      verdict.address,
      acknowledged?.scope,
    ])
    expect(scopes.filter(([, scope]) => scope !== undefined)).toEqual([
      ['Copy22BB', 'Shop'],
      ['Disk11AA', 'Shop'],
      ['Deep33CC', 'Shop'],
    ])
  })
})

test('on a laptop, an app’s exception with a reason holds', async () => {
  const { exitCode, verdicts } = await judgeApp(
    appWith({
      '/Shop': [asks('stackgate::encrypted-volumes')],
      '/Beta/Shop': [asks('stackgate::encrypted-volumes')],
    }),
  )
  expect(exitCode).toBe(0)
  expect(verdicts.every(({ waived }) => waived?.from.kind === 'acknowledgement')).toBe(true)
})

describe('findings with one cause', () => {
  const groupsOf = async (files: Files) => {
    const { findings } = await judge(files)
    const groups = new Map<string, string[]>()
    for (const { group, verdict } of findings) {
      const member = `${verdict.stack.split('/Inner')[0]} ${verdict.address}`
      groups.set(group, [...(groups.get(group) ?? []), member])
    }
    return [...groups.values()].toSorted()
  }

  const together = [
    ['Beta/Shop Copy22BB', 'Shop Copy22BB'],
    ['Beta/Shop Deep33CC', 'Shop Deep33CC'],
    ['Beta/Shop Disk11AA', 'Shop Disk11AA'],
  ]

  test('are those of one line of source, over stages and nested stacks', async () => {
    expect((await groupsOf(shopAssembly())).map((group) => group.toSorted())).toEqual(together)
  })

  test('are those of one construct over stages where no lines of source are told', async () => {
    const groups = await groupsOf(shopAssembly({ creation: 'none' }))
    expect(groups.map((group) => group.toSorted())).toEqual(together)
  })

  test('are not known where no construct is', async () => {
    const how = { metadata: 'none', paths: false, tree: 'none' } as const
    expect(await groupsOf(shopAssembly(how))).toHaveLength(6)
  })

  test('are of one verdict', async () => {
    const { findings } = await judge(
      {
        'a.yaml':
          'Resources: {A: {Type: AWS::EC2::Volume}, B: {Type: AWS::EC2::Volume, Properties: {Encrypted: !ImportValue x}}}',
      },
      ['a.yaml'],
    )
    expect(findings.map(({ verdict }) => [verdict.line, verdict.verdict])).toEqual([
      [1, 'fail'],
      [1, 'unknown'],
    ])
    expect(new Set(findings.map(({ group }) => group)).size).toBe(2)
  })
})

test('a line is told once among the places that belong to a finding', async () => {
  const { findings } = await judge(shopAssembly())
  const deep = findings.find(({ verdict }) => verdict.address === 'Deep33CC')
  expect(deep?.related.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'bin/app.ts:7',
    'lib/shop.ts:17',
  ])
})

describe('the fingerprint of a finding in an app', () => {
  const fingerprints = async (files: Files) => {
    const { verdicts } = await judge(files)
    return verdicts.map(({ fingerprint }) => fingerprint).toSorted()
  }

  test('stays when logical ids are made anew, and when lines move', async () => {
    const moved = Object.entries(shopAssembly()).map(([name, content]) => {
      const text = JSON.stringify(content)
        .replaceAll('Disk11AA', 'Disk99FF')
        .replaceAll('1B2C3D4E', '9F8E7D6C')
        .replaceAll('shop.ts:11:5', 'shop.ts:12:5')
      return [name, JSON.parse(text) as unknown] as const
    })
    const before = await fingerprints(shopAssembly())
    expect(await fingerprints(Object.fromEntries(moved))).toEqual(before)
    expect(new Set(before).size).toBe(6)
  })
})
