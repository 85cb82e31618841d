import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check, type Decision } from '../../src/index.ts'
import { matchPattern } from '../../src/model/match-pattern.ts'
import { folderWith } from '../folder-with.ts'
import { runs } from '../runs.ts'

const disk = (name: string, comment = '', metadata = '') => `${comment}  ${name}:
    Type: AWS::EC2::Volume
${metadata}    Properties: { AvailabilityZone: a, Size: 8 }
`
const templateOf = (...disks: readonly string[]) => `Resources:\n${disks.join('')}`

async function judged(
  files: Readonly<Record<string, string>>,
  options: Parameters<typeof check>[0] = {},
): Promise<Decision> {
  const cwd = folderWith({ '.git/HEAD': '', ...files })
  return check({ cwd, root: cwd, today: '2026-11-25', policy: [], pack: ['all'], ...options })
}

const volumes = { policy: ['encrypted-volumes'], pack: [] }

const waivedBy = ({ verdicts }: Decision) =>
  Object.fromEntries(
    verdicts
      .filter(({ policy }) => policy === 'encrypted-volumes')
      .map(({ address, waived }) => [address, waived?.reason ?? null]),
  )

const waiver = (scope: string, more = '') =>
  `waivers:\n  - policy: encrypted-volumes\n    ${scope}\n    reason: scratch\n${more}`

