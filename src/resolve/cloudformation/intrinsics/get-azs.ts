import { isRawList } from '../../../model/raw.ts'
import { isKind, unknown } from '../../../model/value.ts'
import { invalidArguments } from '../derived.ts'
import { distribute } from '../distribute.ts'
import type { Intrinsic, StackContext } from '../stack-context.ts'

/**
 * The availability zones of a region, `""` for the stack's own: which there are differs by account.
 * A list of one region is taken as well; templates of AWS have it so.
 */
export const getAzs: Intrinsic = (argument, context) => {
  const region = isRawList(argument) && argument.length === 1 ? argument[0] : argument
  return distribute([context.resolve(region ?? argument)], ([settled]) => {
    if (isKind(settled, 'unknown')) return zonesOf(settled.source ?? '', context)
    if (settled === null) return zonesOf(own(context), context)
    if (typeof settled !== 'string') return invalidArguments('Fn::GetAZs', 'a region')
    return zonesOf(settled === '' ? own(context) : settled, context)
  })
}

/** As `Ref: AWS::Region` would name it. */
function own(context: StackContext): string {
  const region = context.pseudoParameters.get('AWS::Region')
  return typeof region === 'string'
    ? region
    : isKind(region, 'unknown')
      ? (region.source ?? '')
      : ''
}

const zonesOf = (region: string, { environment }: StackContext) =>
  unknown('runtime', 'the availability zones of an account are known only at deployment', {
    source: `${environment.id}\nzones of ${region}`,
  })
