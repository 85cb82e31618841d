import type { Raw } from '../../../model/document.ts'
import { isRawList } from '../../../model/raw.ts'
import { isKind } from '../../../model/value.ts'
import { derived, invalidArguments } from '../derived.ts'
import { distribute } from '../distribute.ts'
import { attributeNamed } from '../names.ts'
import type { Intrinsic } from '../stack-context.ts'

/** `Name.Attribute`, split at the first dot, or a list of both; attributes may have dots of their own. */
export const getAtt: Intrinsic = (argument, context) => {
  const written = stepsOf(argument)
  if (written === null) return invalid
  const steps = written.map((step) => context.resolve(step))
  return distribute(steps, ([name, attribute], _, hidden) => {
    for (const step of [name, attribute]) {
      if (isKind(step, 'unknown')) return derived(step, 'attribute')
    }
    return typeof name === 'string' && typeof attribute === 'string' && !hidden
      ? attributeNamed(name, attribute, context)
      : invalid
  })
}

const invalid = invalidArguments('Fn::GetAtt', 'a resource and one of its attributes')

function stepsOf(argument: Raw): readonly Raw[] | null {
  if (typeof argument === 'string') {
    const dot = argument.indexOf('.')
    return dot <= 0 ? null : [argument.slice(0, dot), argument.slice(dot + 1)]
  }
  return isRawList(argument) && argument.length === 2 ? argument : null
}
