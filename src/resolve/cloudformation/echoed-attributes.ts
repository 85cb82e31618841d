import { memberOf } from '../../model/raw.ts'
import type { Value } from '../../model/value.ts'
import type { DeclaredResource, StackContext } from './stack-context.ts'

/**
 * Attributes that give back what a property of the resource says, by type and attribute.
 * Source: "Return values" of the type, CloudFormation template reference.
 */
const echoed = new Map([['AWS::EC2::VPC', new Map([['CidrBlock', 'CidrBlock']])]])

/** The value of an attribute that the template itself tells; null where it tells none. */
export function echoedAttribute(
  { type, body }: DeclaredResource,
  attribute: string,
  context: StackContext,
): Value | null {
  const property = echoed.get(type ?? '')?.get(attribute)
  const raw = property === undefined ? property : memberOf(memberOf(body, 'Properties'), property)
  return raw === undefined ? null : (context.resolve(raw) ?? null)
}
