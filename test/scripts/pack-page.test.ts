import { describe, expect, test } from 'vitest'
// @ts-expect-error a script of the build, without declarations
import { packIndex, packPage } from '../../scripts/docs/pack-page.mjs'

const part = (id: string, status: string, more: object = {}) => ({
  ...{ id, title: `Title of ${id}`, status, reason: null, told: [] },
  ...more,
})

const framework = {
  id: 'frame-1.0',
  title: 'Frame 1.0',
  version: '1',
  about: '',
  strict: true,
  framework: { name: 'Frame 1.0', whole: false, note: 'Not the whole of it.' },
  policies: [
    { id: 'a', controls: ['1.1'], given: { days: 7 }, why: '' },
    { id: 'b', controls: ['1.2'], given: {}, why: '' },
  ],
  report: {
    counts: { controls: 3, covered: 1, inPart: 1, notYet: 0, notDecidable: 1 },
    controls: [
      { number: '1.1', status: 'covered', parts: [part('a', 'covered')] },
      {
        number: '1.2',
        status: 'in-part',
        parts: [part('b', 'in-part', { reason: 'it may lie elsewhere' }), part('c', 'not-yet')],
      },
      {
        number: '1.3',
        status: 'not-decidable',
        parts: [
          part('d', 'not-decidable', { reason: 'it is a secret', told: ['Security Hub IAM.4'] }),
        ],
      },
    ],
  },
}

describe('the page of a framework', () => {
  const page: string = packPage(framework)

  test('says what is listed of it, with counts', () => {
    expect(page).toContain(
      '`frame-1.0` · version 1 · 3 controls: 1 covered, 1 in part, 0 not yet, 1 not decidable before deployment',
    )
    expect(page).toContain('\n\nNot the whole of it.\n\n')
  })

  test('has each control with its state, what asks it, and what is missing', () => {
    expect(page).toContain(`| control | state | asked by |
|---|---|---|
| 1.1 | covered | [\`a\`](../policies/a.md) |
| 1.2 | in part | [\`b\`](../policies/b.md): it may lie elsewhere<br>\`c\`: Title of c (not yet) |
| 1.3 | not decidable | \`d\`: Title of d |
`)
  })

  test('has the parameters that it sets, and the account checklist', () => {
    expect(page).toContain('| `a` | `days` | `7` |')
    expect(page).toContain('| Title of d (`d`) | it is a secret | Security Hub IAM.4 |')
  })
})

describe('the page of another pack', () => {
  const page: string = packPage({
    ...framework,
    framework: null,
    policies: [{ id: 'a', controls: [], given: {}, why: 'leaks | often' }],
    report: {
      counts: { controls: 2, covered: 1, inPart: 0, notYet: 1, notDecidable: 0 },
      controls: [
        { number: 'a', status: 'covered', parts: [part('a', 'covered')] },
        { number: 'c', status: 'not-yet', parts: [part('c', 'not-yet')] },
      ],
    },
  })

  test('argues each member in a line, and lists those that no policy asks yet', () => {
    expect(page).toContain('| [`a`](../policies/a.md) | Title of a | leaks \\| often |')
    expect(page).toContain('## Not yet\n\n- `c`: Title of c\n')
  })
})

test('the list of packs has their counts', () => {
  expect(packIndex([framework])).toContain(
    '| [`frame-1.0`](frame-1.0.md) | Frame 1.0 | 3 | 1 | 1 | 0 | 1 |',
  )
})
