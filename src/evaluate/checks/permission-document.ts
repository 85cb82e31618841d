import { isMap, propertyOf, type Value, type ValueMap } from '../../model/value.ts'
import type { SettledSpot } from '../place.ts'

/**
 * Resources that add one statement to a policy that the service keeps, each of its parts a property: what
 * the statement reads like. Null for a resource that isn't one of them, or has a statement of its own.
 */
export function permissionDocument({ resource, value }: SettledSpot): Value | null {
  if (!isMap(value)) return null
  const statement = makers[resource.type]?.(value) ?? null
  return statement && { Version: '2012-10-17', Statement: statement }
}

const makers: Readonly<Record<string, (of: ValueMap) => Value | null>> = {
  /** AWS Lambda API reference, AddPermission. */
  'AWS::Lambda::Permission': (of) =>
    statementOf(of, {
      ArnLike: { 'aws:SourceArn': propertyOf(of, 'SourceArn') },
      StringEquals: {
        'aws:SourceAccount': propertyOf(of, 'SourceAccount'),
        'aws:PrincipalOrgID': propertyOf(of, 'PrincipalOrgID'),
        'lambda:FunctionUrlAuthType': propertyOf(of, 'FunctionUrlAuthType'),
      },
    }),
  /** AWS Lambda API reference, AddLayerVersionPermission. */
  'AWS::Lambda::LayerVersionPermission': (of) =>
    statementOf(of, { StringEquals: { 'aws:PrincipalOrgID': propertyOf(of, 'OrganizationId') } }),
  /** Amazon EventBridge API reference, PutPermission: either a statement, or its parts. */
  'AWS::Events::EventBusPolicy': (of) => {
    if (propertyOf(of, 'Statement') !== undefined) return null
    const condition = propertyOf(of, 'Condition')
    // The one action that there is, which Terraform's provider fills in.
    const whole = { ...of, Action: propertyOf(of, 'Action') ?? 'events:PutEvents' }
    if (condition === undefined) return statementOf(whole, {})
    const [operator, key] = ['Type', 'Key'].map((name) =>
      isMap(condition) ? propertyOf(condition, name) : undefined,
    )
    // A condition that can't be read may be any.
    if (!isMap(condition) || typeof operator !== 'string' || typeof key !== 'string')
      return { ...statementOf(whole, {}), Condition: condition }
    return statementOf(whole, { [operator]: { [key]: propertyOf(condition, 'Value') } })
  },
}

type Blocks = Readonly<Record<string, ValueMap>>

function statementOf(of: ValueMap, blocks: Blocks): ValueMap {
  const principal = propertyOf(of, 'Principal')
  const isService = typeof principal === 'string' && /\.amazonaws\.com(?:\.cn)?$/.test(principal)
  return {
    Effect: 'Allow',
    Principal: isService ? { Service: principal } : { AWS: principal },
    Action: propertyOf(of, 'Action'),
    Resource: '*',
    // A key that has no value here has no place in the statement either.
    Condition: blocks,
  }
}
