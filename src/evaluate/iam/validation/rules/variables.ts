import { error, type Fault } from '../fault.ts'
import { itemsOf, type Node, quote } from '../node.ts'
import type { ClauseReading, Reading } from '../reading.ts'

/** Policy variables (IAM User Guide, IAM policy elements: Variables and tags). */
export function* checkVariables({ statements, hasVariables }: Reading): Iterable<Fault> {
  for (const { node, resources, clauses } of statements) {
    const allowed = [...resources.texts, ...clauses.flatMap(textsOfClause)]
    for (const value of allowed) {
      if (hasVariables === false) yield* checkVersion(value)
      else if (hasVariables === true) yield* checkForm(value)
    }
    for (const clause of clauses) yield* checkOperator(clause)
    for (const name of ['Effect', 'Action', 'NotAction']) {
      for (const value of itemsOf(node.members.get(name))) {
        if (!holdsVariable(value)) continue
        const says = `${name} holds a variable, which stands for itself there`
        yield error('Variable unsupported in element', value, says)
      }
    }
  }
}

type Text = Extract<Node, { kind: 'text' }>

const textsOfClause = ({ compares, values }: ClauseReading): readonly Text[] =>
  compares?.family === 'string' || compares?.family === 'arn'
    ? values.filter((value) => value.kind === 'text')
    : []

const holdsVariable = (value: Node): value is Text =>
  value.kind === 'text' && /\$\{[A-Za-z][\w-]*:/.test(value.text)

function* checkVersion(value: Text): Iterable<Fault> {
  if (!holdsVariable(value)) return
  const says = `${quote(value)} holds a variable, which is plain text without Version 2012-10-17`
  yield error('Variable unsupported in version', value, says)
}

function* checkOperator({ compares, isNull, values, operator }: ClauseReading): Iterable<Fault> {
  const takesNone =
    isNull || (compares !== null && compares.family !== 'string' && compares.family !== 'arn')
  if (!takesNone) return
  for (const value of values) {
    if (!holdsVariable(value)) continue
    const says = `${operator} takes no variables, only the operators of texts and ARNs do`
    yield error('Invalid variable for operator', value, says)
  }
}

function* checkForm(value: Text): Iterable<Fault> {
  for (const piece of value.text.split('${').slice(1)) {
    const end = piece.indexOf('}')
    if (end === -1) {
      yield error('Missing brace in variable', value, `in ${quote(value)} a brace is not closed`)
      return
    }
    const [name = '', ...rest] = piece.slice(0, end).split(',')
    if (['*', '?', '$'].includes(name) && rest.length === 0) continue
    const fallback = rest.join(',').trim()
    if (name.trim() === '') {
      yield error('Empty variable', value, `in ${quote(value)} a variable has no name`)
    } else if (/\s/.test(name.trim()) || (name !== name.trim() && rest.length === 0)) {
      yield error(
        'Unsupported space in variable',
        value,
        `in ${quote(value)} a name has a space in it`,
      )
    } else if (rest.length > 0 && !/^'[^']*'$/.test(fallback)) {
      const says = `in ${quote(value)} the default of a variable is not in single quotes`
      yield error('Missing quote in variable', value, says)
    }
  }
}
