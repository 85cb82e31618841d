import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDiff } from '../../src/check-diff.ts'
import { check } from '../../src/index.ts'
import { openRevision } from '../../src/revision/index.ts'
import { folderWith } from '../folder-with.ts'
import { runs } from '../runs.ts'
import { type Files, repositoryWith } from './git-repository.ts'

const disk = (name: string, encrypted: string | null = null) =>
  `  ${name}:\n    Type: AWS::EC2::Volume\n    Properties: { AvailabilityZone: a, Size: 8${encrypted === null ? '' : `, Encrypted: ${encrypted}`} }\n`
const templateOf = (...disks: readonly string[]) => `Resources:\n${disks.join('')}`
const options = { policy: ['encrypted-volumes'], today: '2026-11-25', inputs: 'all' as const }

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

describe('what is no part of the base is not taken for it:', () => {
  const template = { 'a.yaml': templateOf(disk('One', 'true')) }
  const brings = { 'a.yaml': templateOf(disk('One')) }

  test('a folder of the change that has the name of the revision', async () => {
    const { folder, change } = repositoryWith(template)
    change({ ...brings, 'main/a.yaml': brings['a.yaml'], 'main/stackgate.yaml': 'disabled: []' })
    const { exitCode, errors } = await check({ cwd: folder, base: 'main', ...options })
    expect(exitCode).toBe(2)
    expect(errors.map(({ kind, message }) => [kind, message])).toEqual([
      [
        'usage',
        '--base: "main" is a revision of git, and a folder too. Write "./main" for the folder, or the revision in another way, such as refs/heads/… or its commit.',
      ],
    ])
    for (const base of ['./main', 'refs/heads/main']) {
      const decision = await check({ cwd: folder, base, paths: ['a.yaml'], ...options })
      expect([base, decision.errors, decision.change?.new]).toEqual([
        base,
        [],
        base === './main' ? 0 : 1,
      ])
    }
  })

  test.each([
    ['that lies outside of the tree', 'out'],
    ['that is named by a link from outside', 'link'],
    ['whose folder begins with two dots', 'dots'],
  ])('an input %s', async (_, where) => {
    const { folder, change } = repositoryWith(template)
    change({ ...brings, '..dots/a.yaml': brings['a.yaml'] })
    const outside = folderWith(brings)
    symlinkSync(folder, join(outside, 'link'))
    const paths = {
      out: join(outside, 'a.yaml'),
      link: join(outside, 'link', 'a.yaml'),
      dots: join(folder, '..dots'),
    }
    const path = paths[where as keyof typeof paths]
    const affected = { ...options, inputs: 'affected' } as const
    const decision = await check({ cwd: folder, base: 'HEAD', paths: [path], ...affected })
    expect(decision.errors).toEqual([])
    expect(decision.findings.map((finding) => finding.change)).toEqual(['new'])
    expect(decision.exitCode).toBe(1)
  })

  test('a folder of policies that neither side has is an error', async () => {
    const { errors, exitCode } = await changed(template, {}, { policies: 'polices' })
    expect(exitCode).toBe(2)
    expect(errors[0]).toMatchObject({ kind: 'policy', file: 'polices' })
  })

  test('policies that settings of the change name outside of the tree are not looked at', async () => {
    const outside = folderWith({ 'secret-name/policy.yaml': 'id: x\n' })
    const { proposed } = await changed(
      { ...template, 'stackgate.yaml': '' },
      { 'stackgate.yaml': `policies: ["../${basename(outside)}", .]` },
    )
    expect(proposed.map(({ kind, action, text }) => [kind, action, text])).toEqual([
      ['policy', 'changed', `folders of policies: ../${basename(outside)}, . instead of none`],
      ['policy', 'changed', '.'],
    ])
  })

  test('a baseline that the change no longer names is told by its place', async () => {
    const known = (...names: readonly string[]) =>
      JSON.stringify({
        version: 1,
        findings: names.map((name) => ({ fingerprint: name, policy: 'p' })),
      })
    const base = { ...template, 'deep/a.yaml': template['a.yaml'] }
    const { proposed } = await changed(
      { ...base, 'deep/stackgate.yaml': 'baseline: k.json', 'deep/k.json': known('x', 'x', 'y') },
      { 'deep/stackgate.yaml': 'baseline: l.json', 'deep/l.json': known('x', 'z') },
    )
    expect(proposed.slice(1)).toMatchObject([
      { kind: 'baseline', action: 'added', file: 'deep/l.json', text: '1 known finding' },
      { kind: 'baseline', action: 'removed', file: 'deep/l.json', text: '2 known findings' },
    ])
    const gone = await changed(
      { ...base, 'deep/stackgate.yaml': 'baseline: k.json', 'deep/k.json': known('x') },
      { 'deep/stackgate.yaml': '' },
    )
    expect(gone.proposed.map(({ action, file }) => [action, file])).toEqual([
      ['changed', 'deep/stackgate.yaml'],
      ['removed', 'deep/k.json'],
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

  test('fetches nothing that the repository lacks, whatever it allows', async () => {
    const repository = repositoryWith({ 'a.yaml': templateOf(disk('One')) })
    const ran = join(repository.folder, 'ran')
    repository.git('config', 'protocol.ext.allow', 'always')
    repository.git('config', 'extensions.partialClone', 'evil')
    repository.git('config', 'remote.evil.promisor', 'true')
    repository.git('config', 'remote.evil.url', `ext::touch ${ran}`)
    const blob = repository.git('rev-parse', 'HEAD:a.yaml').trim()
    repository.change({ [`.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`]: null })
    const { exitCode } = await check({ cwd: repository.folder, base: 'HEAD', ...options })
    expect(exitCode).toBe(2)
    expect(existsSync(ran)).toBe(false)
  })

  test('is read where the configuration of the repository names a home', async () => {
    const repository = repositoryWith({ 'a.yaml': templateOf(disk('One')) })
    repository.git('config', 'include.path', '~/nowhere')
    const { errors } = await check({ cwd: repository.folder, base: 'HEAD', ...options })
    expect(errors).toEqual([])
  })

  test('has no link that leads out of it behind another one', () => {
    const repository = repositoryWith({ 'deep/a.yaml': '' })
    const outside = folderWith({ 's.yaml': '' })
    symlinkSync('..', join(repository.folder, 'deep', 'up'))
    symlinkSync(`deep/up/../${basename(outside)}/s.yaml`, join(repository.folder, 'out'))
    repository.git('add', '--all')
    repository.git('commit', '--quiet', '--message=links')
    const tree = openRevision(repository.folder, 'HEAD')
    if ('message' in tree) throw new Error(tree.message)
    expect(existsSync(join(tree.folder, 'deep', 'up', 'deep', 'a.yaml'))).toBe(true)
    expect(existsSync(join(tree.folder, 'out'))).toBe(false)
    tree.dispose()
  })

  test('makes nothing through a link, where a tree has one name twice', () => {
    const { folder, git } = repositoryWith({ target: '.' })
    const blob = git('rev-parse', 'HEAD:target').trim()
    const made = (input: string) =>
      execFileSync('git', ['-C', folder, 'mktree'], { encoding: 'utf8', input }).trim()
    const inner = made(`120000 blob ${blob}\tx\n`)
    const outer = made(`120000 blob ${blob}\tl\n040000 tree ${inner}\tl\n`)
    const commit = git('commit-tree', outer, '-m', 'twice').trim()
    const tree = openRevision(folder, commit)
    if ('message' in tree) throw new Error(tree.message)
    expect(readdirSync(tree.folder)).toEqual(['l'])
    expect(readdirSync(join(tree.folder, 'l'))).toEqual(['x'])
    tree.dispose()
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
