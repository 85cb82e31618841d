import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadComment } from '../../src/report/index.ts'
import {
  decisionWith,
  findingWith,
  granted,
  link,
  optionsWith,
} from '../report/decision-fixture.ts'

const { pullRequestComment } = await loadComment()

const options = optionsWith({ repository: link })
const comment = {
  marker: '<!-- stackgate:v1:default -->',
  wasTold: false,
  baseSha: 'def5678'.padEnd(40, '0'),
  runUrl: 'https://github.com/octo-org/infrastructure/actions/runs/70',
  note: null,
}

const manyFindings = (number: number, text: string) =>
  Array.from({ length: number }, (_, index) =>
    findingWith(
      { title: text, why: text, fix: text },
      { address: `Disk${index}`, line: index + 1, endLine: index + 1, reason: text },
    ),
  )

describe('the comment fits into what GitHub takes', () => {
  test.each([
    ['ASCII', 'a volume that is not encrypted '.repeat(6)],
    ['emoji', '🔒'.repeat(90)],
    ['CJK', '暗号化されていないボリューム'.repeat(12)],
  ])('%s: rows are left out last, and counted', (_, text) => {
    const findings = manyFindings(400, text)
    const body = pullRequestComment(decisionWith(findings), options, comment)
    expect(body.length).toBeLessThanOrEqual(65_000)
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_000)
    const rows = body.split('\n').filter((line) => line.startsWith('| ⛔ blocks')).length
    const cut = Number(/^\+ (\d+) findings more, cut here: \[the job summary\]/m.exec(body)?.[1])
    expect(rows).toBeGreaterThan(10)
    expect(rows + cut).toBe(400)
    expect(body).not.toContain('<details>')
    expect(body).toContain('+ 10 remedies more, cut here')
    expect(body).toMatch(/<sub>.*<\/sub>\n$/)
  })

  test('waivers go first, then what is not known, then remedies', () => {
    const text = 'x'.repeat(180)
    const blocking = manyFindings(60, text)
    const unknown = Array.from({ length: 150 }, (_, index) =>
      findingWith(
        { blocks: false, title: text, remedy: text },
        { verdict: 'unknown', address: `U${index}`, line: 1000 + index, reason: text },
      ),
    )
    const waived = Array.from({ length: 50 }, (_, index) =>
      findingWith(
        { blocks: false },
        { waived: granted(text), address: `W${index}`, line: 3000 + index },
      ),
    )
    const body = pullRequestComment(
      decisionWith([...blocking, ...unknown, ...waived]),
      options,
      comment,
    )
    expect(body.split('\n').filter((line) => line.startsWith('| ⛔ blocks'))).toHaveLength(60)
    expect(body.match(/<details>/g)).toHaveLength(10)
    const told = body.split('\n').filter((line) => line.startsWith('- ❔')).length
    expect(body).toContain(`+ ${150 - told} unknowns more, cut here`)
    expect(body).toContain('+ 50 waivers more, cut here')
  })
})

test('errors of any length leave it a size that GitHub takes', () => {
  const error = { kind: 'input', file: 'a.yaml', line: 1, column: 1 } as const
  const errors = Array.from({ length: 12 }, () => ({
    ...error,
    message: '暗号 @x '.repeat(50_000),
  }))
  const body = pullRequestComment(decisionWith([], { errors }), options, comment)
  expect(body.length).toBeLessThanOrEqual(65_000)
  expect(body).toContain('+ 2 errors more')
})

describe('the first line says open or closed, how many, and whether they are new', () => {
  const isNew = { change: 'new' } as const
  test.each([
    [[findingWith(isNew)], false, '⛔ Gate closed: 1 new finding blocks'],
    [
      [findingWith(isNew), findingWith({ change: 'worse' }, { address: 'B', line: 3 })],
      false,
      '⛔ Gate closed: 2 findings block',
    ],
    [[findingWith({ ...isNew, blocks: false })], false, '✅ Gate open: nothing blocks · 1 warns'],
    [
      [findingWith({ blocks: false }, { verdict: 'unknown' })],
      true,
      '✅ Gate open: nothing blocks · 1 not known',
    ],
    [[], false, '✅ Gate open: nothing blocks'],
    [[], true, '✅ Gate open: all clear, what was found here is fixed'],
  ])('%#', (findings, wasTold, first) => {
    const body = pullRequestComment(decisionWith(findings), options, { ...comment, wasTold })
    expect(body.split('\n').slice(0, 2)).toEqual([comment.marker, `### ${first}`])
  })
})

test('no text of an input is Markdown, HTML, a mention, a reference or a link', () => {
  const evil = fc
    .array(
      fc.constantFrom(
        ...[
          '@octo',
          '#1',
          '<img src=x>',
          '-->',
          '`',
          '``',
          '|',
          '\\',
          '\n',
          '\r',
          '[a](http://x)',
          '<!--',
        ],
        ...[
          '</details>',
          '</sub>',
          '```',
          '~~~',
          'www.x.y',
          'GH-1',
          '*',
          '_',
          '\u202e',
          '::error::',
          ' ',
        ],
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(evil, evil, evil, (title, name, reason) => {
      const finding = findingWith(
        { title, why: reason, fix: name },
        { address: name, file: `${name}.yaml`, reason, policy: name },
      )
      const unknown = findingWith(
        { title, blocks: false, remedy: name },
        { verdict: 'unknown', address: name, line: 99, reason },
      )
      const body = pullRequestComment(decisionWith([finding, unknown]), options, comment)
      const outside = body
        .replace(comment.marker, '')
        .replace(/^(`{3,})\n[\s\S]*?\n\1$/gm, '')
        .replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '')
        .replace(/\]\(https:\/\/github\.com\/octo-org\/infrastructure\/[^)\s]*\)/g, ']')
      const tags = outside.match(/<\/?[a-z]+>/g) ?? []
      expect(tags.join('')).toMatch(/^(?:<details><summary><\/summary><\/details>)?<sub><\/sub>$/)
      expect(outside.replace(/<\/?(?:details|summary|sub)>/g, '')).not.toMatch(
        /@octo|#1|<|-->|www\.|http|GH-1|::error|\u202e/,
      )
    }),
    { numRuns: 300 },
  )
})
