import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model/decision.ts'
import { readLog } from '../fake-runner/index.ts'
import { decisionWith, findingWith, granted } from './decision-fixture.ts'
import { render } from './render.ts'

const STAGES = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Prod']

/** A volume in five stages, two of which ask for an exception, and another one. */
const copies: readonly Finding[] = STAGES.map((stage, index) =>
  findingWith(
    {
      acknowledged:
        index === 1 || index === 2
          ? {
              kind: 'acknowledgement' as const,
              rule: 'stackgate::encrypted-volumes',
              reason: 'scratch disks',
              scope: `${stage}/Data`,
              file: 'bin/app.ts',
              line: 12,
            }
          : null,
      madeBy: 'the CDK library, through Data/Cache (aws-cdk-lib.aws_ec2.Instance)',
    },
    {
      file: 'lib/data.ts',
      inputFile: `cdk.out/assembly-${stage}/Data.template.json`,
      stack: `${stage}/Data`,
      fingerprint: `volume-${stage}`,
    },
  ),
)
const decision = decisionWith([...copies, findingWith({}, { line: 40, endLine: 40 })])
const report = (format: string, options = {}) => render(format, decision, options)

describe('findings with one cause are one remark, which names them all', () => {
  test('on the terminal', async () => {
    const text = await report('terminal', { all: true, width: 200 })
    expect(text.match(/✖ blocks/g)).toHaveLength(2)
    expect(text).toContain('Alpha/Data/Archive')
    expect(text).toContain('also in Beta/Data, Gamma/Data, Delta/Data, Prod/Data')
    expect(text).toContain('Gate closed: 6 findings block, in 2 places')
    expect(await report('terminal', { width: 200 })).toContain(
      'also in Beta/Data, Gamma/Data, Delta/Data and 1 more',
    )
  })

  test('in the job summary', async () => {
    const text = await report('markdown')
    expect(text.match(/^### /gm)).toHaveLength(2)
    expect(text).toContain('⛔ 6 blocks')
    for (const stage of STAGES) expect(text).toContain(`\`${stage}/Data/Archive\``)
  })

  test('in annotations', async () => {
    const { annotations } = readLog(await report('github'))
    expect(annotations.map(({ file, line }) => [file, line])).toEqual([
      ['lib/data.ts', 18],
      ['stacks/data.yaml', 40],
    ])
    expect(annotations[0]?.message).toContain(
      'Also in Beta/Data, Gamma/Data, Delta/Data, Prod/Data.',
    )
  })

  test('in SARIF, as one result with the others as related locations', async () => {
    const { results, properties } = JSON.parse(await report('sarif')).runs[0]
    expect(results).toHaveLength(2)
    expect(properties.counts.blocks).toBe(6)
    const [result] = results
    expect(result.locations).toHaveLength(1)
    const related = result.relatedLocations as {
      id: number
      physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } }
      logicalLocations: { fullyQualifiedName: string }[]
    }[]
    expect(
      related.map(({ id, physicalLocation: { artifactLocation, region }, logicalLocations }) => [
        id,
        artifactLocation.uri,
        region.startLine,
        logicalLocations[0]?.fullyQualifiedName,
      ]),
    ).toEqual([
      [0, 'lib/data.ts', 18, 'Beta/Data/Archive'],
      [1, 'lib/data.ts', 18, 'Gamma/Data/Archive'],
      [2, 'lib/data.ts', 18, 'Delta/Data/Archive'],
      [3, 'lib/data.ts', 18, 'Prod/Data/Archive'],
    ])
    expect(result.properties.count).toBe(5)
    expect(
      result.properties.also.map(({ fingerprint }: { fingerprint: string }) => fingerprint),
    ).toEqual(['volume-Beta', 'volume-Gamma', 'volume-Delta', 'volume-Prod'])
    expect(result.message.text).toContain('Also in Beta/Data, Gamma/Data, Delta/Data, Prod/Data.')
  })

  test('but each by itself in JSON, with the same group, and in JSON Lines', async () => {
    const { findings } = JSON.parse(await report('json')) as { findings: Finding[] }
    expect(findings).toHaveLength(6)
    expect(new Set(findings.slice(0, 5).map(({ group }) => group)).size).toBe(1)
    expect(findings[5]?.group).not.toBe(findings[0]?.group)
    expect((await report('jsonl')).trimEnd().split('\n')).toHaveLength(6)
  })

  test('not where the gate treats them otherwise', async () => {
    const waived = granted('agreed')
    const [first, ...others] = copies
    const one = findingWith({ blocks: false, group: first?.group ?? '' }, { waived })
    const { results } = JSON.parse(await render('sarif', decisionWith([one, ...others]))).runs[0]
    expect(
      results.map(({ properties }: { properties: { count: number } }) => properties.count),
    ).toEqual([4, 1])
  })
})

