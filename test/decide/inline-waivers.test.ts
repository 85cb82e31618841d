import { describe, expect, test } from 'vitest'
import { decide, type Rules } from '../../src/decide/index.ts'
import type { Judgement } from '../../src/model/judgement.ts'
import type { Policy } from '../../src/model/policy.ts'
import type { AcknowledgedRule, Resource } from '../../src/model/resource.ts'

const policy: Policy = {
  id: 'encrypted-volumes',
  title: 'EBS volume is encrypted',
  severity: 'high',
  confidence: 'certain',
  aliases: ['ebs-encrypted'],
  deprecated: null,
  preview: false,
  resourceTypes: ['AWS::EC2::Volume'],
  why: '',
  fix: {},
  sources: [],
  blindSpots: [],
  parameters: {},
  check: [],
  folder: '',
}

const rule = (name: string, reason: string): AcknowledgedRule => ({
  rule: name,
  reason,
  scope: 'App',
  place: { file: 'lib/app.ts', line: 3 },
})

const volume = (acknowledged: () => readonly AcknowledgedRule[]): Resource => ({
  id: 'Disk',
  address: 'Disk',
  stack: 'App',
  type: 'AWS::EC2::Volume',
  writtenType: 'AWS::EC2::Volume',
  properties: {},
  exists: null,
  deployment: { id: 'd', inputFile: 'cdk.out/App.template.json', open: [] },
  environment: { id: 'e', account: null, region: null },
  construct: () => ({
    path: 'App/Disk',
    acrossStages: 'App/Disk',
    madeBy: null,
    acknowledged: acknowledged(),
  }),
  locate: () => ({
    file: 'lib/app.ts',
    range: { line: 9, column: 1, endLine: 9, endColumn: 1 },
    inputFile: 'cdk.out/App.template.json',
    pointer: '/Resources/Disk',
    note: null,
    related: [],
  }),
})

function decided(
  inlineWaivers: Rules['inlineWaivers'],
  acknowledged: () => readonly AcknowledgedRule[],
  verdict: Judgement['verdict'] = 'fail',
) {
  const rules: Rules = {
    settings: null,
    ...{ failOn: 'high', warnOnly: false, failOnUnknown: true },
    ...{ inlineWaivers, peerWaivers: 'propose', baseline: null },
    pathOf: (file) => file,
  }
  return decide({
    version: '1',
    packs: [],
    inputs: [],
    read: { files: 1, stacks: 1 },
    judgements: [
      {
        policy,
        resource: volume(acknowledged),
        verdict,
        evidence: null,
        witness: {},
        failsWhen: null,
      },
    ],
    policies: 1,
    judgedBy: [policy],
    checklist: [],
    errors: [],
    rules: [rules],
    rulesOf: () => rules,
    settings: [],
    today: '2026-11-25',
    names: new Map([policy.id, ...policy.aliases].map((name) => [name, policy.id])),
    peerRules: async () => new Map(),
    textOf: () => null,
    ...{ sources: [], files: new Set<string>(), isPart: false },
    ...{ base: null, notCompared: () => false, proposed: [] },
    cut: () => null,
  })
}

describe('where the settings allow what the input asks for', () => {
  test.each(['fail', 'unknown'] as const)(
    'a %s is waived and does not close the gate',
    async (verdict) => {
      const { verdicts, findings, coverage, gate, exitCode } = await decided(
        'allow',
        () => [rule('stackgate::encrypted-volumes', 'scratch')],
        verdict,
      )
      expect(verdicts[0]).toMatchObject({
        verdict,
        waived: {
          ...{ reason: 'scratch', owner: null, until: null },
          from: { kind: 'acknowledgement', file: 'lib/app.ts', line: 3 },
        },
      })
      expect(findings[0]).toMatchObject({ blocks: false, acknowledged: null })
      expect(coverage).toMatchObject({ blocking: 0, waived: 1 })
      expect([gate, exitCode]).toEqual(['open', 0])
    },
  )

  test('an earlier name of the policy counts', async () => {
    expect((await decided('allow', () => [rule('stackgate::ebs-encrypted', 'scratch')])).gate).toBe(
      'open',
    )
  })

  test('what gives no reason is not waived, and is told', async () => {
    const { findings, gate } = await decided('allow', () => [
      rule('stackgate::encrypted-volumes', ''),
    ])
    expect(gate).toBe('closed')
    expect(findings[0]?.acknowledged?.reason).toBe('')
  })

  test('what was given without a namespace is not waived, and is told', async () => {
    const { findings, gate } = await decided('allow', () => [
      rule('Annotation::encrypted-volumes', 'x'),
    ])
    expect(gate).toBe('closed')
    expect(findings[0]?.acknowledged?.rule).toBe('Annotation::encrypted-volumes')
  })

  test('another rule waives nothing', async () => {
    expect((await decided('allow', () => [rule('stackgate::restricted-ssh', 'x')])).gate).toBe(
      'closed',
    )
  })
})

test('where they only propose it, the gate is closed and the exception told', async () => {
  const { findings, verdicts, coverage, gate } = await decided('propose', () => [
    rule('stackgate::encrypted-volumes', 'scratch'),
  ])
  expect([gate, verdicts[0]?.waived, coverage.waived]).toEqual(['closed', null, 0])
  expect(findings[0]?.acknowledged?.reason).toBe('scratch')
})

test('of what passes nobody asks for exceptions', async () => {
  const { verdicts } = await decided(
    'allow',
    () => {
      throw new Error('asked')
    },
    'pass',
  )
  expect(verdicts[0]).toMatchObject({ verdict: 'pass', waived: null })
})
