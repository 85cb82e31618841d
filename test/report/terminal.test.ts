import { describe, expect, test } from 'vitest'
import { displayWidth } from '../../src/report/display-width.ts'
import {
  cleanDecision,
  decisionWith,
  findingWith,
  manyFindings,
  mixedDecision,
  verdictWith,
} from './decision-fixture.ts'
import { render } from './render.ts'

const lines = (report: string) => report.trimEnd().split('\n')
const last = (report: string) => lines(report).at(-1)

describe('the last line', () => {
  test.each([
    ['open without findings', cleanDecision(), 'Gate open: nothing blocks.'],
    [
      'open with a warning',
      decisionWith([findingWith({ blocks: false })]),
      'Gate open: nothing blocks, 1 warns.',
    ],
    ['closed by one', decisionWith([findingWith()]), 'Gate closed: 1 finding blocks.'],
    ['closed by many', decisionWith(manyFindings(1200)), 'Gate closed: 1,200 findings block.'],
    [
      'closed by an input',
      decisionWith([], {
        errors: [{ kind: 'input', file: 'a', line: null, column: null, message: 'm' }],
      }),
      "Gate closed: 1 input couldn't be judged.",
    ],
    [
      'open, but with an input that was not judged',
      {
        ...decisionWith([], {
          errors: [{ kind: 'input', file: 'a', line: null, column: null, message: 'm' }],
        }),
        gate: 'open' as const,
      },
      "Gate open so far: nothing blocks; but 1 input couldn't be judged.",
    ],
    [
      'closed by settings',
      decisionWith([], {
        errors: [{ kind: 'settings', file: null, line: null, column: null, message: 'm' }],
      }),
      'Gate closed: 1 error in command, settings or policies.',
    ],
  ])('is the verdict: %s', async (_, decision, expected) => {
    expect(last(await render('terminal', decision))).toBe(expected)
  })
})

