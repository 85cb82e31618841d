import type { Resource } from '../../model/resource.ts'
import type { ResourceGraph } from '../../model/resource-graph.ts'
import type { Truth } from '../../model/truth.ts'
import { inEachWorld, type World } from '../iam/engine/worlds.ts'
import { iam } from '../iam/index.ts'
import {
  covers,
  documentPlaces,
  eachDocument,
  readStatements,
  type StatementReading,
} from '../iam/validation/index.ts'
import { itemsOf, type Node } from '../iam/validation/node.ts'
import { at, evidenceAt, placeOf, type SettledSpot } from '../place.ts'
import { all, fail, inapplicable, pass, unknownTruth, when } from '../truth.ts'
import { isAdministrator, servicesOf } from './administrator-role.ts'
import type { NamedCheck } from './named-check.ts'

/** How many roles a policy is asked about. */
const mostRoles = 200

/**
 * What an identity may pass to a service is no role that may do everything: whoever runs something there
 * may do what the role may. Roles are those of the input.
 */
export const passedRolesLimited: NamedCheck = {
  parameters: { type: 'object', additionalProperties: false, properties: {} },
  judge: (place, _, graph) => {
    const resource = place.kind === 'spot' ? place.resource : null
    if (resource === null) return pass()
    const roles = administrators(graph, resource)
    return all(
      documentPlaces(resource.type)
        .filter(({ kind }) => kind === 'identity')
        .map((document) => eachDocument(place, document, (spot) => judgeDocument(spot, roles))),
    )
  },
}

/** Roles of the same account that may do everything, with the services that they trust. */
function administrators(graph: ResourceGraph, holder: Resource): readonly Administrator[] {
  const known = found.get(graph) ?? new Map<string, readonly Administrator[]>()
  found.set(graph, known)
  const { id } = holder.environment
  const before = known.get(id)
  if (before !== undefined) return before
  const roles = graph
    .ofType('AWS::IAM::Role')
    .filter(({ environment }) => environment.id === id)
    .slice(0, mostRoles)
    .map((role) => ({ role, services: servicesOf(role), isOne: isAdministrator(role, graph) }))
    .filter(({ isOne }) => isOne.kind !== 'fail')
  known.set(id, roles)
  return roles
}

const found = new WeakMap<ResourceGraph, Map<string, readonly Administrator[]>>()

interface Administrator {
  readonly role: Resource
  readonly services: readonly string[]
  /** Conditions may decide. */
  readonly isOne: Truth
}

function judgeDocument(document: SettledSpot, roles: readonly Administrator[]): Truth {
  if (document.value == null) return inapplicable
  if (roles.length === 0) return pass()
  const passes = iam.refuses(
    { identity: [document] },
    { ask: 'action', actions: ['iam:PassRole'], resource: 'arn:aws:iam::*:role/*' },
  )
  // Where nothing can be passed, or all is allowed anyway, there is nothing more to say.
  if (passes.kind === 'pass') return pass()
  const isAdmin = iam.refuses({ identity: [document] }, { ask: 'admin' }).kind === 'fail'
  if (isAdmin) return pass()
  return inEachWorld([document.value], [], (world) => inWorld(document, world, roles))
}

function inWorld(document: SettledSpot, world: World, roles: readonly Administrator[]): Truth {
  const statements = readStatements(document, world)
  if (statements === null) {
    return unknownTruth(evidenceAt({ ...document, value: undefined }, 'the policy is not known'))
  }
  return all([
    pass(),
    ...statements
      .filter((statement) => statement.effect === 'Allow' && allowsPassing(statement))
      .flatMap((statement) => roles.map((role) => when(role.isOne, judgeRole(statement, role)))),
  ])
}

function allowsPassing({ actions }: StatementReading): boolean {
  const isNamed = actions.texts.some(({ text }) => covers(text.toLowerCase(), 'iam:passrole'))
  return isNamed !== actions.isNegated
}

function judgeRole(statement: StatementReading, { role, services }: Administrator): Truth {
  const { node } = statement.resources
  const place = node ?? statement.node
  const reached = reaches(statement, role)
  const passedTo = services.filter((service) => mayBePassedTo(statement, service))
  if (reached === false || passedTo.length === 0) return pass()
  const evidence = (reason: string) => evidenceAt({ ...place.spot, value: undefined }, reason)
  const to = passedTo.slice(0, 3).join(' or ')
  if (reached === null || statement.mayHoldMore) {
    const reason = `whether ${role.address}, which may do everything, is one of the roles that can be passed to ${to} is not known`
    return unknownTruth(evidence(reason))
  }
  return fail(evidence(`${role.address}, which may do everything, can be passed to ${to}`))
}

/** Null: that isn't known. */
function reaches({ resources }: StatementReading, role: Resource): boolean | null {
  const answers = itemsOf(resources.node ?? undefined).map((item) => isAbout(item, role))
  const isNamed = answers.includes(true) ? true : answers.includes(null) ? null : false
  return resources.isNegated ? (isNamed === null ? null : !isNamed) : isNamed
}

function isAbout(item: Node, role: Resource): boolean | null {
  if (item.kind === 'text') return item.text === '*' || matchesArn(item.text, role)
  if (item.kind !== 'open') return false
  const { open } = item
  if ('target' in open) return open.target === role.id
  return 'parts' in open
    ? open.parts.some(
        (part) => typeof part === 'object' && 'target' in part && part.target === role.id,
      )
      ? true
      : null
    : null
}

/** A role whose name the service makes up is met by patterns of every name only. */
function matchesArn(pattern: string, role: Resource): boolean | null {
  const parts = pattern.split(':')
  const rest = parts.slice(5).join(':')
  if (parts.length < 6 || rest === '') return false
  if (covers(rest, 'role/*')) return true
  const name = textAt(role, 'RoleName')
  const path = textAt(role, 'Path') ?? '/'
  if (name !== null) return covers(rest, `role${path}${name}`)
  return covers(rest, `role${path}*`) ? true : rest.includes('*') ? null : false
}

function textAt(role: Resource, property: string): string | null {
  const place = at(placeOf(role), property)
  return place.kind === 'spot' && typeof place.value === 'string' ? place.value : null
}

/** Whether a condition on the service lets this one be. */
function mayBePassedTo({ clauses }: StatementReading, service: string): boolean {
  return clauses
    .filter(({ key, compares }) => key.toLowerCase() === 'iam:passedtoservice' && compares !== null)
    .every(({ values, compares, isIfExists }) => {
      const isListed = values.some(
        (value) => value.kind !== 'text' || covers(value.text.toLowerCase(), service),
      )
      return isIfExists || isListed !== (compares?.isNegated ?? false)
    })
}
