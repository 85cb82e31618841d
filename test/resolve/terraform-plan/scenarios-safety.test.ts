import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Decision } from '../../../src/model/decision.ts'
import type { Raw } from '../../../src/model/document.ts'
import { reporters } from '../../../src/report/index.ts'
import { readLog } from '../../fake-runner/index.ts'
import { folderWith } from '../../folder-with.ts'
import { judgeFolder, judgeText, verdictsOf } from './judge-plan.ts'
import { change, configured, constant, type Parts, planText, refers } from './plan-of.ts'

/** Scenarios of plans that need no files: what each is about stands in its numbered name. */

const BAD = { encrypted: false }
const GOOD = { encrypted: true }
const volume = (name: string, after: unknown, more: object = {}): Raw =>
  change({ address: `aws_ebs_volume.${name}`, after, ...more })

const judge = (parts: Parts, policy = 'encrypted-volumes') => judgeText(planText(parts), policy)

const verdictsIn = async (parts: Parts, policy?: string) => verdictsOf(await judge(parts, policy))

test('10: a setting that is known only after apply is neither right nor wrong', async () => {
  const decision = await judge({
    changes: [
      volume('v', {}, { unknown: { encrypted: true } }),
      change({ address: 'aws_ssm_parameter.p', unknown: { value: true } }),
    ],
    root: [
      configured('aws_ebs_volume.v', { encrypted: refers('aws_ssm_parameter.p.value') }),
      configured('aws_ssm_parameter.p'),
    ],
  })

  expect(verdictsOf(decision)).toEqual({ 'aws_ebs_volume.v': 'unknown' })
  expect(decision.verdicts[0]?.reason).toContain('aws_ssm_parameter.p.value')
})

test('13: what is deleted, forgotten or left behind is not judged', async () => {
  const decision = await judge({
    changes: [
      volume('deleted', null, { actions: ['delete'] }),
      volume('forgotten', null, { actions: ['forget'] }),
      volume('left', BAD, { actions: ['no-op'], deposed: '0a1b2c3d' }),
    ],
  })

  expect([decision.verdicts, decision.errors]).toEqual([[], []])
  expect(decision.inputs[0]?.notes).toEqual([
    'Nothing in this plan is created or kept, and 2 objects deleted or forgotten: there is nothing to check.',
  ])
})

test('14: what is replaced is judged as it will be', async () => {
  const replaced = volume('v', GOOD, { actions: ['create', 'delete'] }) as {
    change: Record<string, Raw>
  }
  replaced.change.before = BAD

  expect(await verdictsIn({ changes: [replaced as Raw] })).toEqual({ 'aws_ebs_volume.v': 'pass' })
})

test('15: what stays as it is is judged, and its finding is told not to be new', async () => {
  const { findings, gate } = await judge({ changes: [volume('v', BAD, { actions: ['no-op'] })] })

  expect(findings.map(({ verdict, unchanged }) => [verdict.verdict, unchanged])).toEqual([
    ['fail', true],
  ])
  expect(gate).toBe('closed')
})

test('16: what was moved is known by what it was known by before', async () => {
  const before = await judge({ changes: [volume('old', BAD)] })
  const after = await judge({
    changes: [volume('new', BAD, { actions: ['no-op'], previous_address: 'aws_ebs_volume.old' })],
  })

  expect(after.verdicts[0]?.address).toBe('aws_ebs_volume.new')
  expect(after.verdicts[0]?.fingerprint).toBe(before.verdicts[0]?.fingerprint)
})

test('17: a password that is forbidden is found, and printed nowhere', async () => {
  const password = 'correct-horse-battery'
  const decision = await judge(
    {
      changes: [
        change({
          address: 'aws_db_instance.db',
          after: { password },
          sensitive: { password: true },
        }),
      ],
    },
    'database-password',
  )

  expect(verdictsOf(decision)).toEqual({ 'aws_db_instance.db': 'fail' })
  for (const format of Object.keys(reporters)) {
    expect([format, (await report(format, decision)).includes(password)]).toEqual([format, false])
  }
})

