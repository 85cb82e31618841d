import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { mergeParts } from '../../src/decide/merge/index.ts'
import { type CheckOptions, check, type Decision } from '../../src/index.ts'
import { reporters } from '../../src/report/index.ts'
import { repositoryWith } from '../change/git-repository.ts'
import { folderWith } from '../folder-with.ts'

const examples = fileURLToPath(new URL('../../examples/', import.meta.url))
const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))

const asJson = async (decision: Decision): Promise<Decision> => {
  const report = await reporters.json?.()
  const text = report?.(decision, {
    ...{ colour: false, unicode: true, width: 80, all: true, verbose: true, elapsedMs: 1 },
    ...{ ci: false, repository: null, account: null, at: '2026-11-25T00:00:00Z' },
  })
  return JSON.parse(text ?? '')
}

/** The reports of all parts, as their machines write them. */
const partsOf = (options: CheckOptions, of: number) =>
  Promise.all(
    Array.from({ length: of }, async (_, at) =>
      asJson(await check({ ...options, shard: { index: at + 1, of } })),
    ),
  )

async function merged(options: CheckOptions, of: number): Promise<Decision> {
  const parts = await partsOf(options, of)
  const result = mergeParts([...parts].reverse(), parts[0]?.tool.version ?? '')
  if ('fault' in result) throw new Error(result.fault)
  return asJson(result.decision)
}

const disk = (name: string, more = '') =>
  `  ${name}:\n    Type: AWS::EC2::Volume\n    Properties: { Size: 8${more} }\n`
const templateOf = (...disks: readonly string[]) => `Resources:\n${disks.join('')}`
const many = Object.fromEntries(
  Array.from({ length: 12 }, (_, at) => [
    `stacks/t${at}.yaml`,
    templateOf(disk('One'), disk('Two', ', Encrypted: true')),
  ]),
)
const options = { policy: ['encrypted-volumes'], today: '2026-11-25' }

describe('the parts of a run make the decision that one machine makes', () => {
  test.each([1, 2, 3, 7])('over the examples, in %i parts', async (of) => {
    const run: CheckOptions = { cwd: examples, pack: ['all'], today: '2026-11-25' }

    expect(await merged(run, of)).toEqual(await asJson(await check(run)))
  })

  test.skipIf(!existsSync(`${shared}samples`))(
    'over shared samples',
    { timeout: 600_000 },
    async () => {
      const run: CheckOptions = { cwd: shared, paths: ['samples'], today: '2026-11-25' }

      expect(await merged(run, 3)).toEqual(await asJson(await check(run)))
    },
  )

  test('where templates nest, import and stand beside others', async () => {
    const parent = `Resources:\n  Child:\n    Type: AWS::CloudFormation::Stack\n    Properties: { TemplateURL: ../stacks/t1.yaml }\n`
    const exporting = `${templateOf(disk('D'))}Outputs:\n  Out: { Value: true, Export: { Name: on } }\n`
    const importing = templateOf(disk('I', ', Encrypted: !ImportValue on'))
    const files = { ...many, 'a/p.yaml': parent, 'b/e.yaml': exporting, 'c/i.yaml': importing }
    const run = { cwd: folderWith(files), ...options }

    const whole = await check(run)

    expect(whole.inputs.map(({ file }) => file)).not.toContain('stacks/t1.yaml')
    expect(await merged(run, 4)).toEqual(await asJson(whole))
  })

  test('with waivers, comments and strict settings', async () => {
    const settings = [
      'enforcement: { stale-waivers: error }',
      'waivers:',
      '  - { policy: encrypted-volumes, files: stacks/t1.yaml, reason: known }',
      '  - { policy: encrypted-volumes, files: stacks/none.yaml, reason: gone }',
    ].join('\n')
    const commented = `Resources:\n  # stackgate:waive encrypted-volumes -- a test\n${disk('One')}`
    const files = { ...many, 'stackgate.yaml': settings, 'stacks/t2.yaml': commented }
    const run = { cwd: folderWith(files), today: '2026-11-25' }

    const whole = await check(run)

    expect(whole.exitCode).toBe(2)
    expect(await merged(run, 3)).toEqual(await asJson(whole))
  })

  test('with a baseline whose files were renamed', async () => {
    const plain = await check({ cwd: folderWith(many), ...options })
    const entries = plain.findings.slice(0, 8).map(({ verdict }, at) => ({
      fingerprint: verdict.fingerprint,
      policy: verdict.policy,
      file: at < 4 ? verdict.inputFile : `gone/${at}.yaml`,
      address: verdict.address,
    }))
    const files = {
      ...many,
      'stackgate.yaml': 'baseline: known.json\n',
      'known.json': JSON.stringify({ version: 1, findings: entries }),
    }
    const run = { cwd: folderWith(files), today: '2026-11-25', pack: ['all'] }

    const whole = await check(run)

    expect(whole.errors).toEqual([])
    expect(whole.coverage.baselined).toBe(8)
    expect(await merged(run, 4)).toEqual(await asJson(whole))
  })

  test('against a base, with files that were renamed', async () => {
    const repository = repositoryWith(many)
    repository.change({
      'stacks/t1.yaml': null,
      'stacks/renamed.yaml': many['stacks/t1.yaml'] ?? null,
      'stacks/t3.yaml': templateOf(disk('One', ', Encrypted: true')),
      'stacks/t4.yaml': templateOf(disk('One'), disk('New')),
    })
    const run = { cwd: repository.folder, base: 'HEAD', inputs: 'all' as const, ...options }

    const whole = await check(run)

    expect(whole.change).toMatchObject({ new: 1, worse: 0 })
    expect(whole.change?.fixed).toHaveLength(1)
    expect(await merged(run, 5)).toEqual(await asJson(whole))
  })

  test('where an input cannot be read', async () => {
    const run = { cwd: folderWith({ ...many, 'stacks/bad.yaml': 'Resources: {\n' }), ...options }

    const whole = await check(run)

    expect(whole.exitCode).toBe(3)
    expect(await merged(run, 3)).toEqual(await asJson(whole))
  })
})