describe('a waiver of the settings', () => {
  const files = {
    'a.yaml': templateOf(disk('One'), disk('Two')),
    'deep/b.yaml': templateOf(disk('One')),
  }

  test.each([
    ['resource: One', [true, false, true]],
    ['resource: "*"', [true, true, true]],
    ['resource: T?o', [false, true, false]],
    ['files: a.yaml', [true, true, false]],
    ['files: "**/b.yaml"', [false, false, true]],
    ['files: "**/*.yaml"', [true, true, true]],
    ['files: "*.yaml"', [true, true, false]],
    ['resource: One\n    files: deep/*', [false, false, true]],
    ['resource: one', [false, false, false]],
    ['resource: One\n    pointer: /Properties/Encrypted', [false, false, false]],
    ['resource: One\n    pointer: /Resources/*', [true, false, true]],
  ])('covers what its scope says: %j', async (scope, expected) => {
    const { verdicts } = await judged({ ...files, 'stackgate.yaml': waiver(scope) }, volumes)
    expect(verdicts.map(({ waived }) => waived !== null)).toEqual(expected)
  })

  test('is named by what it covers, and told with its reason, owner and end', async () => {
    const settings = waiver('resource: One', '    owner: data team\n    until: 2027-01-31\n')
    const { verdicts, waivers, exitCode } = await judged(
      { 'a.yaml': templateOf(disk('One')), 'stackgate.yaml': settings },
      volumes,
    )
    expect(exitCode).toBe(0)
    expect(verdicts[0]?.waived).toEqual({
      reason: 'scratch',
      owner: 'data team',
      until: '2027-01-31',
      from: {
        kind: 'settings',
        rule: 'encrypted-volumes',
        tool: null,
        file: 'stackgate.yaml',
        line: 2,
      },
    })
    expect(waivers).toEqual([
      {
        ...{
          kind: 'settings',
          rule: 'encrypted-volumes',
          tool: null,
          file: 'stackgate.yaml',
          line: 2,
        },
        ...{ scope: 'One', reason: 'scratch', owner: 'data team', until: '2027-01-31' },
        ...{ state: 'used', findings: 1, endsInDays: null, advice: null },
      },
    ])
  })

  test.each([
    ['2026-11-24', 1, 'expired', null],
    ['2026-11-25', 0, 'used', 0],
    ['2026-12-09', 0, 'used', 14],
    ['2026-12-10', 0, 'used', null],
  ])(
    'that ends on %s holds through that day, and its end is told when it is near',
    async (until, exit, state, days) => {
      const { waivers, exitCode } = await judged(
        {
          'a.yaml': templateOf(disk('One')),
          'stackgate.yaml': waiver('resource: One', `    until: ${until}\n`),
        },
        volumes,
      )
      expect(exitCode).toBe(exit)
      expect(waivers[0]).toMatchObject({ state, endsInDays: days })
      expect(waivers[0]?.advice === null).toBe(until === '2026-12-10')
    },
  )

  test('that covers nothing is told; where the settings want it, it is an error', async () => {
    const files = { 'a.yaml': templateOf(disk('One')) }
    const settings = waiver('resource: Gone')
    const { waivers, exitCode } = await judged({ ...files, 'stackgate.yaml': settings })
    expect(waivers[0]).toMatchObject({ state: 'unmatched', findings: 0 })
    expect(waivers[0]?.advice).toContain('covers no finding')
    expect(exitCode).toBe(1)
    const strict = await judged({
      ...files,
      'stackgate.yaml': `${settings}enforcement: { stale-waivers: error }\n`,
    })
    expect(strict.exitCode).toBe(2)
    expect(strict.errors[0]).toMatchObject({ kind: 'settings', file: 'stackgate.yaml', line: 2 })
  })

  test('says nothing of what a run of a part leaves out', async () => {
    const { waivers, exitCode } = await judged(
      {
        ...files,
        'stackgate.yaml': `${waiver('files: deep/*')}enforcement: { stale-waivers: error }`,
      },
      { paths: ['a.yaml'] },
    )
    expect(waivers[0]).toMatchObject({ state: 'unmatched', advice: null })
    expect(exitCode).toBe(1)
  })

  test('may not hold longer than the settings allow', async () => {
    const limited = async (until: string) =>
      (
        await judged({
          ...files,
          'stackgate.yaml': `waiver-days: 90\n${waiver('resource: One', until)}`,
        })
      ).errors
    expect(await limited('    until: 2027-02-23\n')).toEqual([])
    expect((await limited('    until: 2027-02-24\n'))[0]).toMatchObject({
      kind: 'settings',
      line: 3,
    })
    expect((await limited(''))[0]?.message).toContain('until')
  })

  test('on a module covers what is in it, with keys or without', async () => {
    const module = 'resource "aws_ebs_volume" "d" {\n  availability_zone = "a"\n  size = 8\n}\n'
    const main =
      'module "a" {\n  source = "./m"\n  for_each = toset(["x.y"])\n}\nmodule "ab" {\n  source = "./m"\n}\n'
    const covered = async (scope: string) =>
      waivedBy(
        await judged({ 'main.tf': main, 'm/main.tf': module, 'stackgate.yaml': waiver(scope) }),
      )
    const [one, other] = ['module.a["x.y"].aws_ebs_volume.d', 'module.ab.aws_ebs_volume.d']
    expect(await covered('resource: module.a')).toEqual({ [one]: 'scratch', [other]: null })
    expect(await covered(`resource: 'module.a["x.y"]'`)).toEqual({
      [one]: 'scratch',
      [other]: null,
    })
    expect(await covered('resource: module.ab.aws_ebs_volume.*')).toEqual({
      [one]: null,
      [other]: 'scratch',
    })
  })

  test('on a resource of SAM covers what is made from it', async () => {
    const sam = `Transform: AWS::Serverless-2016-10-31
Resources:
  Api:
    Type: AWS::Serverless::Api
    Properties: { StageName: prod, DefinitionBody: { openapi: 3.0.1, paths: {} } }
`
    const traced = { policy: ['api-gw-xray-enabled'], pack: [] }
    const waived = async (files: Readonly<Record<string, string>>) =>
      (await judged(files, traced)).verdicts.map(({ address, waived }) => [address, waived?.reason])
    const settings = 'waivers:\n  - { policy: api-gw-xray-enabled, resource: Api, reason: x }\n'
    expect(await waived({ 'a.yaml': sam })).toEqual([['ApiprodStage', undefined]])
    expect(await waived({ 'a.yaml': sam, 'stackgate.yaml': settings })).toEqual([
      ['ApiprodStage', 'x'],
    ])
    const metadata =
      '    Metadata: { stackgate: { waivers: [{ policy: api-gw-xray-enabled, reason: y }] } }\n'
    const type = '    Type: AWS::Serverless::Api\n'
    expect(await waived({ 'a.yaml': sam.replace(type, type + metadata) })).toEqual([
      ['ApiprodStage', 'y'],
    ])
    const comment = '  # stackgate:waive api-gw-xray-enabled: z\n'
    expect(await waived({ 'a.yaml': sam.replace('  Api:\n', `${comment}  Api:\n`) })).toEqual([
      ['ApiprodStage', 'z'],
    ])
  })
})

