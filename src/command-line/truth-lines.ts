import type { Evidence, Truth } from '../model/truth.ts'
import type { Condition } from '../model/worlds/condition.ts'

/** Deep enough to follow; what lies deeper is said to. */
const deepest = 12

/** A statement with its parts, one a line, each indented below what it is a part of. */
export function truthLines(truth: Truth, lead: string, depth = 0): readonly string[] {
  const indent = ' '.repeat(lead.length)
  const below = (part: Truth, text: string) => truthLines(part, `${indent}${text}`, depth + 1)
  if (depth > deepest) return [`${lead}more`]
  switch (truth.kind) {
    case 'pass':
      return [`${lead}pass${said(truth.evidence)}`]
    case 'fail':
    case 'unknown':
      return [`${lead}${truth.kind}${said(truth.evidence)}`]
    case 'inapplicable':
      return [`${lead}nothing to judge`]
    case 'fork':
      return [
        `${lead}it depends on ${conditionText(truth.condition)}`,
        ...below(truth.then, 'then: '),
        ...below(truth.otherwise, 'else: '),
      ]
    case 'all':
      return [`${lead}all of`, ...truth.of.flatMap((part) => below(part, '- '))]
    case 'any':
      return [`${lead}one of`, ...truth.of.flatMap((part) => below(part, '- '))]
    case 'not':
      return [`${lead}not`, ...below(truth.of, '- ')]
    case 'when':
      return [`${lead}where`, ...below(truth.guard, 'if: '), ...below(truth.then, 'then: ')]
    case 'instead':
      return [`${lead}first`, ...below(truth.of, '- '), ...below(truth.instead, 'otherwise: ')]
  }
}

const said = (evidence: Evidence | null) => (evidence === null ? '' : `: ${evidence.reason}`)

/** A condition in its author's names. */
function conditionText(condition: Condition, depth = 0): string {
  if (depth > deepest) return '…'
  const inner = (part: Condition) => conditionText(part, depth + 1)
  switch (condition.kind) {
    case 'constant':
      return String(condition.value)
    case 'equals':
      return condition.variable.sensitive
        ? `${condition.variable.name} having a certain value`
        : `${condition.variable.name} = ${JSON.stringify(condition.value)}`
    case 'open':
      return condition.reason
    case 'named':
      return condition.name
    case 'not':
      return `not (${inner(condition.of)})`
    case 'and':
    case 'or':
      return condition.of.map((part) => `(${inner(part)})`).join(` ${condition.kind} `)
  }
}
