import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import {
  cleanDecision,
  decisionWith,
  findingWith,
  granted,
  manyFindings,
  mixedDecision,
} from './decision-fixture.ts'
import { render } from './render.ts'

const uriReference = (text: string) => /^(?:[\w.~!$&'()*+,;=:@/?#-]|%[0-9A-Fa-f]{2})*$/.test(text)
const ajv = new Ajv({ allErrors: true })
ajv.addFormat('uri', (text: string) => URL.canParse(text))
ajv.addFormat('uri-reference', uriReference)
ajv.addFormat('date-time', true)
const isSarif = ajv.compile(
  JSON.parse(
    readFileSync(new URL('../contracts/sarif-schema-2.1.0.json', import.meta.url), 'utf8'),
  ),
)

const sarifOf = async (decision: Parameters<typeof render>[1]) =>
  JSON.parse(await render('sarif', decision))
const resultOf = async (...finding: Parameters<typeof findingWith>) =>
  (await sarifOf(decisionWith([findingWith(...finding)]))).runs[0].results[0]

describe('OASIS', () => {
  test.each([
    ['findings of every kind', mixedDecision()],
    ['no findings', cleanDecision()],
    ['more findings than GitHub keeps', decisionWith(manyFindings(5_010))],
    ['nothing at all', decisionWith([], { packs: [], inputs: [], policies: [] })],
  ])("a report of %s passes OASIS's schema", async (_, decision) => {
    isSarif(await sarifOf(decision))
    expect(isSarif.errors).toBeNull()
  })
})

describe('GitHub', () => {
  test('one run, whose category ends in a slash', async () => {
    const { runs } = await sarifOf(mixedDecision())
    expect(runs).toHaveLength(1)
    expect(runs[0].automationDetails).toEqual({ id: 'stackgate/' })
  })

  test('every result has a message, a relative file, a line, and our fingerprint', async () => {
    for (const result of (await sarifOf(mixedDecision())).runs[0].results) {
      const { artifactLocation, region } = result.locations[0].physicalLocation
      expect(result.message.text).not.toBe('')
      expect(artifactLocation.uri).toMatch(/^[^/:]+(?:\/[^/]+)*$/)
      expect(artifactLocation.uriBaseId).toBe('%SRCROOT%')
      expect(region.startLine).toBeGreaterThanOrEqual(1)
      expect(region.endLine ?? region.startLine).toBeGreaterThanOrEqual(region.startLine)
      expect(result.partialFingerprints['stackgate/v1']).not.toBe('')
      expect(result).not.toHaveProperty('kind')
    }
  })

  test('every result names a rule that is there', async () => {
    const [{ tool, results }] = (await sarifOf(mixedDecision())).runs
    for (const { ruleId, ruleIndex } of results)
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
  })

  test.each([
    ['critical', '9.5'],
    ['high', '8.0'],
    ['medium', '5.5'],
    ['low', '2.0'],
    ['info', undefined],
  ] as const)('severity %s is scored %s', async (severity, score) => {
    const { tool } = (await sarifOf(decisionWith([findingWith({}, { severity })]))).runs[0]
    expect(tool.driver.rules[0].properties['security-severity']).toBe(score)
  })

  test('names and descriptions are cut to what GitHub takes', async () => {
    const policies = [
      {
        id: 'p'.repeat(300),
        title: '🔒'.repeat(2000),
        severity: 'high',
        why: 'w'.repeat(2000),
        sources: ['javascript:alert(1)'],
      },
    ] as const
    const [rule] = (await sarifOf(decisionWith([], { policies }))).runs[0].tool.driver.rules
    expect(rule.name).toHaveLength(255)
    expect(rule.shortDescription.text.length).toBeLessThanOrEqual(1024)
    expect(rule.fullDescription.text.length).toBeLessThanOrEqual(1024)
    expect(rule).not.toHaveProperty('helpUri')
  })

  test('over 5,000 results the worst stay and the rest is counted', async () => {
    const warnings = manyFindings(5_000, { blocks: false })
    const blocking = findingWith({}, { address: 'TheWorst' })
    const [{ results, invocations }] = (await sarifOf(decisionWith([...warnings, blocking]))).runs
    expect(results).toHaveLength(5_000)
    expect(results[0].properties.address).toBe('TheWorst')
    expect(invocations[0].toolExecutionNotifications[0].message.text).toMatch(
      /^1 results are left out/,
    )
  })

  test('an input that was not judged makes the run unsuccessful', async () => {
    const [broken] = (await sarifOf(mixedDecision())).runs[0].invocations
    expect(broken.executionSuccessful).toBe(false)
    expect(broken.toolExecutionNotifications).toHaveLength(1)
    const [whole] = (await sarifOf(cleanDecision())).runs[0].invocations
    expect(whole.executionSuccessful).toBe(true)
  })

  test.each([
    ['modules/a b/main.tf', 'modules/a%20b/main.tf'],
    ['c:/x.yaml', 'c%3A/x.yaml'],
    ['ü/#1?.yaml', '%C3%BC/%231%3F.yaml'],
    ['\ud800.yaml', '%EF%BF%BD.yaml'],
    ['', 'stacks/data.yaml'],
  ])('the file %j has the URI %s', async (file, uri) => {
    const { locations } = await resultOf({}, { file })
    expect(locations[0].physicalLocation.artifactLocation.uri).toBe(uri)
  })

  test('without a line the result stands on line 1 and says so', async () => {
    const { locations, message } = await resultOf({}, { line: null, column: null, endLine: null })
    expect(locations[0].physicalLocation.region).toEqual({ startLine: 1 })
    expect(message.text).toContain('The line is not known')
  })

  test('an unknown is a note that says what would make it known', async () => {
    const result = await resultOf(
      { blocks: false, remedy: '--param A=1', wanted: null },
      { verdict: 'unknown', reason: 'parameter A has no default' },
    )
    expect(result.level).toBe('note')
    expect(result.properties.verdict).toBe('unknown')
    expect(result.message.text).toBe(
      "Can't tell: EBS volume is encrypted. Not known, because parameter A has no default.\nGive --param A=1.",
    )
  })

  test('a waiver is a suppression with its reason, owner and end', async () => {
    const waived = { ...granted('log bucket itself', '2027-01-31'), owner: 'platform' }
    const { suppressions } = await resultOf({ blocks: false }, { waived })
    expect(suppressions).toEqual([
      { kind: 'external', justification: 'log bucket itself Owner: platform. Until 2027-01-31.' },
    ])
  })

  test("text of the input makes no link of SARIF's own", async () => {
    const { message } = await resultOf({}, { reason: '[click](https://evil.example)' })
    expect(message.text).not.toContain('](')
  })
})
