import { describe, expect, test } from 'vitest'
import { longestSummary, readLog } from '../fake-runner/index.ts'
import { decisionWith, findingWith, granted, link, manyFindings } from './decision-fixture.ts'
import { render } from './render.ts'

const shown = async (...parameters: Parameters<typeof decisionWith>) =>
  readLog(await render('github', decisionWith(...parameters))).annotations

describe('annotations', () => {
  test('stay within ten of a kind, with a place for the error by which the job fails', async () => {
    const annotations = await shown([
      ...manyFindings(43),
      ...manyFindings(20, { blocks: false }),
      ...manyFindings(12, { blocks: false }).map((finding) => ({
        ...finding,
        verdict: { ...finding.verdict, verdict: 'unknown' as const },
      })),
    ])
    const of = (kind: string) => annotations.filter((annotation) => annotation.kind === kind)
    expect([of('error'), of('warning'), of('notice')].map(({ length }) => length)).toEqual([
      9, 10, 10,
    ])
    expect(of('error').at(-1)?.title).toBe('+ 35 more, see summary')
    expect(of('warning').at(-1)?.title).toBe('+ 11 more, see summary')
    expect(of('notice').at(-1)?.title).toBe('+ 3 more, see summary')
  })

  test('exactly as many as fit are all shown', async () => {
    const annotations = await shown(manyFindings(9))
    expect(annotations.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  test('a remark that stands for several findings counts as them where it is left out', async () => {
    const same = Array.from({ length: 5 }, (_, index) =>
      findingWith({}, { address: `v[${index}]`, line: 99 }),
    )
    const annotations = await shown([...manyFindings(9), ...same])
    expect(annotations.at(-1)?.title).toBe('+ 6 more, see summary')
  })

  test('errors of inputs come first, yet do not push all findings out', async () => {
    const errors = Array.from({ length: 20 }, (_, index) => ({
      kind: 'input' as const,
      file: `broken-${index}.yaml`,
      line: 2,
      column: null,
      message: 'This is no YAML.',
    }))
    const annotations = await shown(manyFindings(4), { errors })
    expect(annotations.map(({ file }) => file)).toEqual([
      'broken-0.yaml',
      'broken-1.yaml',
      'broken-2.yaml',
      'stacks/data.yaml',
      'stacks/data.yaml',
      'stacks/data.yaml',
      'stacks/data.yaml',
      'broken-3.yaml',
      'broken-4.yaml',
    ])
    expect(annotations.at(-1)?.title).toBe('+ 16 more, see summary')
  })

  test('waived findings are not annotated', async () => {
    const waived = granted('r')
    expect(await shown([findingWith({ blocks: false }, { waived })])).toEqual([])
  })

  test('an unknown that blocks is an error', async () => {
    const [annotation] = await shown([findingWith({ blocks: true }, { verdict: 'unknown' })])
    expect(annotation?.kind).toBe('error')
  })

  test('a message is cut behind a sentence, to what the runner keeps', async () => {
    const why = 'One sentence of forty characters, roughly. '.repeat(20)
    const fix = `${'x'.repeat(390)}\n`.repeat(20)
    const [annotation] = await shown([findingWith({ why, fix })])
    expect(annotation?.message.length).toBeLessThanOrEqual(4096)
    expect(annotation?.message).toMatch(/ \(cut\)$/)
  })

  test('a name with signs that a command is made of arrives whole', async () => {
    const file = 'a,b:c%0A/ü 100%.yaml'
    const [annotation] = await shown([findingWith({}, { file })])
    expect(annotation?.file).toBe(file)
    expect(annotation?.line).toBe(18)
  })

  test('columns are left out where a finding spans lines', async () => {
    const [annotation] = await shown([findingWith({}, { endLine: 20 })])
    expect(annotation).toMatchObject({ line: 18, endLine: 20, column: null, endColumn: null })
  })
})

describe('the job summary', () => {
  test('of 20,000 findings stays under 900 KiB and counts what it leaves out', async () => {
    const findings = manyFindings(20_000, { why: '名'.repeat(300) })
    const report = await render('markdown', decisionWith(findings), { repository: link })
    const size = Buffer.byteLength(report)
    expect(size).toBeLessThan(900 * 1024)
    expect(size).toBeLessThan(longestSummary)
    const told = report.match(/^### /gm)?.length ?? 0
    expect(report).toContain(`+ ${(20_000 - told).toLocaleString('en-US')} findings more, cut here`)
  })

  test('its first line says whether the gate is open', async () => {
    expect(await render('markdown', decisionWith([findingWith()]))).toMatch(/^# ⛔ Gate closed\n/)
    expect(await render('markdown', decisionWith([]))).toMatch(/^# ✅ Gate open\n/)
  })

  test('no table has more than five columns', async () => {
    const waived = granted('a | b \\| c')
    const report = await render(
      'markdown',
      decisionWith([findingWith({ blocks: false }, { waived })]),
    )
    for (const row of report.split('\n').filter((line) => line.startsWith('|---')))
      expect(row).toBe('|---|---|---|---|---|')
    expect(report).toContain('`a \\| b \\ \\| c`')
  })

  test.each([
    ['no repository', null],
    ['no commit', { ...link, headSha: 'main' }],
    ['a server that is none', { ...link, serverUrl: 'javascript:alert(1)' }],
  ])('links nothing with %s', async (_, repository) => {
    const report = await render('markdown', decisionWith([findingWith()]), { repository })
    expect(report).not.toContain('](')
  })

  test('a path is percent-encoded in a link, and one outside the repository is not linked', async () => {
    const inside = await render(
      'markdown',
      decisionWith([findingWith({}, { file: 'a (b)/#1.yaml' })]),
      { repository: link },
    )
    expect(inside).toContain('/a%20%28b%29/%231.yaml#L18)')
    const outside = await render(
      'markdown',
      decisionWith([findingWith({}, { file: '../x.yaml' })]),
      { repository: link },
    )
    expect(outside).not.toContain('](')
  })
})
