import { chmodSync, existsSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDiff } from '../../src/check-diff.ts'
import { check } from '../../src/index.ts'
import { folderWith } from '../folder-with.ts'
import { runs } from '../runs.ts'
import { type Files, repositoryWith } from './git-repository.ts'

const disk = (name: string, encrypted: string | null = null) =>
  `  ${name}:\n    Type: AWS::EC2::Volume\n    Properties: { AvailabilityZone: a, Size: 8${encrypted === null ? '' : `, Encrypted: ${encrypted}`} }\n`
const templateOf = (...disks: readonly string[]) => `Resources:\n${disks.join('')}`
const options = { policy: ['encrypted-volumes'], today: '2026-11-25' }

/** What a change of the work tree of a repository does, against its commit. */
async function changed(base: Readonly<Record<string, string>>, head: Files, more = {}) {
  const repository = repositoryWith(base)
  repository.change(head)
  const decision = await check({ cwd: repository.folder, base: 'HEAD', ...options, ...more })
  const states = Object.fromEntries(
    decision.findings.map(({ verdict, change }) => [`${verdict.file} ${verdict.address}`, change]),
  )
  return { ...decision, states, repository }
}

describe('a finding is', () => {
  const base = { 'a.yaml': templateOf(disk('One'), disk('Two', 'false')) }

  test.each<[string, Files, Record<string, string | null>]>([
    ['older where nothing changes', {}, { 'a.yaml One': 'older', 'a.yaml Two': 'older' }],
    [
      'older where lines come in above it, and resources change places',
      { 'a.yaml': `# one\n\n# two\n${templateOf(disk('Two', 'false'), disk('One'))}` },
      { 'a.yaml One': 'older', 'a.yaml Two': 'older' },
    ],
    [
      'older where its file gets another name',
      { 'a.yaml': null, 'deep/b.yaml': base['a.yaml'] },
      { 'deep/b.yaml One': 'older', 'deep/b.yaml Two': 'older' },
    ],
    [
      'new where its file is a copy',
      { 'b.yaml': base['a.yaml'] },
      { 'a.yaml One': 'older', 'a.yaml Two': 'older', 'b.yaml One': 'new', 'b.yaml Two': 'new' },
    ],
    [
      'new where another one of its name is mended',
      { 'a.yaml': templateOf(disk('One', 'true')), 'b.yaml': templateOf(disk('One')) },
      { 'b.yaml One': 'new' },
    ],
    [
      'new where its resource is',
      { 'a.yaml': templateOf(disk('One'), disk('Three')) },
      { 'a.yaml One': 'older', 'a.yaml Three': 'new' },
    ],
    [
      'worse where it rests on another value',
      { 'a.yaml': templateOf(disk('One', '"no"'), disk('Two', 'false')) },
      { 'a.yaml One': 'worse', 'a.yaml Two': 'older' },
    ],
    [
      'worse where it was not known',
      { 'c.yaml': templateOf(disk('Open', 'false')) },
      { 'a.yaml One': 'older', 'a.yaml Two': 'older', 'c.yaml Open': 'worse' },
    ],
  ])('%s', async (_, head, expected) => {
    const open = `Parameters: { Enc: { Type: String } }\n${templateOf(disk('Open', '!Ref Enc'))}`
    const whole = 'c.yaml' in head ? { ...base, 'c.yaml': open } : base
    const { states, coverage, exitCode, change } = await changed(whole, head)
    expect(states).toEqual(expected)
    const blocking = Object.values(expected).filter((state) => state !== 'older').length
    expect(coverage.blocking).toBe(blocking)
    expect(exitCode).toBe(blocking > 0 ? 1 : 0)
    expect(change?.older).toBe(Object.values(expected).length - blocking)
  })

  test('fixed where it is mended, or its resource or file is gone', async () => {
    const files = { ...base, 'b.yaml': templateOf(disk('Gone')) }
    const { change, states } = await changed(files, {
      'a.yaml': templateOf(disk('One', 'true')),
      'b.yaml': null,
    })
    expect(states).toEqual({})
    expect(change).toMatchObject({ new: 0, older: 0 })
    expect(change?.fixed.map(({ file, line, address }) => [file, line, address])).toEqual([
      ['a.yaml', 2, 'One'],
      ['a.yaml', 7, 'Two'],
      ['b.yaml', 2, 'Gone'],
    ])
  })

  test('not fixed where its file can not be read any more', async () => {
    const { change, exitCode } = await changed(base, { 'a.yaml': 'Resources: [' })
    expect(change?.fixed).toEqual([])
    expect(exitCode).not.toBe(0)
  })

  test('older where Terraform says that its resource has moved, also once that is said no more', async () => {
    const of = (name: string) =>
      `resource "aws_ebs_volume" "${name}" {\n  availability_zone = "a"\n  size = 8\n}\n`
    const moved = 'moved {\n  from = aws_ebs_volume.a\n  to = aws_ebs_volume.b\n}\n'
    const one = await changed({ 'main.tf': of('a') }, { 'main.tf': of('b') + moved })
    expect(one.states).toEqual({ 'main.tf aws_ebs_volume.b': 'older' })
    const other = await changed({ 'main.tf': of('b') + moved }, { 'main.tf': of('b') })
    expect(other.states).toEqual({ 'main.tf aws_ebs_volume.b': 'older' })
    const renamed = await changed({ 'main.tf': of('a') }, { 'main.tf': of('b') })
    expect(renamed.states).toEqual({ 'main.tf aws_ebs_volume.b': 'new' })
  })

  test('blocking even where it is older, if the settings of the base want that', async () => {
    const { exitCode, findings } = await changed(
      { ...base, 'stackgate.yaml': 'enforcement: { block: all }' },
      {},
    )
    expect(exitCode).toBe(1)
    expect(findings.every(({ change, blocks }) => change === 'older' && blocks)).toBe(true)
  })

  test('matched whatever the order of resources and the lines between them', async () => {
    const names = ['A', 'B', 'C', 'D']
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(names),
        fc.shuffledSubarray(names),
        fc.nat(3),
        async (before, after, lines) => {
          const folders = [
            folderWith({
              'x.yaml': templateOf(disk('Kept', 'true'), ...before.map((name) => disk(name))),
            }),
            folderWith({
              'x.yaml':
                '#\n'.repeat(lines) +
                templateOf(disk('Kept', 'true'), ...after.map((name) => disk(name))),
            }),
          ]
          const diff = await checkDiff(options, folders[0] ?? '', folders[1] ?? '')
          if ('problems' in diff) throw new Error(diff.problems.join())
          const { findings, change } = diff.decision
          const states = findings.map(({ verdict, change: state }) => [verdict.address, state])
          const expected = after.map((name) => [name, before.includes(name) ? 'older' : 'new'])
          expect(new Map(states as [string, string][])).toEqual(
            new Map(expected as [string, string][]),
          )
          expect(change?.fixed.map(({ address }) => address).toSorted()).toEqual(
            before.filter((name) => !after.includes(name)).toSorted(),
          )
        },
      ),
      runs(25),
    )
  })
})

