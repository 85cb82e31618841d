import { type Fault, suggestion, warning } from '../fault.ts'
import type { Node } from '../node.ts'
import type { Reading } from '../reading.ts'

/** IAM User Guide, IAM and AWS STS quotas: a managed policy, white space aside. */
const mostCharacters = 6_144

/** What a document comes to as a whole. */
export function* checkWhole({ document, statements, isManaged }: Reading): Iterable<Fault> {
  const length = isManaged ? lengthOf(document) : 0
  if (length > mostCharacters) {
    const says = `it has at least ${length} characters, and IAM takes ${mostCharacters}`
    yield warning('Policy size exceeds identity policy quota', document, says)
  }
  const seen = new Set<string>()
  for (const { node } of statements) {
    const same = canonical(node)
    if (same === null) continue
    if (seen.has(same)) {
      yield suggestion('Redundant statement', node, 'an earlier statement says the same')
    }
    seen.add(same)
  }
}

/** Characters of JSON without its white space; what isn't known counts for nothing. */
function lengthOf(node: Node): number {
  switch (node.kind) {
    case 'text':
      return JSON.stringify(node.text.replace(/\s/g, '')).length
    case 'scalar':
      return String(node.scalar).length
    case 'open':
      return 0
    case 'list':
      return node.items.reduce((sum, item) => sum + lengthOf(item) + 1, 1)
    case 'map':
      return [...node.members].reduce(
        (sum, [name, member]) => sum + JSON.stringify(name).length + 2 + lengthOf(member),
        1,
      )
  }
}

/** The same for statements that say the same, their ids aside; null where something isn't known. */
function canonical(node: Node): string | null {
  switch (node.kind) {
    case 'text':
      return JSON.stringify(node.text)
    case 'scalar':
      return JSON.stringify(String(node.scalar))
    case 'open':
      return null
    case 'list': {
      const items = node.items.map(canonical)
      if (items.includes(null)) return null
      return items.length === 1 ? (items[0] ?? null) : `[${items.sort().join()}]`
    }
    case 'map': {
      const members = [...node.members]
        .filter(([name]) => name !== 'Sid')
        .map(([name, member]) => [name, canonical(member)] as const)
      if (members.some(([, member]) => member === null)) return null
      return `{${members
        .map(([name, member]) => `${JSON.stringify(name)}:${member}`)
        .sort()
        .join()}}`
    }
  }
}
