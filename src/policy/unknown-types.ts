import { didYouMean, editsBetween } from '../model/nearest-word.ts'
import { type AuthoredPolicy, listOf } from './authored-policy.ts'
import type { AuthoringFault } from './authoring-faults.ts'
import type { TypeShapes } from './type-shapes.ts'

/**
 * Types that are probably misspelled: CloudFormation has another one of that service that is written much
 * alike. What is alike to none may be newer than the schemas are.
 */
export function unknownTypes(
  policy: AuthoredPolicy,
  { types, shapeOf }: TypeShapes,
): AuthoringFault[] {
  const blocks = listOf(policy.check)
  const named = [
    { path: ['resource'], resource: policy.resource },
    ...blocks.map(({ resource }, index) => ({
      path: Array.isArray(policy.check)
        ? ['check', String(index), 'resource']
        : ['check', 'resource'],
      resource,
    })),
  ]
  return named.flatMap(({ path, resource }) =>
    listOf(resource).flatMap((type, index) => {
      if (!type.includes('::') || shapeOf(type) !== null) return []
      const near = didYouMean(
        type,
        types.filter((other) => isAlike(type, other)),
      )
      if (near === '') return []
      const at = Array.isArray(resource) ? [...path, String(index)] : path
      return [{ path: at, atKey: false, message: `CloudFormation has no type ${type}.${near}` }]
    }),
  )
}

/** Two slips of the keyboard apart, and no more: there are types that CloudFormation hasn't. */
function isAlike(one: string, other: string): boolean {
  return Math.abs(one.length - other.length) <= 2 && editsBetween(one, other) <= 2
}
