import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import {
  cleanDecision,
  decisionWith,
  findingWith,
  mixedDecision,
  verdictWith,
} from './decision-fixture.ts'
import { render } from './render.ts'

const schemaNamed = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../docs/schemas/${name}`, import.meta.url), 'utf8'))

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true })
ajv.addSchema(schemaNamed('verdict.schema.json'))
const isReport = ajv.compile(schemaNamed('report.schema.json'))
const isVerdict = ajv.compile({ $ref: 'verdict.schema.json' })

const linesOf = (report: string) => report.split('\n').slice(0, -1)

describe('json', () => {
  test.each([
    ['of findings of every kind', mixedDecision(), {}],
    ['with passes', mixedDecision(), { verbose: true }],
    ['without findings', cleanDecision(), {}],
  ])('a report %s is what its schema says', async (_, decision, options) => {
    isReport(JSON.parse(await render('json', decision, options)))
    expect(isReport.errors).toBeNull()
  })

  test('the schema refuses a field that it does not know', async () => {
    expect(isReport({ ...JSON.parse(await render('json', cleanDecision())), extra: 1 })).toBe(false)
  })

  test('passes are there only when they are asked for', async () => {
    const verdicts = async (verbose: boolean) =>
      JSON.parse(await render('json', mixedDecision(), { verbose })).verdicts.map(
        ({ verdict }: { verdict: string }) => verdict,
      )
    expect(await verdicts(false)).toEqual(['fail', 'fail', 'fail', 'fail', 'unknown', 'fail'])
    expect(await verdicts(true)).toEqual([
      'fail',
      'fail',
      'fail',
      'fail',
      'unknown',
      'fail',
      'pass',
      'pass',
    ])
  })

  test('with passes it is the whole decision', async () => {
    const decision = mixedDecision()
    expect(JSON.parse(await render('json', decision, { verbose: true }))).toEqual(decision)
  })
})

describe('jsonl', () => {
  test('every line is what the schema says', async () => {
    for (const line of linesOf(await render('jsonl', mixedDecision()))) {
      isVerdict(JSON.parse(line))
      expect(isVerdict.errors).toBeNull()
    }
  })

  test('a line has the published fields in the published order, whatever order they come in', async () => {
    const { fingerprint, ...rest } = verdictWith({
      reason: 'Encrypted is false',
      found: { a: [1, null] },
    })
    const report = await render('jsonl', decisionWith([], { verdicts: [{ fingerprint, ...rest }] }))
    expect(report).toBe(
      '{"file":"stacks/data.yaml","inputFile":"stacks/data.yaml","stack":"","address":"Archive","resourceType":"AWS::EC2::Volume","policy":"encrypted-volumes","verdict":"fail","severity":"high","confidence":"certain","line":18,"column":7,"endLine":18,"pointer":"/Resources/Archive/Properties/Encrypted","found":{"a":[1,null]},"reason":"Encrypted is false","witness":{},"failsWhen":null,"waived":null,"fingerprint":"f0a1b2c3d4e5f607"}\n',
    )
  })

  test('passes are included, and nothing is grouped', async () => {
    expect(linesOf(await render('jsonl', mixedDecision()))).toHaveLength(8)
  })

  test('a run without verdicts gives no line', async () => {
    expect(await render('jsonl', decisionWith([]))).toBe('')
  })

  test('a line separator of Unicode does not end a line', async () => {
    const finding = findingWith({}, { reason: 'a\u2028b\u0085c\nd' })
    const lines = linesOf(await render('jsonl', decisionWith([finding])))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('"reason":"a\\u2028b\\u0085c\\nd"')
  })

  test('a parameter named __proto__ stays one', async () => {
    const witness = JSON.parse('{"__proto__":"x","constructor":true}')
    const [line = ''] = linesOf(await render('jsonl', decisionWith([findingWith({}, { witness })])))
    expect(line).toContain('"witness":{"__proto__":"x","constructor":true}')
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })
})