describe('a comment', () => {
  test.each([
    ['above the resource', disk('One', '  # stackgate:waive encrypted-volumes: scratch\n')],
    [
      'with more comments',
      disk('One', '  # stackgate:waive encrypted-volumes: scratch\n  # really\n'),
    ],
    ['inside of it', disk('One', '', '    # stackgate:waive encrypted-volumes: scratch\n')],
    [
      'under an earlier name of it, with others',
      disk('One', '  # stackgate:waive s3-bucket-logging-enabled,encrypted-volumes: scratch\n'),
    ],
  ])('%s waives the resource, and no other', async (_, one) => {
    expect(waivedBy(await judged({ 'a.yaml': templateOf(one, disk('Two')) }))).toEqual({
      One: 'scratch',
      Two: null,
    })
  })

  test.each([
    ['a blank line apart', disk('One', '  # stackgate:waive encrypted-volumes: x\n\n')],
    ['for another policy', disk('One', '  # stackgate:waive restricted-ssh: x\n')],
    ['without a reason', disk('One', '  # stackgate:waive encrypted-volumes\n')],
    ['that is over', disk('One', '  # stackgate:waive encrypted-volumes until=2026-11-24: x\n')],
    [
      'with an end that is no day',
      disk('One', '  # stackgate:waive encrypted-volumes until=soon: x\n'),
    ],
    ['of another word', disk('One', '  # stackgate:ignore encrypted-volumes: x\n')],
  ])('%s waives nothing', async (_, one) => {
    expect(waivedBy(await judged({ 'a.yaml': templateOf(one) }))).toEqual({ One: null })
  })

  test('about one statement waives that one only', async () => {
    const rule = (port: number) =>
      `        - { IpProtocol: tcp, FromPort: ${port}, ToPort: ${port}, CidrIp: 0.0.0.0/0 }\n`
    const group = (first: string, second: string) =>
      `Resources:\n  G:\n    Type: AWS::EC2::SecurityGroup\n    Properties:\n      GroupDescription: d\n      SecurityGroupIngress:\n${first}${second}`
    const asked = '        # stackgate:waive restricted-ssh: bastion\n'
    const of = async (text: string) =>
      (await judged({ 'a.yaml': text }, { policy: ['restricted-ssh'], pack: [] })).verdicts.map(
        ({ waived }) => waived?.reason ?? null,
      )
    expect(await of(group(asked + rule(22), rule(443)))).toEqual(['bastion'])
    expect(await of(group(rule(22), asked + rule(443)))).toEqual([null])
  })

  test('in HCL waives a resource; above a module block, all that is in it', async () => {
    const block = (comment: string, name: string) =>
      `${comment}resource "aws_ebs_volume" "${name}" {\n  availability_zone = "a"\n  size = 8\n}\n\n`
    const asked = '# stackgate:waive encrypted-volumes: scratch\n'
    const decision = await judged({
      'main.tf': `${block(asked, 'one')}${block('', 'two')}${asked}module "m" {\n  source = "./m"\n}\n`,
      'm/main.tf': block('', 'three'),
    })
    expect(waivedBy(decision)).toEqual({
      'aws_ebs_volume.one': 'scratch',
      'aws_ebs_volume.two': null,
      'module.m.aws_ebs_volume.three': 'scratch',
    })
  })

  test('that covers nothing, or names nothing, is told', async () => {
    const text = `# stackgate:waive encrypted-volumes: gone\n# stackgate:waive encrypted-volume: typo\n# stackgate:ignore x\n${templateOf(disk('One'))}`
    const { waivers } = await judged({ 'a.yaml': text }, volumes)
    expect(waivers.map(({ line, state, advice }) => [line, state, advice])).toEqual([
      [1, 'unmatched', 'It covers no finding: remove it, or mend what it is for.'],
      [
        2,
        'unknown-rule',
        'There is no policy named "encrypted-volume". Did you mean "encrypted-volumes"?',
      ],
      [3, 'unknown-rule', 'Write stackgate:waive, then the policy and a reason.'],
    ])
  })

  test.each([
    ['allow', 'used', 0],
    ['propose', 'proposed', 1],
    ['deny', 'denied', 1],
  ])('where settings %s it is %s', async (mode, state, exit) => {
    const { waivers, findings, exitCode } = await judged(
      {
        'a.yaml': templateOf(disk('One', '  # stackgate:waive encrypted-volumes: scratch\n')),
        'stackgate.yaml': `inline-waivers: ${mode}`,
      },
      volumes,
    )
    expect(waivers[0]?.state).toBe(state)
    expect(exitCode).toBe(exit)
    if (exit === 1)
      expect(findings[0]?.acknowledged).toMatchObject({
        kind: 'comment',
        reason: 'scratch',
        line: 2,
      })
  })

  test.each(['encrypted-volumes', 'high'])('cannot waive what is mandatory: %s', async (named) => {
    const commented = {
      'a.yaml': templateOf(disk('One', '  # stackgate:waive encrypted-volumes: scratch\n')),
    }
    const mandatory = `enforcement: { mandatory: [${named}] }\n`
    const { waivers, exitCode } = await judged(
      { ...commented, 'stackgate.yaml': mandatory },
      volumes,
    )
    expect(exitCode).toBe(1)
    expect(waivers[0]?.state).toBe('mandatory')
    const granted = await judged(
      { ...commented, 'stackgate.yaml': mandatory + waiver('resource: One') },
      volumes,
    )
    expect(granted.exitCode).toBe(0)
  })
})

