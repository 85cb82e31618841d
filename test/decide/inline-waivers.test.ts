import { describe, expect, test } from 'vitest'
import { decide, type Enforcement } from '../../src/decide/index.ts'
import type { Judgement } from '../../src/model/judgement.ts'
import type { Policy } from '../../src/model/policy.ts'
import type { AcknowledgedRule, Resource } from '../../src/model/resource.ts'

const policy: Policy = {
  id: 'encrypted-volumes',
  title: 'EBS volume is encrypted',
  severity: 'high',
  confidence: 'certain',
  aliases: ['ebs-encrypted'],
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
  inlineWaivers: Enforcement['inlineWaivers'],
  acknowledged: () => readonly AcknowledgedRule[],
  verdict: Judgement['verdict'] = 'fail',
) {
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
    errors: [],
    enforcement: { failOn: 'high', warnOnly: false, failOnUnknown: true, inlineWaivers },
    cut: () => null,
  })
}

describe('where the settings allow what the input asks for', () => {
  test.each(['fail', 'unknown'] as const)(
    'a %s is waived and does not close the gate',
    (verdict) => {
      const { verdicts, findings, coverage, gate, exitCode } = decided(
        'allow',
        () => [rule('stackgate::encrypted-volumes', 'scratch')],
        verdict,
      )
      expect(verdicts[0]).toMatchObject({
        verdict,
        waived: { reason: 'scratch', owner: null, until: null },
      })
      expect(findings[0]).toMatchObject({ blocks: false, acknowledged: null })
      expect(coverage).toMatchObject({ blocking: 0, waived: 1 })
      expect([gate, exitCode]).toEqual(['open', 0])
    },
  )

  test('an earlier name of the policy counts', () => {
    expect(decided('allow', () => [rule('stackgate::ebs-encrypted', 'scratch')]).gate).toBe('open')
  })

  test('what gives no reason is not waived, and is told', () => {
    const { findings, gate } = decided('allow', () => [rule('stackgate::encrypted-volumes', '')])
    expect(gate).toBe('closed')
    expect(findings[0]?.acknowledged?.reason).toBe('')
  })

  test('what was given without a namespace is not waived, and is told', () => {
    const { findings, gate } = decided('allow', () => [rule('Annotation::encrypted-volumes', 'x')])
    expect(gate).toBe('closed')
    expect(findings[0]?.acknowledged?.rule).toBe('Annotation::encrypted-volumes')
  })

  test('another rule waives nothing', () => {
    expect(decided('allow', () => [rule('stackgate::restricted-ssh', 'x')]).gate).toBe('closed')
  })
})

test('where they only propose it, the gate is closed and the exception told', () => {
  const { findings, verdicts, coverage, gate } = decided('propose', () => [
    rule('stackgate::encrypted-volumes', 'scratch'),
  ])
  expect([gate, verdicts[0]?.waived, coverage.waived]).toEqual(['closed', null, 0])
  expect(findings[0]?.acknowledged?.reason).toBe('scratch')
})

test('of what passes nobody asks for exceptions', () => {
  const { verdicts } = decided(
    'allow',
    () => {
      throw new Error('asked')
    },
    'pass',
  )
  expect(verdicts[0]).toMatchObject({ verdict: 'pass', waived: null })
})