describe('an exception that is not in force is told, for how many it is asked', () => {
  const said = 'asked for at bin/app.ts:12 for 2 of 5, is not in force'

  test('on the terminal', async () => {
    const text = await report('terminal', { all: true, width: 200 })
    expect(text).toContain(`waiver   "scratch disks", ${said}`)
  })

  test('in the job summary', async () => {
    expect(await report('markdown')).toContain(
      '**Waiver** `scratch disks`, asked for at `bin/app.ts:12` for 2 of 5, is not in force',
    )
  })

  test('in annotations', async () => {
    const { annotations } = readLog(await report('github'))
    expect(annotations[0]?.message).toContain(`A waiver "scratch disks", ${said}.`)
  })

  test('in SARIF, where it suppresses nothing', async () => {
    const [result] = JSON.parse(await report('sarif')).runs[0].results
    expect(result.message.text).toContain(`A waiver "scratch disks", ${said}.`)
    expect(result).not.toHaveProperty('suppressions')
    expect(result.level).toBe('error')
    expect(result.properties.also[0].acknowledged.scope).toBe('Beta/Data')
  })

  test('without a reason, and without a line', async () => {
    const rule = 'stackgate::encrypted-volumes'
    const kind = 'acknowledgement' as const
    const acknowledged = { kind, rule, reason: '', scope: 'App/Disk', file: null, line: null }
    const text = await render('terminal', decisionWith([findingWith({ acknowledged })]), {
      width: 200,
    })
    expect(text).toContain('waiver   without a reason, asked for at App/Disk, is not in force')
  })
})

test.each([
  ['terminal', 'its id must be stackgate::encrypted-volumes'],
  ['markdown', 'its id must be `stackgate::encrypted-volumes`'],
  ['github', 'its id must be stackgate::encrypted-volumes'],
  ['sarif', 'its id must be stackgate::encrypted-volumes'],
])('%s says what the id of an exception must be', async (format, text) => {
  const rule = 'Annotation::encrypted-volumes'
  const kind = 'acknowledgement' as const
  const acknowledged = { kind, rule, reason: 'scratch', scope: 'App', file: 'bin/app.ts', line: 3 }
  const one = decisionWith([findingWith({ acknowledged })])
  expect(await render(format, one, { width: 200 })).toContain(text)
})

test.each([
  ['terminal', '  made by  the CDK library, through Data/Cache (aws-cdk-lib.aws_ec2.Instance)\n'],
  ['markdown', '**Made by** `the CDK library, through Data/Cache (aws-cdk-lib.aws_ec2.Instance)`'],
  ['github', 'Made by the CDK library, through Data/Cache (aws-cdk-lib.aws_ec2.Instance).'],
  ['sarif', 'Made by the CDK library, through Data/Cache (aws-cdk-lib.aws_ec2.Instance).'],
])('%s says what the CDK library made by itself', async (format, text) => {
  expect(await report(format, { width: 200 })).toContain(text)
})