describe('metadata', () => {
  const ours =
    '    Metadata:\n      stackgate:\n        waivers:\n          - { policy: encrypted-volumes, reason: scratch, until: 2027-01-31, owner: me }\n'

  test('of a resource waives it', async () => {
    const decision = await judged({ 'a.yaml': templateOf(disk('One', '', ours), disk('Two')) })
    expect(waivedBy(decision)).toEqual({ One: 'scratch', Two: null })
    expect(decision.verdicts.find(({ waived }) => waived !== null)?.waived).toMatchObject({
      owner: 'me',
      until: '2027-01-31',
      from: { kind: 'metadata', line: 2 },
    })
  })

  test('of a template waives all of it, in JSON too', async () => {
    const template = {
      Metadata: { stackgate: { waivers: [{ policy: 'encrypted-volumes', reason: 'scratch' }] } },
      Resources: {
        One: { Type: 'AWS::EC2::Volume', Properties: { AvailabilityZone: 'a', Size: 8 } },
      },
    }
    expect(waivedBy(await judged({ 'a.json': JSON.stringify(template) }))).toEqual({
      One: 'scratch',
    })
  })

  test('with keys of the engine does no harm', async () => {
    const metadata =
      '    Metadata: { __proto__: { stackgate: 1 }, stackgate: { waivers: { constructor: 1 } }, cfn_nag: 3, guard: [] }\n'
    expect(waivedBy(await judged({ 'a.yaml': templateOf(disk('One', '', metadata)) }))).toEqual({
      One: null,
    })
  })
})

describe('an exception for another tool', () => {
  const asked = {
    checkov: '  # checkov:skip=CKV_AWS_3:scratch\n',
    trivy: '  # trivy:ignore:aws-ec2-enable-volume-encryption\n',
    tfsec: '  #tfsec:ignore:aws-ec2-enable-volume-encryption:exp:2027-01-01\n',
  }
  const nag = (id: string, reason = ', reason: scratch') =>
    `    Metadata: { cfn_nag: { rules_to_suppress: [{ id: ${id}${reason} }] } }\n`
  const allowed = { 'stackgate.yaml': 'peer-waivers: allow' }

  test.each(Object.entries(asked))(
    'of %s is told, and in force where the settings allow it',
    async (_, comment) => {
      const text = templateOf(disk('One', comment))
      const without = await judged({ 'a.yaml': text }, volumes)
      expect(without.exitCode).toBe(1)
      expect(without.waivers[0]).toMatchObject({ state: 'proposed', findings: 1 })
      const { exitCode, waivers } = await judged({ 'a.yaml': text, ...allowed }, volumes)
      expect(exitCode).toBe(0)
      expect(waivers[0]).toMatchObject({ state: 'used', findings: 1 })
    },
  )

  test.each([
    [nag('EbsVolumeHasSseRule'), 'used'],
    [nag('F1'), 'used'],
    [nag('EbsVolumeHasSseRule', ''), 'no-reason'],
    [nag('NoSuchRule'), 'unknown-rule'],
    ['    Metadata: { guard: { SuppressedRules: [ENCRYPTED_VOLUMES] } }\n', 'used'],
    ['    Metadata: { checkov: { skip: [{ id: CKV_AWS_3, comment: scratch }] } }\n', 'used'],
  ])('in metadata is told as what it is: %s', async (metadata, state) => {
    const { waivers } = await judged(
      { 'a.yaml': templateOf(disk('One', '', metadata)), ...allowed },
      volumes,
    )
    expect(waivers.map((one) => one.state)).toEqual([state])
  })
})

describe('a pattern', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '/', '.', '[', '"'), maxLength: 12 })

  /** The same as an expression, which may take long. */
  const expression = (text: string) =>
    new RegExp(
      `^${text
        .replace(/[.+^${}()|[\]\\"]/g, '\\$&')
        .replace(/(?<=^|\/)\*\*\//g, '<DEEP>')
        .replace(/\*\*/g, '<ANY>')
        .replace(/\*/g, '[^/]*')
        .replace(/\?/g, '[^/]')
        .replace(/<DEEP>/g, '(?:.*/)?')
        .replace(/<ANY>/g, '.*')}$`,
      's',
    )

  test('matches what the expression of the same meaning matches', () => {
    const parts = fc.array(fc.constantFrom('a', 'b', '/', '.', '*', '**', '**/', '?'), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(parts, letters, (some, text) => {
        const pattern = some.join('').replace(/\*{3,}/g, '**')
        expect([pattern, text, matchPattern(pattern, '/').matches(text)]).toEqual([
          pattern,
          text,
          expression(pattern).test(text),
        ])
      }),
      runs(2000),
    )
  })

  test('of many stars takes no time', () => {
    const started = performance.now()
    expect(matchPattern(`${'*a'.repeat(400)}b`, '/').matches('a'.repeat(9000))).toBe(false)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
