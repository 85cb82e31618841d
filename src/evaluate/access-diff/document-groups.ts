import type { Resource } from '../../model/resource.ts'
import type { ResourceGraph } from '../../model/resource-graph.ts'
import { isKind, isList, type Value } from '../../model/value.ts'
import { permissionDocument } from '../checks/permission-document.ts'
import { ownDocuments, policiesOfOthers } from '../checks/resource-policies.ts'
import { namePropertyOf } from '../iam/engine/subject.ts'
import { documentPlaces } from '../iam/validation/document-places.ts'
import { at, type Place, placeOf, type SettledSpot } from '../place.ts'

/** Documents that decide together: all that one role holds, all policies of one bucket. */
export interface DocumentGroup {
  readonly kind: 'identity' | 'resource'
  /** The role, user, group or bucket; where it isn't in the input, the resource that carries the policy. */
  readonly holder: Resource
  /** Whether `holder` is who holds it, or what it is about. */
  readonly isKnown: boolean
  readonly documents: readonly Place[]
  /** Policies of which only the name is there. */
  readonly outside: readonly { readonly name: string; readonly place: Place }[]
}

type Draft = {
  -readonly [Key in keyof DocumentGroup]: DocumentGroup[Key] extends readonly (infer Item)[]
    ? Item[]
    : DocumentGroup[Key]
}

/** The documents of an input, by who holds them and what they are about. */
export function documentGroups(graph: ResourceGraph): ReadonlyMap<string, DocumentGroup> {
  const groups = new Map<string, Draft>()
  for (const resource of graph.resources) {
    for (const [kind, path] of pathsOf(resource.type)) {
      const holders = kind === 'identity' ? holdersOf(resource, graph) : subjectsOf(resource, graph)
      for (const place of placesAt(placeOf(resource), path)) {
        if (place.kind === 'spot' && place.value === undefined) continue
        add(kind, resource, holders, place)
      }
    }
    if (permissions.has(resource.type)) {
      const whole = placeOf(resource)
      const document = whole.kind === 'spot' ? permissionDocument(whole as SettledSpot) : null
      const place: Place =
        document === null || whole.kind !== 'spot'
          ? at(whole, 'Statement')
          : { ...whole, value: document }
      add('resource', resource, subjectsOf(resource, graph), place)
    }
    if (holds.has(resource.type)) addAttached(resource)
  }
  return groups

  function groupOf(kind: Draft['kind'], holder: Resource, isKnown: boolean): Draft {
    const key = `${kind} ${holder.id}`
    const known = groups.get(key)
    if (known !== undefined) return known
    const group: Draft = { kind, holder, isKnown, documents: [], outside: [] }
    groups.set(key, group)
    return group
  }

  function add(
    kind: Draft['kind'],
    carrier: Resource,
    holders: readonly Resource[],
    place: Place,
  ): void {
    if (holders.length === 0) groupOf(kind, carrier, false).documents.push(place)
    for (const holder of holders) groupOf(kind, holder, true).documents.push(place)
  }

  /** Managed policies that the holder names itself. */
  function addAttached(holder: Resource): void {
    for (const place of placesAt(placeOf(holder), ['ManagedPolicyArns', '*'])) {
      if (place.kind !== 'spot' || place.value === undefined) continue
      const policy = resourceIn(place.value, graph)
      const group = groupOf('identity', holder, true)
      if (policy?.type === 'AWS::IAM::ManagedPolicy') {
        group.documents.push(at(placeOf(policy), 'PolicyDocument'))
      } else if (typeof place.value === 'string' && administrator.test(place.value)) {
        group.documents.push({ ...place, value: allowsAll })
      } else group.outside.push({ name: describe(place.value), place })
    }
  }
}

/** AWS Managed Policy Reference Guide, AdministratorAccess. */
const administrator = /^arn:aws[a-z-]*:iam::aws:policy\/AdministratorAccess$/
const allowsAll = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
}

const holds: ReadonlySet<string> = new Set(['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group'])

const permissions: ReadonlySet<string> = new Set([
  'AWS::Lambda::Permission',
  'AWS::Lambda::LayerVersionPermission',
  'AWS::Events::EventBusPolicy',
])