async function report(format: string, decision: Decision): Promise<string> {
  const load = reporters[format]
  if (load === undefined) throw new Error(`no reporter named ${format}`)
  return (await load())(decision, {
    colour: false,
    unicode: true,
    width: 100,
    all: true,
    verbose: true,
    elapsedMs: null,
    ci: false,
    repository: null,
    account: { accountId: '123456789012', region: 'eu-central-1', partition: 'aws' },
    at: '2026-11-25T12:00:00.000Z',
  })
}

describe('21: a setting of a whole account is one of its account and region only', () => {
  const byDefault = change({
    address: 'aws_ebs_encryption_by_default.d',
    after: { enabled: true },
  })
  const providers = {
    aws: { name: 'aws', expressions: { region: constant('eu-central-1') } },
    'aws.west': { name: 'aws', alias: 'west', expressions: { region: constant('us-west-2') } },
    'aws.other': {
      name: 'aws',
      alias: 'other',
      expressions: {
        region: constant('eu-central-1'),
        assume_role: [{ role_arn: constant('arn:aws:iam::222222222222:role/deploy') }],
      },
    },
  }

  test.each([
    ['the same', 'aws', 'pass'],
    ['another region', 'aws.west', 'fail'],
    ['another account', 'aws.other', 'fail'],
  ])('%s', async (_, key, expected) => {
    const root = [
      configured('aws_ebs_volume.v'),
      configured('aws_ebs_encryption_by_default.d', {}, { provider_config_key: key }),
    ]
    const changes = [volume('v', {}), byDefault]

    expect((await verdictsIn({ changes, root, providers }))['aws_ebs_volume.v']).toBe(expected)
  })
})

test('22: keys and tags are read to their end, and never act upon what shows them', async () => {
  const key = 'a.b/c "q"][\n::error file=x::pwned\u001b[31m'
  const written = `aws_ebs_volume.v["${key.replaceAll('"', '\\"')}"]`
  const tags = { Name: '::set-output name=a::b', '`@all`': '| [x](http://y) <b>' }
  const entry = volume('v', { ...BAD, tags }) as Record<string, Raw>
  const decision = await judge({ changes: [{ ...entry, address: written, index: key }] })

  expect(decision.verdicts.map(({ address, verdict }) => [address, verdict])).toEqual([
    [written, 'fail'],
  ])
  const { annotations, commands, masks, matched } = readLog(await report('github', decision))
  expect(commands.map(({ name }) => name)).toEqual(['error'])
  expect(annotations.map(({ file }) => file)).toEqual(['plan.json'])
  expect([masks, matched]).toEqual([[], []])
  for (const format of ['terminal', 'markdown', 'github']) {
    const shown = await report(format, decision)
    expect([format, shown.includes('\u001b'), /^::error file=x/m.test(shown)]).toEqual([
      format,
      false,
      false,
    ])
  }
})

describe('23: whatever a shell made of a plan, it is read', () => {
  const plan = planText({ changes: [volume('v', BAD)] })
  const pretty = JSON.stringify(JSON.parse(plan), null, 2)
  const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')

  test.each<[string, string | Buffer, number]>([
    ['UTF-16 as PowerShell redirects', utf16(plan), 0],
    ['UTF-16 of the other byte order', utf16(plan).swap16(), 0],
    ['UTF-16 with a log before it', utf16(`Loading…\r\n${plan}\r\n`), 1],
    ['a byte order mark', `\uFEFF${plan}`, 0],
    ['line ends of Windows', pretty.replaceAll('\n', '\r\n'), 0],
    ['a log before it', `Initializing\nWarning: x\n${plan}\n`, 1],
    ['a byte order mark and a log', `\uFEFFInitializing\r\n${plan}\r\n`, 1],
  ])('%s', async (_, content, notes) => {
    const home = folderWith()
    writeFileSync(join(home, 'plan.json'), content)
    const decision = await judgeFolder(home, 'encrypted-volumes')

    expect(verdictsOf(decision)).toEqual({ 'aws_ebs_volume.v': 'fail' })
    expect(decision.errors).toEqual([])
    expect(decision.inputs[0]?.notes).toHaveLength(notes)
  })
})

