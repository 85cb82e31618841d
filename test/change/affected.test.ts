import { chmodSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type CheckOptions, check } from '../../src/index.ts'
import { folderWith } from '../folder-with.ts'
import { repositoryWith } from './git-repository.ts'

const disk = 'Resources:\n  Disk:\n    Type: AWS::EC2::Volume\n    Properties: { Size: 8 }\n'
const volume = `variable "encrypted" { default = true }
resource "aws_ebs_volume" "disk" {
  availability_zone = "a"
  size              = 8
  encrypted         = var.encrypted
}
`
const options = { policy: ['encrypted-volumes'], today: '2026-11-25' }
const three = { 'a.yaml': disk, 'b.yaml': disk, 'c.yaml': disk }

async function changed(
  change: Readonly<Record<string, string | null>>,
  base: Readonly<Record<string, string>> = three,
  more: CheckOptions = {},
) {
  const repository = repositoryWith(base)
  repository.change(change)
  const decision = await check({ cwd: repository.folder, base: 'HEAD', ...options, ...more })
  return { ...decision, files: decision.inputs.map(({ file }) => file) }
}

describe('a change against a revision', () => {
  test('is judged where it can touch something, and the rest is counted', async () => {
    const { files, coverage, change, exitCode } = await changed({ 'b.yaml': `# why\n${disk}` })

    expect(files).toEqual(['b.yaml'])
    expect(coverage.unaffected).toBe(2)
    expect(change).toMatchObject({ new: 0, worse: 0, older: 1, fixed: [] })
    expect(exitCode).toBe(0)
  })

  test('tells what it brings and what it mends', async () => {
    const { files, findings, change } = await changed({ 'b.yaml': null, 'd.yaml': `${disk}#\n` })

    expect(files).toEqual(['d.yaml'])
    expect(findings.map((finding) => finding.change)).toEqual(['older'])
    expect(change?.fixed).toEqual([])
  })

  test('counts what git ignores, or what lies elsewhere, as come', async () => {
    const base = { '.gitignore': 'build\n*.tfvars\n', 'main.tf': volume }
    const ignored = { 'build/t.yaml': disk, 'terraform.tfvars': 'encrypted = false\n' }
    const elsewhere = folderWith({ 'out.yaml': disk })
    const paths = ['.', 'build/t.yaml', join(elsewhere, 'out.yaml')]
    const { findings, exitCode } = await changed(ignored, base, { paths })

    expect(findings.map(({ verdict, change }) => [verdict.address, change])).toEqual([
      ['aws_ebs_volume.disk', 'new'],
      ['Disk', 'new'],
      ['Disk', 'new'],
    ])
    expect(exitCode).toBe(1)
  })

  test('that touches nothing is an open gate with nothing to tell', async () => {
    const { files, errors, coverage, gate, exitCode } = await changed({ 'read.me': 'words' })

    expect(files).toEqual([])
    expect(errors).toEqual([])
    expect(coverage.unaffected).toBe(3)
    expect([gate, exitCode]).toEqual(['open', 0])
  })

  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['of settings', {}, { 'stackgate.yaml': 'disabled: [s3-bucket-ssl-requests-only]\n' }],
    [
      'of what settings name',
      { 'stackgate.yaml': 'baseline: known.json\n' },
      { 'known.json': '{}' },
    ],
    ['of policies', {}, { 'rules/own/policy.yaml': 'title: x\n' }],
    ['of what git ignores', {}, { '.gitignore': 'x\n' }],
    ['where older findings block', { 'stackgate.yaml': 'enforcement: { block: all }\n' }, {}],
    ['where the account is judged', { 'stackgate.yaml': 'account-baseline: true\n' }, {}],
  ])('judges everything: %s', async (_, base, change) => {
    const { files, coverage } = await changed(change, { ...three, ...base })

    expect(files).toEqual(['a.yaml', 'b.yaml', 'c.yaml'])
    expect(coverage.unaffected ?? 0).toBe(0)
  })

  test('judges everything where that is asked for', async () => {
    const { files } = await changed({}, three, { inputs: 'all' })

    expect(files).toEqual(['a.yaml', 'b.yaml', 'c.yaml'])
  })

  test('is found without running anything that the repository names', async () => {
    const repository = repositoryWith({ ...three, '.gitattributes': '* filter=evil diff=evil\n' })
    const ran = join(folderWith(), 'ran')
    const script = join(folderWith({ 'evil.sh': `#!/bin/sh\ntouch ${ran}\ncat\n` }), 'evil.sh')
    chmodSync(script, 0o755)
    for (const key of [
      'core.fsmonitor',
      'filter.evil.clean',
      'filter.evil.smudge',
      'diff.evil.textconv',
    ])
      repository.git('config', key, script)
    repository.change({ 'a.yaml': `# why\n${disk}` })

    const { inputs } = await check({ cwd: repository.folder, base: 'HEAD', ...options })

    expect(inputs.map(({ file }) => file)).toEqual(['a.yaml'])
    expect(existsSync(ran)).toBe(false)
  })
})

describe('a list of changed files', () => {
  test('without a base has what they can touch judged', async () => {
    const cwd = folderWith(three)

    const { inputs, coverage, change, exitCode } = await check({
      ...{ cwd, changedFiles: ['b.yaml', '../../etc/passwd'] },
      ...options,
    })

    expect(inputs.map(({ file }) => file)).toEqual(['b.yaml'])
    expect(coverage.unaffected).toBe(2)
    expect(change).toBeNull()
    expect(exitCode).toBe(1)
  })

  test('goes before what differs from the base', async () => {
    const { files } = await changed({ 'a.yaml': `#\n${disk}` }, three, { changedFiles: ['c.yaml'] })

    expect(files).toEqual(['c.yaml'])
  })
})
