import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashLines } from '../src/hash-lines.ts'
import { lineHashes } from '../src/line-hash.ts'
import type { Finding } from '../src/model/decision.ts'
import { findingWith } from './report/decision-fixture.ts'

const hashesOf = (text: string) => lineHashes(text).map(({ hash }) => hash)

/** What codeql-action's own tests expect (`src/fingerprints.test.ts`). */
const greetings = [
  'e9496ae3ebfced30:1',
  'fb7c023a8b9ccb3f:1',
  'ce8ba1a563dcdaca:1',
  'e20e36e16fcb0cc8:1',
  'b3edc88f2938467e:1',
  'c8e28b0b4002a3a0:1',
  'c129715d7a2bc9a3:1',
]

describe('the hash of a line', () => {
  test.each([
    ['', ['c129715d7a2bc9a3:1']],
    [
      ' a\nb\n  \t\tc\n d',
      ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1'],
    ],
    [
      ' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End',
      [
        '8b7cf3e952e7aeb2:1',
        'b1ae1287ec4718d9:1',
        'bff680108adb0fcc:1',
        'c6805c5e1288b612:1',
        'b86d3392aea1be30:1',
        'e6ceba753e1a442:1',
      ],
    ],
    [' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n', greetings],
    [' hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r', greetings],
    [' hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n', greetings],
    [' hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n', greetings],
    [
      'Lorem ipsum dolor sit amet.\n'.repeat(10),
      [
        ...[1, 2, 3, 4, 5, 6].map((times) => `a7f2ff13bc495cf2:${times}`),
        'a7f2ff1481e87703:1',
        'a9cf91f7bbf1862b:1',
        '55ec222b86bcae53:1',
        'cc97dc7b1d7d8f7b:1',
        'c129715d7a2bc9a3:1',
      ],
    ],
  ])("of %j is codeql-action's", (text, hashes) => {
    expect(hashesOf(text)).toEqual(hashes)
  })

  test('is the polynomial of its hundred characters, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'ü', '名', '\uffff', ' ', '\n', '{'),
          maxLength: 400,
        }),
        (text) => {
          const codes = [...text.replaceAll(/[ \t]/g, '')].map((sign) => BigInt(sign.charCodeAt(0)))
          const all = [...codes, 65_535n, ...Array.from({ length: 100 }, () => 0n)]
          const starts = [0, ...codes.flatMap((code, at) => (code === 10n ? [at + 1] : []))]
          const expected = starts.map((start) => {
            const sum = all
              .slice(start, start + 100)
              .reduce((value, code) => BigInt.asUintN(64, value * 37n + code), 0n)
            return sum.toString(16)
          })
          expect(hashesOf(text).map((hash) => hash.split(':')[0])).toEqual(expected)
        },
      ),
    )
  })
})

describe('a finding', () => {
  const hashed = (text: string | null, line: number | null): Finding => {
    const finding = findingWith({}, { line })
    hashLines([finding], () => text)
    return finding
  }

  test('has the hash of its line, which no other report shows', () => {
    const finding = hashed(' a\nb\n  \t\tc\n d', 2)
    expect(finding.lineHash).toBe('54703d4cd895b18:1')
    expect(JSON.stringify(finding)).not.toContain('54703d4cd895b18')
  })

  test.each([
    ['without a text, as of a plan', null, 1],
    ['without a line', 'a\n', null],
    ['beyond the end', 'a\n', 9],
    ['of a line that holds a secret', 'Password: hunter2\nOther: 1\n', 1],
    ['of a line with a secret in what follows', 'Name: a\nPassword: hunter2\n', 1],
    ['of a line so long that a secret might not be seen', `{${' '.repeat(3000)}}`, 1],
  ])('has none %s', (_, text, line) => {
    expect(hashed(text, line).lineHash).toBeNull()
  })

  test('has one a hundred characters above a secret', () => {
    expect(hashed(`${'Name: abcdefgh\n'.repeat(12)}Password: hunter2\n`, 1).lineHash).toMatch(/:1$/)
  })

  test('is hashed when it is asked for, and a file once', () => {
    let read = 0
    const findings = [findingWith({}, { line: 1 }), findingWith({}, { line: 2 })]
    hashLines(findings, () => {
      read++
      return 'a\nb\n'
    })
    expect(read).toBe(0)
    expect(findings.map(({ lineHash }) => lineHash).every((hash) => hash !== null)).toBe(true)
    expect(read).toBe(1)
  })
})
