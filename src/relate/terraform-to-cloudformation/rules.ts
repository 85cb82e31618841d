import type { Block, Leaf, Rule } from './table.ts'

type One = string | Leaf | Block

const isSeveral = (rule: Rule): rule is readonly One[] => Array.isArray(rule)

/** The rules that an attribute has. */
export const rulesIn = (rule: Rule): readonly One[] => (isSeveral(rule) ? rule : [rule])

export const isBlock = (rule: One): rule is Block =>
  typeof rule !== 'string' && !('as' in rule) && !('constant' in rule)
