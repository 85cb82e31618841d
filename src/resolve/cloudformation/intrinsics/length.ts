import { isKind, isList } from '../../../model/value.ts'
import { derivedFrom, invalidArguments } from '../derived.ts'
import { distribute } from '../distribute.ts'
import type { Intrinsic } from '../stack-context.ts'

/** How many items a list has. */
export const length: Intrinsic = (argument, context) =>
  distribute([context.resolve(argument)], ([list], given) => {
    if (isKind(list, 'unknown') || isKind(list, 'reference')) return derivedFrom(list, 'length')
    if (!isList(list)) return invalidArguments('Fn::Length', 'a list')
    return distribute(list, (items) => items.filter((item) => item !== undefined).length, given)
  })
