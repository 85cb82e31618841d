import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/index.ts'
import { folderWith } from '../folder-with.ts'

const volume = (name: string, more = '') => `  ${name}:
    Type: AWS::EC2::Volume
    Properties: { AvailabilityZone: a, Size: 8${more} }
`
const template = `Resources:\n${volume('Disk')}`

/** Judges a folder with one template by settings and one policy. */
async function judged(
  settings: string,
  files: Readonly<Record<string, string>> = {},
  options = {},
) {
  const cwd = folderWith({
    'a.yaml': template,
    'stackgate.yaml': settings,
    '.git/HEAD': '',
    ...files,
  })
  return check({ cwd, root: cwd, today: '2026-11-25', ...options })
}

const encrypted = { policy: ['encrypted-volumes'] }

describe('settings', () => {
  test.each([
    ['packz: []', 1, '"packz" is not a key that is known here. Did you mean "packs"?'],
    [
      '# a comment\nenforcement:\n  fail-onn: low',
      3,
      '"fail-onn" is not a key that is known here. Did you mean "fail-on"?',
    ],
    ['enforcement: { fail-on: hihg }', 1, 'Did you mean "high"?'],
    ['inline-waivers: maybe', 1, 'inline-waivers must be one of allow, propose, deny.'],
    [
      'disabled:\n  - encrypted-volume',
      2,
      'There is no policy named "encrypted-volume". Did you mean "encrypted-volumes"?',
    ],
    ['severities:\n  encrypted-volumez: low', 2, 'Did you mean "encrypted-volumes"?'],
    ['waivers:\n  - policy: encrypted-volumes\n    resource: Disk', 2, 'reason is missing.'],
    [
      'waivers:\n  - policy: encrypted-volumes\n    reason: x',
      2,
      'The waiver says nothing of what it is for.',
    ],
    [
      'waivers:\n  - { policy: encrypted-volumes, resource: Disk, reason: " " }',
      2,
      'reason has not the form',
    ],
    [
      'waivers:\n  - policy: encrypted-volumes\n    resource: Disk\n    reason: x\n    until: 2027-02-30',
      5,
      'until names a day that there is not.',
    ],
    [
      'packs: [aws-foundation]',
      null,
      'There is no policy pack named "aws-foundation". Did you mean "aws-foundations"?',
    ],
    ['baseline: known.json', null, "can't be read"],
    ['packs: []\npacks: []', 2, 'stands here twice'],
    ['a: [', null, ''],
  ])('that are wrong are told with their line: %j', async (settings, line, message) => {
    const { errors, exitCode } = await judged(settings)
    expect(exitCode).toBe(2)
    expect(errors.map((error) => error.message).join('\n')).toContain(message)
    if (line !== null) expect(errors.map((error) => error.line)).toContain(line)
  })

  test('that name a pack which there is not are told as the place of the mistake', async () => {
    const { errors } = await judged('packs: [./own.yaml]')
    expect(errors.map(({ file }) => file)).toEqual(['stackgate.yaml'])
    const given = await judged('', {}, { pack: ['./own.yaml'] })
    expect(given.errors.map(({ file }) => file)).toEqual([null])
  })

  test('an empty file, and one of comments alone, say nothing', async () => {
    for (const text of ['', '# nothing yet\n', '---\n'])
      expect((await judged(text, {}, encrypted)).errors).toEqual([])
  })

  test('of a name that is almost right are an error, since nobody would read them', async () => {
    const cwd = folderWith({ 'a.yaml': template, 'stackgate.yml': 'disabled: [encrypted-volumes]' })
    const { errors, exitCode } = await check({ cwd, root: cwd, ...encrypted })
    expect(errors[0]).toMatchObject({ kind: 'settings', file: 'stackgate.yml' })
    expect(exitCode).toBe(2)
  })

  test('that are a link to nowhere are an error, since nobody would read them', async () => {
    const folder = folderWith({ 'a.yaml': template })
    symlinkSync('nowhere.yaml', join(folder, 'stackgate.yaml'))
    const { errors, exitCode } = await check({ cwd: folder, root: folder })
    expect(exitCode).toBe(2)
    expect(errors[0]).toMatchObject({ kind: 'settings', file: 'stackgate.yaml' })
  })

  test('too deep to be a person’s are refused, and do no harm', async () => {
    const { errors, exitCode } = await judged(`packs: ${'['.repeat(50_000)}`)
    expect(errors[0]).toMatchObject({ kind: 'settings', file: 'stackgate.yaml' })
    expect(exitCode).toBe(2)
  })

  test('close the gate by the severity that they say; the command line goes before them', async () => {
    const gate = async (settings: string, options = {}) =>
      (await judged(settings, {}, { ...encrypted, ...options })).exitCode
    expect(await gate('enforcement: { fail-on: critical }')).toBe(0)
    expect(await gate('enforcement: { fail-on: critical }', { failOn: 'high' })).toBe(1)
    expect(await gate('enforcement: { warn-only: true }')).toBe(0)
    expect(await gate('severities: { encrypted-volumes: low }')).toBe(0)
    expect(
      await gate('severities: { encrypted-volumes: critical }\nenforcement: { fail-on: critical }'),
    ).toBe(1)
  })

  test('that change a severity are told beside the one that the policy ships with', async () => {
    const { findings, verdicts } = await judged(
      'severities: { encrypted-volumes: low }',
      {},
      encrypted,
    )
    expect(verdicts[0]?.severity).toBe('low')
    expect(findings[0]).toMatchObject({ defaultSeverity: 'high' })
  })

  test('disable a policy, and the report says so', async () => {
    const { verdicts, settings } = await judged('disabled: [encrypted-volumes]', {}, encrypted)
    expect(verdicts).toEqual([])
    expect(settings).toEqual([
      {
        file: 'stackgate.yaml',
        from: 'here',
        inputs: 1,
        disabled: ['encrypted-volumes'],
        packs: ['aws-foundations'],
      },
    ])
  })

  test('give values to the templates that a glob names; the command line goes before them', async () => {
    const open = `Parameters:\n  Enc: { Type: String }\nResources:\n${volume('Disk', ', Encrypted: !Ref Enc')}`
    const settings = 'parameters:\n  "prod/**": { Enc: true }\n  "prod/old/*": { Enc: false }'
    const files = { 'a.yaml': open, 'prod/b.yaml': open, 'prod/old/c.yaml': open }
    const of = async (options = {}) =>
      Object.fromEntries(
        (await judged(settings, files, { ...encrypted, ...options })).verdicts.map(
          ({ file, verdict }) => [file, verdict],
        ),
      )
    expect(await of()).toEqual({
      'a.yaml': 'unknown',
      'prod/b.yaml': 'pass',
      'prod/old/c.yaml': 'fail',
    })
    expect(await of({ param: { Enc: 'true' } })).toEqual({
      'a.yaml': 'pass',
      'prod/b.yaml': 'pass',
      'prod/old/c.yaml': 'pass',
    })
  })

  test('give values to Terraform as a file of variables would', async () => {
    const main = `variable "enc" { type = bool }\nresource "aws_ebs_volume" "d" {\n  availability_zone = "a"\n  size = 8\n  encrypted = var.enc\n}\n`
    const cwd = folderWith({
      'stackgate.yaml': 'parameters:\n  "infra": { enc: true }',
      'infra/main.tf': main,
    })
    const { verdicts } = await check({ cwd, root: cwd, ...encrypted })
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['pass'])
  })

  test('are the nearest ones of each input, in one run with one verdict', async () => {
    const { verdicts, settings, findings, exitCode } = await judged(
      '',
      {
        'one/b.yaml': template,
        'one/stackgate.yaml': 'disabled: [encrypted-volumes]',
        'two/deep/c.yaml': template,
        'two/stackgate.yaml': 'severities: { encrypted-volumes: medium }',
      },
      encrypted,
    )
    expect(verdicts.map(({ file, severity }) => [file, severity])).toEqual([
      ['a.yaml', 'high'],
      ['two/deep/c.yaml', 'medium'],
    ])
    expect(findings.map(({ blocks }) => blocks)).toEqual([true, false])
    expect(settings.map(({ file, inputs }) => [file, inputs])).toEqual([
      ['stackgate.yaml', 1],
      ['one/stackgate.yaml', 1],
      ['two/stackgate.yaml', 1],
    ])
    expect(exitCode).toBe(1)
  })

  test('that are named hold for every input', async () => {
    const { verdicts } = await judged(
      '',
      { 'other.yaml': 'disabled: [encrypted-volumes]', 'one/b.yaml': template },
      { ...encrypted, config: `${'other.yaml'}`, paths: ['a.yaml', 'one'] },
    )
    expect(verdicts).toEqual([])
  })

  test('choose packs, and policies of one’s own beside them', async () => {
    const own = `id: own-volume-name
title: Volumes are small
severity: high
resource: AWS::EC2::Volume
why: Volumes cost by their size, used or not.
check: { assert: { properties: { Size: { maximum: 4 } } } }
fix: { cloudformation: "Size: 4" }
sources: ["https://example.com/"]
`
    const { verdicts, errors } = await judged('policies: [policies]', {
      'policies/own-volume-name/policy.yaml': own,
    })
    expect(errors).toEqual([])
    expect(verdicts.map(({ policy }) => policy)).toContain('own-volume-name')
  })

  test('that say the inputs are all of an account make of what none declares a failure', async () => {
    const named = { policy: ['cloudtrail-enabled', 'encrypted-volumes'] }
    const open = await judged('', {}, named)
    expect(open.verdicts.map(({ policy, verdict }) => [policy, verdict])).toEqual([
      ['cloudtrail-enabled', 'unknown'],
      ['encrypted-volumes', 'fail'],
    ])
    const { verdicts, exitCode } = await judged('account-baseline: true', {}, named)
    expect(verdicts.map(({ policy, address, verdict }) => [policy, address, verdict])).toEqual([
      ['cloudtrail-enabled', '', 'fail'],
      ['encrypted-volumes', 'Disk', 'fail'],
    ])
    expect(verdicts[0]?.reason).toContain('AWS::CloudTrail::Trail')
    expect(exitCode).toBe(1)
    const trail =
      '  Trail:\n    Type: AWS::CloudTrail::Trail\n    Properties: { IsLogging: true, S3BucketName: b }\n'
    const declared = await judged('account-baseline: true', { 'a.yaml': template + trail }, named)
    expect(declared.verdicts.map(({ address, verdict }) => [address, verdict])).toEqual([
      ['Disk', 'fail'],
      ['Trail', 'pass'],
    ])
  })

  test.each(['__proto__', 'constructor', 'toString'])(
    'take %s for a name like another',
    async (name) => {
      const { errors } = await judged(
        `parameters:\n  "${name}": { "${name}": x }\nseverities: { "${name}": low }`,
      )
      expect(errors.map(({ message }) => message).join()).toContain(
        `There is no policy named "${name}"`,
      )
      expect(({} as Record<string, unknown>).x).toBeUndefined()
    },
  )
})
