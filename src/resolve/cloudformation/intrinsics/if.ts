import { isRawList } from '../../../model/raw.ts'
import { choice } from '../../../model/value.ts'
import { conditionNamed, resolveCondition } from '../conditions.ts'
import { invalidArguments } from '../derived.ts'
import type { Intrinsic } from '../stack-context.ts'

const steps = [
  ['Fn::If', '1'],
  ['Fn::If', '2'],
] as const

/** One of two values, by the condition of a name. */
export const conditional: Intrinsic = (argument, context) => {
  const [name, then, otherwise] = isRawList(argument) ? argument : []
  const isWhole = isRawList(argument) && argument.length === 3
  if (!isWhole || name === undefined || then === undefined || otherwise === undefined) {
    return invalidArguments('Fn::If', 'the name of a condition and two values')
  }
  const condition =
    typeof name === 'string'
      ? conditionNamed(name, context, [argument, 0])
      : resolveCondition(name, context, [argument, 0])
  if (condition.kind === 'constant') return context.resolve(condition.value ? then : otherwise)
  const { referrals } = context
  const { from } = referrals
  referrals.from = null
  const branches = [context.resolve(then), context.resolve(otherwise)] as const
  referrals.from = from
  return choice(condition, ...branches, steps)
}