/** Whether resources of a type carry documents. */
export const carriesDocuments = (type: string): boolean =>
  permissions.has(type) || holds.has(type) || pathsOf(type).length > 0

const known = new Map<string, readonly (readonly [DocumentGroup['kind'], readonly string[]])[]>()

function pathsOf(type: string) {
  const before = known.get(type)
  if (before !== undefined) return before
  const places = documentPlaces(type).map(
    ({ kind, path }) => [kind === 'identity' ? 'identity' : 'resource', path] as const,
  )
  const own = (ownDocuments.get(type) ?? [])
    .filter((path) => !places.some(([, other]) => other.join() === path.join()))
    .map((path) => ['resource', path] as const)
  const all = [...places, ...own]
  known.set(type, all)
  return all
}

/** The places that a path with `*` for each item of a list leads to. */
function placesAt(place: Place, path: readonly string[]): readonly Place[] {
  const star = path.indexOf('*')
  if (star === -1) return [at(place, ...path)]
  const list = at(place, ...path.slice(0, star))
  if (list.kind !== 'spot' || !isList(list.value)) {
    return list.kind === 'spot' && list.value === undefined ? [] : [list]
  }
  return list.value.flatMap((_, index) => placesAt(at(list, index), path.slice(star + 1)))
}

const holderLists = ['Roles', 'Users', 'Groups']
const holderNames = ['RoleName', 'UserName', 'GroupName']

function holdersOf(carrier: Resource, graph: ResourceGraph): readonly Resource[] {
  if (holds.has(carrier.type)) return [carrier]
  const whole = placeOf(carrier)
  const named = [
    ...holderLists.flatMap((name) => placesAt(whole, [name, '*'])),
    ...holderNames.map((name) => at(whole, name)),
  ]
  return named.flatMap((place) => {
    if (place.kind !== 'spot' || place.value === undefined) return []
    const holder = resourceIn(place.value, graph) ?? byName(place.value, holds, graph)
    return holder !== null && holds.has(holder.type) ? [holder] : []
  })
}

function subjectsOf(carrier: Resource, graph: ResourceGraph): readonly Resource[] {
  const attached = policiesOfOthers.find(({ type }) => type === carrier.type)
  const through = attached?.through ?? permissionTargets.get(carrier.type)
  if (through === undefined) return [carrier]
  const path = attached?.isList === true ? [through, '*'] : [through]
  return placesAt(placeOf(carrier), path).flatMap((place) => {
    if (place.kind !== 'spot' || place.value === undefined) return []
    const types = attached === undefined ? null : new Set([attached.of])
    const subject =
      resourceIn(place.value, graph) ?? (types && byName(place.value, types, graph)) ?? null
    return subject === null || (types !== null && !types.has(subject.type)) ? [] : [subject]
  })
}

const permissionTargets: ReadonlyMap<string, string> = new Map([
  ['AWS::Lambda::Permission', 'FunctionName'],
  ['AWS::Lambda::LayerVersionPermission', 'LayerVersionArn'],
  ['AWS::Events::EventBusPolicy', 'EventBusName'],
])

function resourceIn(value: Value, graph: ResourceGraph): Resource | null {
  if (isKind(value, 'reference')) return graph.byId(value.target)
  const [only, ...others] = (isKind(value, 'unknown') && value.candidates) || []
  return only === undefined || others.length > 0 ? null : graph.byId(only)
}

function byName(value: Value, types: ReadonlySet<string>, graph: ResourceGraph): Resource | null {
  if (typeof value !== 'string') return null
  const found = [...types].flatMap((type) => {
    const property = nameProperties.get(type) ?? namePropertyOf(type)
    return property === null
      ? []
      : graph.ofType(type).filter((resource) => {
          const name = at(placeOf(resource), property)
          return name.kind === 'spot' && name.value === value
        })
  })
  const [only, ...others] = found
  return others.length > 0 ? null : (only ?? null)
}

const nameProperties: ReadonlyMap<string, string> = new Map([
  ['AWS::IAM::User', 'UserName'],
  ['AWS::IAM::Group', 'GroupName'],
  ['AWS::S3Express::DirectoryBucket', 'BucketName'],
])

/** A name that people gave, for people. */
function describe(value: Value): string {
  if (typeof value === 'string') return value
  return isKind(value, 'reference') ? value.written : 'one whose name is not known'
}