describe('settings of the base decide, whatever the change does to them', () => {
  const template = { 'a.yaml': templateOf(disk('One', 'true')) }
  const brings = { 'a.yaml': templateOf(disk('One')) }
  const disabled = 'disabled: [encrypted-volumes]\n'
  const waived = 'waivers:\n  - { policy: encrypted-volumes, resource: One, reason: please }\n'

  test.each<[string, Readonly<Record<string, string>>, Files, string[]]>([
    [
      'adds',
      {},
      { 'stackgate.yaml': disabled + waived },
      ['settings added', 'waiver added', 'policy disabled'],
    ],
    ['adds nearer ones', { 'stackgate.yaml': '' }, { 'deep/stackgate.yaml': '' }, []],
    [
      'changes',
      { 'stackgate.yaml': 'enforcement: { fail-on: high }' },
      {
        'stackgate.yaml':
          'enforcement: { fail-on: critical }\nseverities: { encrypted-volumes: low }',
      },
      ['severity lowered', 'enforcement changed'],
    ],
    [
      'deletes',
      { 'stackgate.yaml': 'enforcement: { mandatory: [high] }' },
      { 'stackgate.yaml': null },
      ['settings removed', 'enforcement changed'],
    ],
    ['breaks', { 'stackgate.yaml': '' }, { 'stackgate.yaml': 'packz: []' }, ['settings broken']],
    ['adds in other letters', {}, { 'StackGate.yaml': disabled }, ['settings broken']],
    [
      'adds a baseline',
      { 'stackgate.yaml': '' },
      {
        'stackgate.yaml': 'baseline: k.json',
        'k.json': '{"version":1,"findings":[{"fingerprint":"x","policy":"p"}]}',
      },
      ['baseline changed', 'baseline added'],
    ],
  ])('%s', async (_, base, head, expected) => {
    const { exitCode, proposed, findings, errors } = await changed(
      { ...template, ...base },
      { ...brings, ...head },
    )
    expect(errors).toEqual([])
    expect(findings[0]).toMatchObject({ change: 'new', blocks: true })
    expect(exitCode).toBe(1)
    expect(proposed.map(({ kind, action }) => `${kind} ${action}`)).toEqual(expected)
  })

  test('renames', async () => {
    const { exitCode, proposed } = await changed(
      { ...template, 'stackgate.yaml': 'enforcement: { fail-on: critical }' },
      {
        ...brings,
        'stackgate.yaml': null,
        'old/stackgate.yaml': 'enforcement: { fail-on: critical }',
      },
    )
    expect(exitCode).toBe(0)
    expect(proposed[0]).toMatchObject({ kind: 'settings', action: 'removed' })
  })

  test('makes a link', async () => {
    const repository = repositoryWith({ ...template, 'stackgate.yaml': '', 'other.yaml': disabled })
    repository.change({ ...brings, 'stackgate.yaml': null })
    symlinkSync('other.yaml', join(repository.folder, 'stackgate.yaml'))
    const { exitCode, proposed } = await check({
      cwd: repository.folder,
      base: 'HEAD',
      paths: ['a.yaml'],
      ...options,
    })
    expect(exitCode).toBe(1)
    expect(proposed.map(({ action, text }) => [action, text])).toEqual([
      ['disabled', 'encrypted-volumes'],
    ])
  })

  test('has a link in the base that leads out of it', async () => {
    const outside = folderWith({ 's.yaml': disabled })
    const repository = repositoryWith(template)
    symlinkSync(join(outside, 's.yaml'), join(repository.folder, 'stackgate.yaml'))
    repository.git('add', '--all')
    repository.git('commit', '--quiet', '--message=link')
    repository.change(brings)
    expect((await check({ cwd: repository.folder, base: 'HEAD', ...options })).exitCode).toBe(1)
  })

  test('exceptions in the input are only proposed, unless the base allows them', async () => {
    const asks = {
      'a.yaml': templateOf(`  # stackgate:waive encrypted-volumes: please\n${disk('One')}`),
    }
    const proposed = await changed(template, asks)
    expect(proposed.exitCode).toBe(1)
    expect(proposed.waivers[0]?.state).toBe('proposed')
    const claimed = await changed(template, { ...asks, 'stackgate.yaml': 'inline-waivers: allow' })
    expect(claimed.exitCode).toBe(1)
    const allowed = await changed({ ...template, 'stackgate.yaml': 'inline-waivers: allow' }, asks)
    expect(allowed.exitCode).toBe(0)
  })

  const policy = (most: number) => `id: own-volume-size
title: Volumes are small enough
severity: high
resource: AWS::EC2::Volume
why: Volumes cost by their size, used or not.
check: { assert: { properties: { Size: { maximum: ${most} } } } }
fix: { cloudformation: "Size: ${most}" }
sources: ["https://example.com/"]
`

  test('policies of one’s own are those of the base', async () => {
    const path = 'policies/own-volume-size/policy.yaml'
    const own = { policy: ['own-volume-size'] }
    const base = { ...template, 'stackgate.yaml': 'policies: [policies]', [path]: policy(4) }
    const grown = { 'a.yaml': templateOf(disk('One', 'true'), disk('Two', 'true')) }
    const weakened = await changed(base, { ...grown, [path]: policy(400) }, own)
    expect(weakened.exitCode).toBe(1)
    expect(weakened.proposed.map(({ kind, action, text }) => [kind, action, text])).toEqual([
      ['policy', 'changed', 'policies/own-volume-size'],
    ])
    const removed = await changed(base, { ...grown, policies: null }, own)
    expect(removed.exitCode).toBe(1)
    const named = await changed(
      { ...template, [path]: policy(4) },
      { ...grown, [path]: policy(400) },
      { ...own, policies: 'policies' },
    )
    expect(named.exitCode).toBe(1)
  })

  test('policies that only the change has are not run', async () => {
    const code = 'throw new Error("ran")\nexport default () => ({ kind: "pass", evidence: null })\n'
    const { errors, proposed, exitCode } = await changed(
      template,
      {
        'policies/own-code/policy.yaml': policy(4)
          .replace('own-volume-size', 'own-code')
          .replace(/^check:.*$/m, 'check: { code: ./check.js }'),
        'policies/own-code/check.js': code,
      },
      { policy: [], policies: 'policies' },
    )
    expect(errors).toEqual([])
    expect(exitCode).toBe(0)
    expect(proposed.map(({ action, text }) => [action, text])).toEqual([
      ['added', 'policies/own-code'],
    ])
  })
})