describe('layout', () => {
  test.each([60, 72, 80, 120])(
    'fits %i columns, but for the verdict and what is there to be copied',
    async (width) => {
      const report = await render('terminal', mixedDecision(), { width, all: true, verbose: true })
      for (const line of lines(report))
        if (!/stackgate explain|^Gate /.test(line))
          expect(displayWidth(line)).toBeLessThanOrEqual(width)
    },
  )

  test('narrower than 60 columns is written for 60', async () => {
    expect(await render('terminal', mixedDecision(), { width: 20 })).toBe(
      await render('terminal', mixedDecision(), { width: 60 }),
    )
  })

  test('without Unicode every sign is ASCII', async () => {
    expect(await render('terminal', mixedDecision(), { unicode: false, all: true })).toMatch(
      /^[\n -~]*$/,
    )
  })

  test('colours change nothing that is read', async () => {
    const coloured = await render('terminal', mixedDecision(), { colour: true })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a colour begins with ESC.
    expect(coloured.replaceAll(/\u001b\[[\d;]*m/g, '')).toBe(
      await render('terminal', mixedDecision()),
    )
  })

  test('signs of two columns keep the frame in line', async () => {
    const finding = findingWith(
      { excerpt: { firstLine: 18, lines: ['名前: 値, Encrypted: false'] } },
      { column: 8 },
    )
    const report = await render('terminal', decisionWith([finding]))
    expect(report).toContain(
      '  ›  18 │ 名前: 値, Encrypted: false\n        │           ╰── Encrypted is false',
    )
  })

  test('a template of one line is shown around the place of the finding', async () => {
    const text = `{"Resources":{${'"Filler":{},'.repeat(500)}"Archive":{"Encrypted":false}}}`
    const column = text.indexOf('"Encrypted"') + 1
    const finding = findingWith(
      { excerpt: { firstLine: 1, lines: [text] } },
      { line: 1, column, endLine: 1 },
    )
    const report = await render('terminal', decisionWith([finding]), { width: 80 })
    expect(report).toContain('"Archive":{"Encrypted":false}}}')
    for (const line of lines(report)) expect(displayWidth(line)).toBeLessThanOrEqual(80)
  })

  test('a frame has at most seven lines of source', async () => {
    const excerpt = {
      firstLine: 1,
      lines: Array.from({ length: 40 }, (_, index) => `line${index + 1}`),
    }
    const report = await render('terminal', decisionWith([findingWith({ excerpt })]))
    expect(report.match(/ │ line\d+/g)).toEqual(
      [15, 16, 17, 18, 19, 20, 21].map((n) => ` │ line${n}`),
    )
  })
})

describe('findings', () => {
  test('the same remark on several stacks is one, which names them', async () => {
    const report = await render('terminal', mixedDecision())
    expect(report).toContain('DevData/OrdersDB1F (AWS::RDS::DBInstance), also in ProdData')
    expect(report.match(/rds-instance-public-access-check$/gm)).toHaveLength(1)
  })

  test('many of the same are counted, and all are named on request', async () => {
    const findings = Array.from({ length: 6 }, (_, index) =>
      findingWith({}, { address: `v[${index}]` }),
    )
    const report = await render('terminal', decisionWith(findings))
    expect(report).toContain('also in v[1], v[2], v[3] and 2 more')
    expect(await render('terminal', decisionWith(findings), { all: true })).toContain('v[4], v[5]')
  })

  test('findings without a line are not taken for one', async () => {
    const findings = ['A', 'B'].map((address) =>
      findingWith({ excerpt: null }, { address, line: null }),
    )
    expect(await render('terminal', decisionWith(findings))).not.toContain('also in')
  })

  test('blocking ones come first, whatever order they are handed over in', async () => {
    const findings = [
      findingWith({ blocks: false }, { address: 'Warning', line: 1 }),
      findingWith({ blocks: false }, { address: 'Unknown', line: 2, verdict: 'unknown' }),
      findingWith({}, { address: 'Blocking', line: 3 }),
    ]
    const report = await render('terminal', decisionWith(findings))
    expect(
      report.match(/^ {2}stacks\S+ {2}(\w+)/gm)?.map((line) => line.split('  ').at(-1)),
    ).toEqual(['Blocking', 'Warning', 'Unknown'])
  })

  test('an unknown says why, and what to give', async () => {
    const report = await render('terminal', mixedDecision())
    expect(report).toContain(
      'because  parameter EncryptVolumes has no default and no value was given',
    )
    expect(report).toContain('give     --param EncryptVolumes=true, or a parameters file')
  })

  test('waived ones are counted, and told with their reason on request', async () => {
    expect(await render('terminal', mixedDecision())).not.toContain('build cache')
    expect(await render('terminal', mixedDecision(), { verbose: true })).toContain(
      'waived   build cache, holds nothing, owner platform team, until 2027-01-31',
    )
  })

  test('a verdict about an account names no resource', async () => {
    const finding = findingWith({ excerpt: null }, { address: '', resourceType: '', line: null })
    expect(await render('terminal', decisionWith([finding]))).toContain('the account as a whole')
  })
})

test('passes that rest on a default are one line, and named on request', async () => {
  const verdicts = ['A', 'B'].map((address) =>
    verdictWith({ address, verdict: 'pass', failsWhen: { Enc: 'false', IsProd: true } }),
  )
  const decision = decisionWith([], { verdicts })
  const report = await render('terminal', decision)
  expect(report.replaceAll('\n', ' ')).toContain(
    '2 passes rest on a default and would fail with another value',
  )
  expect(report).not.toContain('IsProd')
  expect(await render('terminal', decision, { verbose: true, width: 120 })).toContain(
    'stacks/data.yaml:18  A: encrypted-volumes passes, and fails when Enc = "false", IsProd is true',
  )
})

test('an error names file, line and column', async () => {
  expect(await render('terminal', mixedDecision())).toContain(
    'error  stacks/broken.yaml:7:3: This is no YAML',
  )
})
