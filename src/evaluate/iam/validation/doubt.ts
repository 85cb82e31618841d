import { isKind, type Unknown } from '../../../model/value.ts'
import type { Node } from './node.ts'

type OpenNode = Extract<Node, { kind: 'open' }>

/**
 * The first part of a document that isn't known and may hold anything; null where all that matters is. What
 * AWS itself fills in, such as the ARN of a resource or the account, is well-formed for certain where ARNs
 * and values stand; the parts around a hole are judged by what is known of them.
 */
export function doubtIn(node: Node): OpenNode | null {
  if (node.kind === 'open') {
    if (!isKind(node.open, 'unknown')) return null
    return takesAnyValue.test(node.path) && isFilledInByAws(node.open) ? null : node
  }
  const inner =
    node.kind === 'list' ? node.items : node.kind === 'map' ? [...node.members.values()] : []
  for (const part of inner) {
    const found = doubtIn(part)
    if (found !== null) return found
  }
  return null
}

/** Within a statement, where ARNs and values stand. */
const takesAnyValue = /\.(?:Not)?(?:Resource|Principal)\b|\.Condition\.[^.]+\./

/** A pseudo parameter, or what a provider reads or computes. */
const isFilledInByAws = ({ cause, source }: Unknown) =>
  cause === 'after-apply' || cause === 'data-source' || /(?:^|[^\w:])AWS::\w+$/.test(source ?? '')