describe('a revision', () => {
  test('that git does not know is an error that says what to do', async () => {
    const { folder } = repositoryWith({ 'a.yaml': templateOf(disk('One')) })
    for (const base of ['nowhere', '--output=/tmp/x', 'HEAD:a.yaml', '']) {
      const { errors, exitCode } = await check({ cwd: folder, base, ...options })
      expect([base, exitCode]).toEqual([base, 2])
      expect(errors[0]?.kind).toBe('usage')
    }
  })

  test('is read without running anything that the repository names', async () => {
    const repository = repositoryWith({
      'a.yaml': templateOf(disk('One')),
      '.gitattributes': '* filter=evil diff=evil export-ignore\n',
    })
    const ran = join(repository.folder, 'ran')
    const script = join(repository.folder, 'evil.sh')
    repository.change({ 'evil.sh': `#!/bin/sh\ntouch ${ran}\ncat\n` })
    chmodSync(script, 0o755)
    for (const key of [
      'core.fsmonitor',
      'filter.evil.smudge',
      'filter.evil.clean',
      'filter.evil.process',
      'diff.evil.textconv',
      'diff.external',
      'core.pager',
      'core.sshCommand',
      'core.alternateRefsCommand',
    ])
      repository.git('config', key, script)
    repository.change({ '.git/hooks/post-checkout': `#!/bin/sh\ntouch ${ran}\n` })
    chmodSync(join(repository.folder, '.git/hooks/post-checkout'), 0o755)
    const { change, errors } = await check({ cwd: repository.folder, base: 'HEAD', ...options })
    expect(errors).toEqual([])
    expect(change?.older).toBe(1)
    expect(existsSync(ran)).toBe(false)
  })

  test('leaves nothing behind', async () => {
    const left = () =>
      readdirSync(tmpdir()).filter((name) => name.startsWith('stackgate-revision-'))
    const before = left()
    const { folder } = repositoryWith({ 'a.yaml': templateOf(disk('One')) })
    await check({ cwd: folder, base: 'HEAD', ...options })
    const diff = await checkDiff({ cwd: folder, ...options }, 'HEAD', 'main')
    if (!('problems' in diff)) diff.dispose()
    expect(left().filter((name) => !before.includes(name))).toEqual([])
  })
})

