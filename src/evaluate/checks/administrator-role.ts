import type { Resource } from '../../model/resource.ts'
import type { ResourceGraph } from '../../model/resource-graph.ts'
import { isKind, isList, isMap, propertyOf, type Value } from '../../model/value.ts'
import { iam } from '../iam/index.ts'
import { at, type Place, placeOf } from '../place.ts'

/** IAM User Guide, AWS managed policies for job functions: AdministratorAccess. */
const administratorAccess = /^arn:[^:]*:iam::aws:policy\/AdministratorAccess$/

/** Whether a role certainly may do everything, by a policy of AWS, of its own or one that is attached to it. */
export function isAdministrator(role: Resource, graph: ResourceGraph): boolean {
  const properties = placeOf(role)
  const attached = listAt(properties, 'ManagedPolicyArns')
  if (attached.some((value) => isAdministratorAccess(value))) return true
  const documents = [
    ...listAt(properties, 'Policies').map((_, index) =>
      at(properties, 'Policies', index, 'PolicyDocument'),
    ),
    ...attached.flatMap((value) => {
      const policy = isKind(value, 'reference') ? graph.byId(value.target) : null
      return policy === null ? [] : [at(placeOf(policy), 'PolicyDocument')]
    }),
  ]
  if (documents.length === 0) return false
  return iam.refuses({ identity: documents }, { ask: 'admin' }).kind === 'fail'
}

/** The partition may be left to the deployment. */
function isAdministratorAccess(value: Value | undefined): boolean {
  if (typeof value === 'string') return administratorAccess.test(value)
  if (!isKind(value, 'text')) return false
  const written = value.parts.map((part) => (typeof part === 'string' ? part : 'x')).join('')
  return administratorAccess.test(written)
}

/** The services that a role's trust policy names. */
export function servicesOf(role: Resource): readonly string[] {
  const place = at(placeOf(role), 'AssumeRolePolicyDocument')
  const document = place.kind === 'spot' ? place.value : undefined
  const statements = isMap(document) ? propertyOf(document, 'Statement') : undefined
  const all = isList(statements) ? statements : [statements]
  const services = all.flatMap((statement) => {
    const principal = isMap(statement) ? propertyOf(statement, 'Principal') : undefined
    const named = isMap(principal) ? propertyOf(principal, 'Service') : undefined
    return isList(named) ? named : [named]
  })
  return services.filter((service) => typeof service === 'string')
}

function listAt(place: Place, property: string): readonly (Value | undefined)[] {
  const list = at(place, property)
  return list.kind === 'spot' && isList(list.value) ? list.value : []
}
