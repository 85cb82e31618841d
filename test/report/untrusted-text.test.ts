import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { workflowLog } from '../../src/github/index.ts'
import { matchersOf, readLog } from '../fake-runner/index.ts'
import { decisionWith, findingWith, link } from './decision-fixture.ts'
import { hostileDecision } from './hostile-decision.ts'
import { actingMarkdown } from './markdown-oracle.ts'
import { render } from './render.ts'

const runs = { numRuns: 150 }
const textFormats = ['terminal', 'github', 'markdown'] as const

/** Controls and what can't be seen; line feeds end our own lines. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

/** What the Action writes to a step's standard output. */
async function stdoutOf(decision: Parameters<typeof render>[1]) {
  let stdout = ''
  const log = workflowLog((text) => {
    stdout += text
  })
  const annotations = await render('github', decision)
  log.annotate(annotations)
  log.print(await render('terminal', decision, { colour: true, all: true, verbose: true }))
  return { stdout, issued: annotations.split('\n').length - 1 }
}

describe('text of the input', () => {
  test('never becomes a workflow command that we did not issue', async () => {
    await fc.assert(
      fc.asyncProperty(hostileDecision, async (decision) => {
        const { stdout, issued } = await stdoutOf(decision)
        const { commands, masks, annotations, dropped } = readLog(stdout)
        expect(commands).toHaveLength(issued)
        expect(masks).toEqual([])
        expect(annotations.length + dropped.length).toBe(issued)
        expect(dropped).toEqual([])
        const files = [
          ...decision.findings.map(({ verdict }) => verdict.file),
          ...decision.errors.map(({ file }) => file),
        ]
        for (const { file } of annotations) if (file !== null) expect(files).toContain(file)
      }),
      runs,
    )
  })

  test('never makes a line that a matcher of setup-node reads', async () => {
    await fc.assert(
      fc.asyncProperty(hostileDecision, async (decision) => {
        expect(readLog((await stdoutOf(decision)).stdout).matched).toEqual([])
      }),
      runs,
    )
  })

  test.each(textFormats)(
    'is shown by %s without a control or invisible character',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(hostileDecision, async (decision) => {
          const report = await render(format, decision, { all: true, verbose: true })
          // The file of an annotation is a name to be found, not text to be read.
          const shown = report
            .replaceAll(/ file=[^\n]*?(?=,line=|,title=)/g, '')
            .replaceAll('\ufe0f', '')
          for (const line of shown.split('\n')) expect(line).not.toMatch(unseen)
        }),
        runs,
      )
    },
  )

  test.each(['json', 'jsonl', 'sarif'])(
    'is kept by %s as data, without a character that acts on a terminal',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(hostileDecision, async (decision) => {
          const report = await render(format, decision, { verbose: true })
          for (const line of report.split('\n')) expect(line).not.toMatch(unseen)
          for (const text of format === 'jsonl' ? report.trimEnd().split('\n') : [report])
            if (text !== '') expect(() => JSON.parse(text)).not.toThrow()
        }),
        runs,
      )
    },
  )

  test('makes no mention, reference, link, image or HTML in the job summary', async () => {
    await fc.assert(
      fc.asyncProperty(hostileDecision, async (decision) => {
        const report = await render('markdown', decision, { repository: link })
        expect(
          actingMarkdown(report, `${link.serverUrl}/${link.repository}/blob/${link.headSha}/`),
        ).toEqual([])
      }),
      runs,
    )
  })
})

test('an escape sequence in a name is printed as an escape', async () => {
  const decision = decisionWith([
    findingWith({ excerpt: null }, { address: 'Vol\u001b[31mume\u202e', reason: 'a\tb\nc' }),
  ])
  const report = await render('terminal', decision)
  expect(report).toContain('Vol\\x1b[31mume\\u{202e}')
  expect(report).toContain('a\\tb\\nc')
})

test('an emoji in a name stays an emoji', async () => {
  const decision = decisionWith([findingWith({ excerpt: null }, { address: '⚠️ Volume' })])
  expect(await render('terminal', decision)).toContain('⚠️ Volume')
})

describe('the log', () => {
  const printed = (text: string) => {
    let stdout = ''
    workflowLog((chunk) => {
      stdout += chunk
    }).print(text)
    return stdout
  }

  test.each([
    ['::error::x', ': :error::x\n'],
    ['  ::error::x', '  : :error::x\n'],
    ['\u0085::error::x', '\u0085: :error::x\n'],
    ['a ##[add-mask]b', 'a ## [add-mask]b\n'],
    ['a\r::error::x', 'a\n: :error::x\n'],
    ['a::b', 'a::b\n'],
    ['a.ts(1,2): error TS1: x', "a.ts(1,2): 'error' TS1: x\n"],
    ['  1:2  error  x  rule', "  1:2  'error'  x  rule\n"],
    ['a: line 1, col 2, Error - x (rule)', "a: line 1, col 2, 'Error' - x (rule)\n"],
    ['an error occurred', 'an error occurred\n'],
  ])('prints %j as %j', (text, expected) => {
    expect(printed(text)).toBe(expected)
    expect(matchersOf(expected.trimEnd())).toEqual([])
  })

  test('lets only annotations through as commands', () => {
    let stdout = ''
    const log = workflowLog((chunk) => {
      stdout += chunk
    })
    log.annotate('::error file=a::b\n::add-mask::e\n')
    expect(stdout).toBe('::error file=a::b\n: :add-mask::e\n')
  })

  test('escapes the error by which the job fails', () => {
    let stdout = ''
    workflowLog((chunk) => {
      stdout += chunk
    }).fail('100%\n::add-mask::e')
    expect(stdout).toBe('::error::100%25%0A::add-mask::e\n')
  })
})
