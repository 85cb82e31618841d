import { expect, test } from 'vitest'
import { loadRemarks } from '../../src/report/index.ts'
import { decisionWith, findingWith } from './decision-fixture.ts'

const { reviewRemarks } = await loadRemarks()

const bodyFor = (line: string) =>
  reviewRemarks(decisionWith([findingWith({ excerpt: { firstLine: 18, lines: [line] } })]))[0]?.body

test('a remark suggests the line as it is to be, with what else stands on it', () => {
  expect(bodyFor('\t"Encrypted": false,')).toContain('```suggestion\n\t"Encrypted": true,\n```')
  expect(bodyFor('      Encrypted: false # `for` now')).toContain(
    '```suggestion\n      Encrypted: true # `for` now\n```',
  )
})

test.each(['\u202e', '\u200b', '\u001b[2K', '\u2066'])(
  'a remark suggests no line that holds what can not be seen (%j)',
  (sign) => {
    const body = bodyFor(`      Encrypted: false # now${sign}here`)
    expect(body).toContain('**Not met: EBS volume is encrypted.**')
    expect(body).not.toContain('suggestion')
    expect(body).not.toContain(sign)
  },
)