describe('24: a plan that lists a part only does not pass in silence', () => {
  test('one that failed is an error, and what it lists is judged', async () => {
    const decision = await judge({ changes: [volume('v', GOOD)], more: { errored: true } })

    expect(verdictsOf(decision)).toEqual({ 'aws_ebs_volume.v': 'pass' })
    expect([decision.gate, decision.exitCode]).toEqual(['closed', 3])
    expect(decision.errors.map(({ message }) => message)).toEqual([
      'This plan failed, so it lists only part of the resources (1). Mend the plan and run it again.',
    ])
  })

  test('one that was limited is told in every report for people', async () => {
    const decision = await judge({ changes: [volume('v', GOOD)], more: { complete: false } })

    expect([decision.gate, decision.exitCode]).toEqual(['open', 0])
    for (const format of ['terminal', 'markdown', 'json']) {
      const shown = (await report(format, decision)).replaceAll(/\s+/g, ' ')
      expect([format, shown.includes('resources outside it were not checked')]).toEqual([
        format,
        true,
      ])
    }
  })

  test('a part that may lie outside it is not absent', async () => {
    const changes = [change({ address: 'aws_s3_bucket.b', after: { bucket: 'b' } })]

    expect(await verdictsIn({ changes }, 'bucket-versioned')).toEqual({ 'aws_s3_bucket.b': 'fail' })
    expect(await verdictsIn({ changes, more: { complete: false } }, 'bucket-versioned')).toEqual({
      'aws_s3_bucket.b': 'unknown',
    })
  })
})

describe('25: hostile plans are judged like any other, or refused', () => {
  test('names of the prototype are names', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'prototype', 'hasOwnProperty']
    const changes = names.flatMap((name) => [
      volume(name, JSON.parse(`{"encrypted":false,"tags":{"__proto__":"x","constructor":"y"}}`)),
      change({ address: `${name}.t`, after: JSON.parse('{"__proto__":{"encrypted":true}}') }),
    ])
    const decision = await judge({ changes })

    expect(decision.errors).toEqual([])
    expect(decision.verdicts.map(({ verdict }) => verdict)).toEqual(names.map(() => 'fail'))
    expect(({} as Record<string, unknown>).encrypted).toBeUndefined()
  })

  test.each([
    ['lists', '['.repeat(100_000), ']'.repeat(100_000)],
    ['maps', '{"a":'.repeat(100_000), `1${'}'.repeat(100_000)}`],
  ])('100,000 nested %s', async (_, open, close) => {
    const text = planText({ changes: [volume('v', { encrypted: 'HERE' })] })
    const decision = await judgeText(text.replace('"HERE"', open + close), 'encrypted-volumes')

    expect([decision.exitCode, decision.errors.length]).toEqual([3, 1])
    expect(decision.errors[0]?.message.length).toBeLessThan(300)
  })

  test('a text that holds a deep document is one of its kind', async () => {
    const policy = '['.repeat(100_000) + ']'.repeat(100_000)
    const changes = [
      change({ address: 'aws_s3_bucket_policy.p', after: { bucket: 'b', policy } }),
      change({ address: 'aws_s3_bucket.b', after: { bucket: 'b' } }),
    ]
    const decision = await judge({ changes }, 's3-bucket-ssl-requests-only')

    expect(Object.keys(verdictsOf(decision))).toEqual(['aws_s3_bucket.b'])
  })
})
