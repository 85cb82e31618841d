import type { Raw } from '../../model/document.ts'
import { listAt, memberOf } from '../../model/raw.ts'
import { unknown } from '../../model/value.ts'
import { quoted } from './problems.ts'
import type { DeclaredResource, Parent, StackContext } from './stack-context.ts'

/** The values that a stack set passes: a list of keys and values, which groups of its instances may override. */
export function passedToInstances(
  { body, logicalId }: DeclaredResource,
  context: StackContext,
): Parent['passed'] {
  const properties = memberOf(body, 'Properties')
  const shared = listAt(properties, 'Parameters')
  const overridden = listAt(properties, 'StackInstancesGroup').flatMap((group) =>
    listAt(group, 'ParameterOverrides'),
  )
  return (parameter) => {
    const isIt = (item: Raw) => memberOf(item, 'ParameterKey') === parameter
    if (overridden.some(isIt)) {
      const reason = `instances of stack set ${quoted(logicalId)} have different values for ${quoted(parameter)}`
      return unknown('parameter', reason)
    }
    const raw = memberOf(shared.find(isIt), 'ParameterValue')
    return raw === undefined ? undefined : context.resolve(raw)
  }
}
