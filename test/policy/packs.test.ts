import { controls as catalog } from 'stackgate:catalog'
import { entries, packs } from 'stackgate:policies'
import { describe, expect, test } from 'vitest'
import type { ControlStatus } from '../../src/model/controls-report.ts'
import { controlsOf } from '../../src/policy/index.ts'

const written = new Map(entries.map((entry) => [entry.id, entry]))
const known = new Map(catalog.map((control) => [control.id, control]))
const packNamed = async (id: string) => {
  const pack = packs.find((one) => one.id === id)
  if (pack === undefined) throw new Error(`there is no pack ${id}`)
  return pack.load()
}

test('the packs are those that are promised', () => {
  expect(packs.map(({ id }) => id)).toEqual([
    ...['access-analyzer', 'aws-foundations', 'aws-security-notes', 'cis-1.4', 'cis-3.0'],
    ...['cis-5.0', 'cloudtrail', 'config', 'detective', 'fsbp', 'guardduty', 'hipaa', 'iam'],
    ...['inspector', 'kms', 'macie', 'nist-800-53-r5', 'parameter-store', 'pci-dss-3.2.1'],
    ...['pci-dss-4.0.1', 'prowler', 'scoutsuite', 'secrets-manager', 'securityhub', 'shield'],
    ...['soc2', 'systems-manager', 'trusted-advisor', 'vpc'],
  ])
})

describe.each(packs.map((pack) => [pack.id, pack] as const))('the pack %s', (_, entry) => {
  test('names policies that exist, controls that are listed as not yet, and nothing else', async () => {
    const { policies, planned, checklist } = await entry.load()

    expect(policies.filter(({ id }) => !written.has(id))).toEqual([])
    expect(planned.filter(({ id }) => written.has(id) || !known.has(id))).toEqual([])
    expect(planned.filter(({ id }) => known.get(id)?.static === 'no')).toEqual([])
    expect(checklist.filter(({ id }) => known.get(id)?.static !== 'no')).toEqual([])
  })

  test('says before it is loaded how many it has', async () => {
    const { policies, planned, checklist } = await entry.load()

    expect(entry.counts).toEqual({
      policies: policies.length,
      planned: planned.length,
      checklist: checklist.length,
    })
  })

  test('reports each of its controls once, with counts that add up', async () => {
    const { counts, controls } = await controlsOf(await entry.load())
    const numbers = controls.map(({ number }) => number)
    const of = (status: ControlStatus) => controls.filter((one) => one.status === status).length

    expect(new Set(numbers).size).toBe(numbers.length)
    expect(counts).toEqual({
      controls: controls.length,
      covered: of('covered'),
      inPart: of('in-part'),
      notYet: of('not-yet'),
      notDecidable: of('not-decidable'),
    })
    expect(counts.covered + counts.inPart + counts.notYet + counts.notDecidable).toBe(
      counts.controls,
    )
  })

  test('tells of every control that is not covered what is missing', async () => {
    const { controls } = await controlsOf(await entry.load())
    const silent = controls
      .filter(({ status }) => status === 'in-part' || status === 'not-decidable')
      .filter(({ parts }) =>
        parts.every(
          ({ status, reason }) => status === 'covered' || (status !== 'not-yet' && !reason),
        ),
      )

    expect(silent).toEqual([])
  })
})

describe('a framework', () => {
  test.each([
    ['cis-1.4', 38, false],
    ['cis-3.0', 62, true],
    ['cis-5.0', 63, true],
    ['fsbp', 358, true],
    ['hipaa', 33, false],
    ['nist-800-53-r5', 271, false],
    ['pci-dss-3.2.1', 53, false],
    ['pci-dss-4.0.1', 83, false],
    ['soc2', 26, false],
  ])('%s lists %i controls, and says whether these are all', async (id, controls, whole) => {
    const report = await controlsOf(await packNamed(id))

    expect(report.counts.controls).toBe(controls)
    expect(report.whole).toBe(whole)
    expect(report.note).toMatch(whole ? /^(All|The controls)/ : /^Not /)
  })

  test('lists its controls in the order of their numbers', async () => {
    const { controls } = await controlsOf(await packNamed('cis-5.0'))

    expect(controls.slice(0, 11).map(({ number }) => number)).toEqual([
      ...['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9', '1.10', '1.11'],
    ])
  })

  test('says of what no template shows why, and who tells it', async () => {
    const { controls } = await controlsOf(await packNamed('cis-5.0'))

    expect(controls.find(({ number }) => number === '1.3')).toEqual({
      number: '1.3',
      status: 'not-decidable',
      parts: [
        {
          id: 'iam-root-access-key-check',
          title: 'The root user has no access key',
          status: 'not-decidable',
          reason: 'no resource of a template or plan describes the root user',
          told: ['AWS Config iam-root-access-key-check', 'Security Hub IAM.4'],
        },
      ],
    })
  })
})

test('each member of the default pack has its reason', async () => {
  const { policies, planned } = await packNamed('aws-foundations')

  expect(policies.filter(({ why }) => why === null)).toEqual([])
  expect(planned).toEqual([])
})

test.each([
  ['fsbp', 'db-instance-backup-enabled', { strict: true, backupRetentionMinimum: 7 }],
  ['cis-5.0', 'restricted-ssh', { strict: true, ports: [22, 3389] }],
  [
    'pci-dss-3.2.1',
    'iam-password-policy',
    {
      strict: true,
      minimumPasswordLength: 7,
      passwordReusePrevention: 4,
      maxPasswordAge: 90,
      requireSymbols: null,
    },
  ],
  ['config', 'encrypted-volumes', { strict: true }],
  ['aws-foundations', 'encrypted-volumes', {}],
])('%s sets the parameters of %s', async (id, policy, given) => {
  const { policies } = await packNamed(id)

  expect(policies.find((member) => member.id === policy)?.with).toEqual(given)
})
