import { listed, memberOf } from '../../../model/raw.ts'
import { unknown } from '../../../model/value.ts'
import { whyUnread } from '../includes.ts'
import { quoted } from '../problems.ts'
import type { Intrinsic } from '../stack-context.ts'

/** A macro makes the value, out of what stands around it: `AWS::Include`, or one of the account's own. */
export const transform: Intrinsic = (argument) => {
  const [first] = listed(argument)
  const name = memberOf(first, 'Name')
  if (name === 'AWS::Include') return unknown('macro', whyUnread(argument))
  const macro = typeof name === 'string' ? `macro ${quoted(name)}` : 'a macro'
  return unknown('macro', `${macro} makes it at deployment`)
}
