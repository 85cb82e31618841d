import type { Resource } from '../../model/resource.ts'
import type { ResourceGraph } from '../../model/resource-graph.ts'
import type { Truth } from '../../model/truth.ts'
import { isKind, isList, isMap, propertyOf, type Value } from '../../model/value.ts'
import { iam } from '../iam/index.ts'
import { at, evidenceAt, look, overItems, placeOf, type SettledSpot } from '../place.ts'
import { any, fail, fork, not, pass } from '../truth.ts'

/** IAM User Guide, AWS managed policies for job functions: AdministratorAccess. */
const administratorAccess = /^arn:[^:]*:iam::aws:policy\/AdministratorAccess$/

/**
 * Whether a role may do everything, by a policy of AWS, of its own or one that is attached to it. What is not
 * known lets it do nothing.
 */
export function isAdministrator(role: Resource, graph: ResourceGraph): Truth {
  const properties = placeOf(role)
  const none = evidenceAt(
    { kind: 'spot', resource: role, path: [], value: undefined },
    'nothing lets it do everything',
  )
  const truth = look(at(properties, 'ManagedPolicyArns'), (attached) =>
    any(
      [byAws(attached), look(at(properties, 'Policies'), (own) => byDocuments(own, attached))],
      none,
    ),
  )
  return role.exists === null ? truth : fork(role.exists, truth, fail(none))

  function byAws(attached: SettledSpot): Truth {
    if (!isList(attached.value)) return fail(none)
    return overItems(
      attached,
      ({ value }) => (isAdministratorAccess(value) ? pass() : fail(none)),
      (items) => any(items, none),
      fail(none),
    )
  }

  function byDocuments(own: SettledSpot, attached: SettledSpot): Truth {
    const documents = [
      ...itemsOf(own.value).map((_, index) => at(own, index, 'PolicyDocument')),
      ...itemsOf(attached.value).flatMap((value) => {
        const policy = isKind(value, 'reference') ? graph.byId(value.target) : null
        return policy === null ? [] : [at(placeOf(policy), 'PolicyDocument')]
      }),
    ]
    if (documents.length === 0) return fail(none)
    const refused = iam.refuses({ identity: documents }, { ask: 'admin' })
    return refused.kind === 'unknown' ? fail(none) : not(refused, none)
  }
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

const itemsOf = (value: Value | undefined): readonly (Value | undefined)[] =>
  isList(value) ? value : []
