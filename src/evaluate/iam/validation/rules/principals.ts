import { error, type Fault, securityWarning, suggestion, warning } from '../fault.ts'
import { itemsOf, type Node, quote } from '../node.ts'
import type { Reading, StatementReading } from '../reading.ts'

const kinds = ['AWS', 'Service', 'Federated', 'CanonicalUser']

/** Whom statements are for (IAM User Guide, AWS JSON policy elements: Principal and NotPrincipal). */
export function* checkPrincipals({ statements, kind }: Reading): Iterable<Fault> {
  for (const statement of statements) {
    const { members } = statement.node
    const principal = members.get('Principal')
    const negated = members.get('NotPrincipal')
    if (kind === 'identity') {
      const written = principal ?? negated
      if (written !== undefined) {
        const says = 'a policy of an identity names no principals: it is for whoever has it'
        yield error('Unsupported principal', written, says)
      }
      continue
    }
    if (principal === undefined && negated === undefined) {
      const says = 'the statement has neither Principal nor NotPrincipal'
      yield error('Missing principal', statement.node, says, 'Principal')
    }
    if (negated !== undefined && statement.effect === 'Allow') {
      const says = 'Allow with NotPrincipal lets in everybody else, callers without credentials too'
      yield securityWarning('Allow with NotPrincipal', negated, says)
    }
    for (const node of [principal, negated]) if (node !== undefined) yield* checkPrincipal(node)
    yield* checkProviders(statement)
  }
}

function* checkPrincipal(node: Node): Iterable<Fault> {
  if (node.kind === 'open' || (node.kind === 'text' && node.text === '*')) return
  if (node.kind !== 'map') {
    const says = `${quote(node)} is neither "*" nor pairs such as AWS and an ARN`
    yield error('Invalid principal format', node, says)
    return
  }
  if (node.members.size === 0) {
    yield suggestion('Empty object principal', node, 'it names nobody')
  }
  for (const [name, values] of node.members) {
    if (!kinds.includes(name)) {
      yield error('Invalid principal key', values, `principals are ${kinds.join(', ')}`)
      continue
    }
    if (values.kind === 'list' && values.items.length === 0) {
      yield suggestion('Empty array principal', values, 'it names nobody')
    }
    for (const value of itemsOf(values)) yield* checkValue(value, name)
  }
}

function* checkValue(value: Node, kind: string): Iterable<Fault> {
  if (value.kind === 'open') return
  if (value.kind !== 'text') {
    // Account ids are numbers in YAML where nobody quotes them, and lose their zeros.
    yield error('Data type mismatch', value, `${quote(value)} is not a text`)
    return
  }
  const { text } = value
  if (/[*?]/.test(text) && !(kind === 'AWS' && text === '*') && !text.includes('${')) {
    const says = `${quote(value)} has a wildcard in it, which no principal may have in a part`
    yield error('Unsupported wildcard in principal', value, says)
  }
  if (kind !== 'AWS') return
  // IAM User Guide, IAM identifiers: unique ids of roles and users.
  if (/^AROA[A-Z0-9]{12,}$/.test(text)) {
    yield warning('Invalid role reference', value, 'it is the id of a role, not its ARN')
  }
  if (/^AIDA[A-Z0-9]{12,}$/.test(text)) {
    yield warning('Invalid user reference', value, 'it is the id of a user, not its ARN')
  }
}

/** A provider serves many; who of them is let in, only its claims tell. */
function* checkProviders({
  node,
  effect,
  clauses,
  mayHoldMore,
}: StatementReading): Iterable<Fault> {
  const principal = node.members.get('Principal')
  if (effect !== 'Allow' || mayHoldMore || principal?.kind !== 'map') return
  for (const value of itemsOf(principal.members.get('Federated'))) {
    const url = providerOf(value)
    if (url === null) continue
    const isAsked = clauses.some(({ key }) => key.toLowerCase().startsWith(`${url}:`))
    if (isAsked) continue
    const says = 'no condition on a claim of the provider says who of its users is meant'
    yield securityWarning('Missing condition key for OIDC principal', value, says)
  }
}

function providerOf(value: Node): string | null {
  if (value.kind !== 'text') return null
  const url = /:oidc-provider\/(.+)$/.exec(value.text)?.[1]
  return url?.toLowerCase() ?? null
}
