import { expect, test } from 'vitest'
import type { Verdict } from '../../src/model/decision.ts'
import { readLog } from '../fake-runner/index.ts'
import { link, mixedDecision } from './decision-fixture.ts'
import { render } from './render.ts'

/** The remarks of the mixed decision, in the order in which every report gives them. */
const places = [
  'lib/data-stack.ts:42',
  'stacks/data.yaml:18',
  'main.tf',
  'stacks/data.yaml:25',
] as const
const spot = ({ file, line }: Pick<Verdict, 'file' | 'line'>) =>
  line === null ? file : `${file}:${line}`

test('the terminal names the file and line of every finding, in the order of all reports', async () => {
  const report = await render('terminal', mixedDecision())
  const found = [...report.matchAll(/^[✖▲?] .*\n(?: {11}.*\n)? {2}(\S+?)(?::\d+)? {2}/gm)].map(
    ([, place]) => place,
  )
  expect(found).toEqual(places)
})

test('annotations name the same files and lines, in their properties and in their messages', async () => {
  const { annotations } = readLog(await render('github', mixedDecision()))
  const findings = annotations.filter(({ title }) => title !== "An input can't be judged")
  expect(findings.map(({ file, line }) => spot({ file: file ?? '', line }))).toEqual(places)
  expect(findings.map(({ message }) => message.slice(0, message.indexOf(': ')))).toEqual(places)
})

test('the job summary names the same files and lines, and links the judged commit', async () => {
  const report = await render('markdown', mixedDecision(), { repository: link })
  const found = [...report.matchAll(/^\[`([^`]+)`\]\((\S+)\)/gm)]
  expect(found.map(([, place]) => place)).toEqual(places)
  expect(found[0]?.[2]).toBe(
    'https://github.com/octo-org/infrastructure/blob/0123456789abcdef0123456789abcdef01234567/lib/data-stack.ts#L42',
  )
})

test('SARIF names the same files and lines, and the waived ones', async () => {
  const sarif = JSON.parse(await render('sarif', mixedDecision()))
  const results: {
    locations: {
      physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } }
    }[]
  }[] = sarif.runs[0].results
  const inSarif = results.map(({ locations: [location] }) => {
    const { artifactLocation, region } = location?.physicalLocation ?? {}
    return `${artifactLocation?.uri}:${region?.startLine}`
  })
  expect(inSarif).toEqual(
    [...places, 'stacks/data.yaml:31'].map((place) => (place === 'main.tf' ? 'main.tf:1' : place)),
  )
})

test('JSON and JSON Lines name the same files and lines, ungrouped', async () => {
  const ungrouped = [places[0], ...places, 'stacks/data.yaml:31']
  const json: { findings: { verdict: Verdict }[] } = JSON.parse(
    await render('json', mixedDecision()),
  )
  expect(json.findings.map(({ verdict }) => spot(verdict))).toEqual(ungrouped)
  const jsonl = (await render('jsonl', mixedDecision()))
    .trimEnd()
    .split('\n')
    .map((line): Verdict => JSON.parse(line))
    .filter(({ verdict }) => verdict !== 'pass')
  expect(jsonl.map(spot)).toEqual(ungrouped)
})

test('every report counts 3 blocking, 1 warning, 1 unknown and 1 waived finding', async () => {
  const decision = mixedDecision()
  const terminal = await render('terminal', decision)
  expect(terminal).toContain('Gate closed: 3 findings block, in 2 places')
  expect(terminal).toContain('1 warns, 1 is unknown')
  expect(terminal).toContain('Waived: 1')
  expect(await render('markdown', decision)).toContain(
    '⛔ 3 blocks · ⚠️ 1 warns · ❔ 1 unknown · 🤝 1 waived · ✅ 2 passed',
  )
  const sarif = JSON.parse(await render('sarif', decision)).runs[0]
  const standsFor = sarif.results.map(
    ({ properties }: { properties: { count: number } }) => properties.count,
  )
  expect(standsFor).toEqual([2, 1, 1, 1, 1])
  expect(sarif.properties.counts).toEqual({
    blocks: 3,
    warns: 1,
    unknown: 1,
    known: 0,
    waived: 1,
    passed: 2,
    failsWhen: 1,
  })
  expect(sarif.results.map(({ level }: { level: string }) => level)).toEqual([
    'error',
    'error',
    'warning',
    'note',
    'warning',
  ])
  const { coverage } = JSON.parse(await render('json', decision))
  expect(coverage).toMatchObject({ blocking: 3, fail: 4, unknown: 1, waived: 1, pass: 2 })
  const { annotations } = readLog(await render('github', decision))
  expect(annotations.map(({ kind }) => kind)).toEqual([
    'error',
    'error',
    'error',
    'warning',
    'notice',
  ])
})