describe('a diff', () => {
  test('compares two revisions, two folders, and two files', async () => {
    const base = { 'a.yaml': templateOf(disk('One')) }
    const head = { 'a.yaml': templateOf(disk('One'), disk('Two')) }
    const repository = repositoryWith(base)
    repository.change(head)
    repository.git('add', '--all')
    repository.git('commit', '--quiet', '--message=head')
    const [before, after] = [folderWith(base), folderWith(head)]
    for (const [one, other] of [
      ['HEAD~1', 'HEAD'],
      ['HEAD~1', '.'],
      [before, after],
      [join(before, 'a.yaml'), join(after, 'a.yaml')],
    ]) {
      const diff = await checkDiff({ cwd: repository.folder, ...options }, one ?? '', other ?? '')
      if ('problems' in diff) throw new Error(diff.problems.join())
      const { findings, change, exitCode } = diff.decision
      expect(findings.map(({ verdict, change: state }) => [verdict.address, state])).toEqual([
        ['Two', 'new'],
        ['One', 'older'],
      ])
      expect([change?.new, change?.older, exitCode]).toEqual([1, 1, 1])
      diff.dispose()
    }
  })

  test('of what is not there says so', async () => {
    const diff = await checkDiff({ cwd: folderWith(), ...options }, 'one', 'other')
    expect('problems' in diff && diff.problems).toHaveLength(2)
  })
})
