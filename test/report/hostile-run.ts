import fc from 'fast-check'
import type { Decision } from '../../src/model/decision.ts'
import { verdictWith } from './decision-fixture.ts'
import { hostileDecision, hostileText } from './hostile-decision.ts'

/** The same with ways, a change, rules, exceptions and passes in which every text is an attacker's. */
export const hostileRun: fc.Arbitrary<Decision> = fc
  .tuple(hostileDecision, fc.array(hostileText, { minLength: 24, maxLength: 24 }))
  .map(([decision, texts]) => {
    const text = (index: number) => texts[index] ?? ''
    const hop = (index: number) => ({
      code: 'route',
      text: text(index),
      address: text(index + 1),
      file: text(index + 2),
      line: 4,
      blocks: index === 3,
    })
    const pass = verdictWith({
      verdict: 'pass',
      address: text(6),
      policy: text(7) || 'p',
      failsWhen: Object.fromEntries([[text(8), text(9)]]),
    })
    return {
      ...decision,
      verdicts: [...decision.verdicts, pass],
      findings: decision.findings.map((finding) => ({
        ...finding,
        path: [hop(0), hop(3)],
        change: 'new' as const,
      })),
      policies: [
        {
          id: text(7) || 'p',
          title: text(10),
          severity: 'high' as const,
          why: text(11),
          sources: [text(12), `https://evil.example/${text(13)}`],
        },
      ],
      settings: [
        {
          file: text(14),
          from: 'base' as const,
          inputs: 1,
          disabled: [text(15)],
          packs: [text(16)],
        },
      ],
      baselines: [{ file: text(17), entries: 1, covered: 1, gone: [] }],
      waivers: [
        {
          ...{ kind: 'comment' as const, rule: text(18), tool: text(19), file: text(20), line: 2 },
          ...{ scope: text(21), reason: text(22), owner: text(23), until: text(0) },
          ...{ state: 'proposed' as const, findings: 1, endsInDays: 3, advice: text(1) },
        },
      ],
      change: {
        base: text(2),
        ...{ new: 1, worse: 0, older: 0 },
        access: [
          {
            ...{ kind: 'gained' as const, file: text(11), line: 5, stack: text(12) },
            ...{ address: text(13), resourceType: text(14), holder: text(15), to: text(16) },
            example: {
              ...{ principal: text(17), action: text(18), resource: text(19) },
              context: Object.fromEntries([[text(20), text(21)]]),
            },
            ...{ reason: text(22), remedy: text(23), witness: { [text(0)]: text(1) } },
          },
        ],
        fixed: [
          {
            ...{
              policy: text(3),
              title: text(4),
              severity: 'low' as const,
              file: text(5),
              line: 3,
            },
            ...{ stack: text(6), address: text(7), fingerprint: text(8) },
          },
        ],
      },
      proposed: [
        {
          kind: 'waiver' as const,
          action: 'added' as const,
          file: text(9),
          line: 1,
          text: text(10),
        },
      ],
    }
  })
