import { unknown } from '../../../model/value.ts'
import { invalidArguments } from '../derived.ts'
import { distribute } from '../distribute.ts'
import { valueNamed } from '../names.ts'
import type { Intrinsic } from '../stack-context.ts'

/** The value of a parameter, or a resource's name. The language extensions admit functions that make the name. */
export const ref: Intrinsic = (argument, context) => {
  if (typeof argument === 'string') return valueNamed(argument, context)
  return (
    distribute([context.resolve(argument)], ([name], _, hidden) =>
      typeof name === 'string' && typeof argument === 'object' && !hidden
        ? valueNamed(name, context)
        : invalidArguments('Ref', 'the name of a parameter or of a resource'),
    ) ?? unknown('invalid', 'Ref takes a name')
  )
}
