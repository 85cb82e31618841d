import fc from 'fast-check'
import type { Decision } from '../../src/model/decision.ts'
import { decisionWith, findingWith } from './decision-fixture.ts'

/** What a change could write into names, values and comments to act upon whoever shows them. */
const attacks = [
  '::add-mask::e',
  '\n::set-output name=verdict::open\n',
  '\r::error file=a,line=1::forged',
  '\u00a0::warning::forged',
  '##[add-mask]a',
  '##[set-output name=verdict;]open',
  '%0A::error::forged',
  '::stop-commands::x',
  'a.ts(1,2): error TS1: forged',
  '\n  1:2  error  forged  no-forgery',
  'a.ts: line 1, col 2, Error - forged (rule)',
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007',
  '\u202egnp.exe',
  'zero\u200bwidth\ufeff',
  '@octocat',
  '#1 GH-1 octo/repo#1',
  '<img src=x onerror=alert(1)>',
  '![pixel](https://evil.example/p.png)',
  '[click](https://evil.example)',
  'https://evil.example www.evil.example',
  '`` ` ``` ````',
  '\n```\n@octocat\n```\n',
  '| a | b |\n|---|---|',
  '\\|',
  '\\`',
  '</details><script>',
  '&#64;octocat &lt;b&gt;',
  '$(touch x) ; rm -rf',
  '__proto__',
  '\ud800',
  'x'.repeat(5000),
] as const

/** Text that an input could hold. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...attacks), fc.string({ unit: 'binary', maxLength: 12 })), {
    maxLength: 4,
  })
  .map((parts) => parts.join(''))

const kinds = ['blocks', 'warns', 'unknown', 'waived'] as const

const hostileFinding = fc
  .record({
    kind: fc.constantFrom(...kinds),
    line: fc.option(fc.integer({ min: 1, max: 99 })),
    excerpt: fc.boolean(),
    texts: fc.array(hostileText, { minLength: 20, maxLength: 20 }),
  })
  .map(({ kind, line, excerpt, texts }) => {
    const text = (index: number) => texts[index] ?? ''
    return findingWith(
      {
        title: text(0),
        why: text(1),
        fix: text(2),
        wanted: text(3),
        remedy: text(4),
        blocks: kind === 'blocks',
        excerpt: excerpt
          ? { firstLine: Math.max(1, (line ?? 1) - 1), lines: [text(5), text(6), text(7)] }
          : null,
        related: [{ file: text(8), line: 3, text: text(9) }],
        group: text(6),
        madeBy: text(7),
        unchanged: line === null,
        acknowledged: {
          kind: 'acknowledgement',
          rule: text(15),
          reason: text(4),
          scope: text(12),
          file: line === null ? null : text(8),
          line,
        },
      },
      {
        file: text(10),
        inputFile: text(11),
        stack: text(12),
        address: text(13),
        resourceType: text(14),
        policy: text(15) || 'p',
        verdict: kind === 'unknown' ? 'unknown' : 'fail',
        line,
        column: line === null ? null : 3,
        endLine: line,
        found: text(16),
        reason: text(17),
        witness: Object.fromEntries([[text(18), text(19)]]),
        waived:
          kind === 'waived'
            ? {
                ...{ reason: text(18), owner: text(19), until: text(0) },
                from: {
                  ...{ kind: 'comment', rule: text(20), tool: null },
                  ...{ file: text(21), line: 3 },
                },
              }
            : null,
        fingerprint: text(1),
      },
    )
  })

/** A decision in which every text is one that an attacker chose. */
export const hostileDecision: fc.Arbitrary<Decision> = fc
  .record({
    findings: fc.array(hostileFinding, { maxLength: 6 }),
    texts: fc.array(hostileText, { minLength: 6, maxLength: 6 }),
  })
  .map(({ findings, texts }) => {
    const text = (index: number) => texts[index] ?? ''
    return decisionWith(findings, {
      packs: [{ id: text(0), version: text(1), policies: 1 }],
      inputs: [
        {
          file: text(2),
          kind: 'cloudformation',
          sha256: 'ab'.repeat(32),
          resources: 1,
          notJudged: 0,
          notes: [text(3)],
        },
      ],
      errors: [{ kind: 'input', file: text(4), line: 1, column: 1, message: text(5) }],
    })
  })