describe('parts that make no run are refused', async () => {
  const run = { cwd: folderWith(many), ...options }
  const parts = await partsOf(run, 3)
  const [one, two, three] = parts as [Decision, Decision, Decision]
  const version = one.tool.version
  const faultOf = (reports: readonly Decision[]) => {
    const result = mergeParts(reports, version)
    return 'fault' in result ? result.fault : null
  }
  const elsewhere = { ...run, cwd: folderWith({ ...many, 'stacks/t0.yaml': templateOf() }) }

  test('which these make one', () => expect(faultOf([three, one, two])).toBeNull())

  test.each<[string, () => readonly Decision[] | Promise<readonly Decision[]>, string]>([
    ['one is missing', () => [one, three], 'Part 2 of 3 is missing.'],
    ['one is there twice', () => [one, two, two, three], 'Part 2 of 3 is there twice.'],
    [
      'one is none',
      async () => [one, two, await asJson(await check(run))],
      'One of the reports is none that --shard made.',
    ],
    [
      'one is of another division',
      async () => [one, two, ...(await partsOf(run, 4)).slice(2, 3)],
      'The reports are parts of runs that were divided in different ways.',
    ],
    [
      'one is of other inputs',
      async () => [one, two, ...(await partsOf(elsewhere, 3)).slice(2)],
      'The parts are of different inputs: the machines did not find the same.',
    ],
    [
      'one was judged by other options',
      async () => [one, two, ...(await partsOf({ ...run, warnOnly: true }, 3)).slice(2)],
      'The parts were judged by different settings, policies or options.',
    ],
    [
      'one was judged by other policies',
      async () => [
        one,
        two,
        ...(await partsOf({ ...run, policy: ['restricted-ssh'] }, 3)).slice(2),
      ],
      'The parts were judged by different settings, policies or options.',
    ],
    [
      'one was made by another version',
      () => [one, two, { ...three, tool: { ...three.tool, version: '99.0.0' } }],
      `The reports are made by another version than ${version}, which merges them.`,
    ],
    [
      'a finding was taken out',
      () => [one, two, { ...three, findings: three.findings.slice(1) }],
      'A report was changed: what it counts is not what it holds.',
    ],
    [
      'a verdict was taken out',
      () => [
        one,
        two,
        { ...three, verdicts: three.verdicts.filter(({ verdict }) => verdict !== 'pass') },
      ],
      'A report was changed: what it counts is not what it holds.',
    ],
    [
      'the gate was opened',
      () => [one, two, { ...three, gate: 'open' as const, exitCode: 0 as const }],
      'A report was changed: what it counts is not what it holds.',
    ],
    [
      'an input was taken out',
      () => [one, two, { ...three, inputs: three.inputs.slice(1) }],
      'A report does not list the inputs that it says it has judged.',
    ],
    [
      'an input was given another digest',
      () => [
        one,
        two,
        { ...three, inputs: three.inputs.map((input) => ({ ...input, sha256: '0'.repeat(64) })) },
      ],
      'A report was changed: its inputs are not those it was made for.',
    ],
    [
      'a verdict is in two',
      () => [
        one,
        {
          ...two,
          verdicts: [...two.verdicts, ...one.verdicts.filter(({ verdict }) => verdict === 'pass')],
          coverage: { ...two.coverage, pass: two.coverage.pass + one.coverage.pass },
        },
        three,
      ],
      'A verdict is in several parts.',
    ],
  ])('where %s', async (_, reports, fault) => {
    expect(faultOf(await reports())).toBe(fault)
  })
})
