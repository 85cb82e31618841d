import { addTo } from '../../../model/add-to.ts'
import type { TerraformResource } from '../../../model/terraform.ts'
import {
  isKind,
  propertyOf,
  type ResourceId,
  type Unknown,
  unknown,
  type Value,
} from '../../../model/value.ts'
import type { Condition } from '../../../model/worlds/condition.ts'
import { alternativesOf, both } from '../alternatives.ts'
import type { PartOf } from '../table.ts'
import { type ReferenceContext, wholeOf } from '../translate-references.ts'
import { identityKey, mayEqual } from './identity-key.ts'
import { createParentIndex, type Parent, type ParentIndex } from './parent-index.ts'

/** A part that belongs to a resource. */
export interface Contribution {
  readonly part: TerraformResource
  /** The condition under which it exists and belongs there; null: always. */
  readonly when: Condition | null
}

/** A part that may belong to a resource, or to another one. */
export interface Possibility {
  readonly part: TerraformResource
  readonly doubt: Unknown
}

export interface Joins {
  readonly contributions: (id: ResourceId) => readonly Contribution[]
  readonly possibilities: (id: ResourceId, resource: TerraformResource) => readonly Possibility[]
  /** Whether a part has a place, or may have one, in a resource of the input. */
  readonly isPlaced: (id: ResourceId) => boolean
}

/** Parts whose name fits several resources are looked at one by one, up to so many of a kind. */
const mostNamed = 50

/**
 * Finds out of which resource each part is a part: by reference, by a string that is that resource's
 * name in the same account and region, or by what isn't known but is the same on both sides.
 */
export function joinParts(context: ReferenceContext): Joins {
  const { resources } = context
  const parts = [...resources].flatMap(([id, resource]) => {
    const partOf = context.partOf(resource)
    return partOf ? [{ id, resource, partOf }] : []
  })
  const index = createParentIndex(resources, new Set(parts.map(({ partOf }) => partOf.parent)))
  const contributions = new Map<ResourceId, Contribution[]>()
  const candidates = new Map<ResourceId, Possibility[]>()
  const loose = new Map<string, Map<string, LooseParts>>()
  const placed = new Set<ResourceId>()

  for (const { id, resource, partOf } of parts) {
    const key = propertyOf(resource.attributes, partOf.key)
    for (const { value, when } of alternativesOf(wholeValue(key, context))) {
      if (value === undefined) continue
      const found = parentsOf(value, resource, partOf, context, index)
      for (const parent of found.certain) {
        const condition = both(both(when, parent.when), resource.exists)
        addTo(contributions, parent.id, { part: resource, when: condition })
      }
      for (const parent of found.possible) {
        addTo(candidates, parent, { part: resource, doubt: doubtOf(value, partOf) })
      }
      const isLoose = found.isOpen && keepLoose(loose, resource, partOf, value, index)
      if (found.certain.length > 0 || found.possible.length > 0 || isLoose) placed.add(id)
    }
  }

  return {
    contributions: (id) => contributions.get(id) ?? [],
    possibilities: (id, resource) => [
      ...(candidates.get(id) ?? []),
      ...[...(loose.get(placeOf(resource.type, resource))?.values() ?? [])].flatMap((kind) =>
        possibilityFor(resource, kind),
      ),
    ],
    isPlaced: (id) => placed.has(id),
  }
}

/** Parts of one type in one deployment whose resource isn't known for certain. */
interface LooseParts {
  readonly partOf: PartOf
  /** Of any resource of the type. */
  any: Possibility | null
  /** Of one whose name isn't known either, and may be this. */
  readonly named: { readonly possibility: Possibility; readonly name: Value }[]
}

const placeOf = (parentType: string, { deployment }: TerraformResource) =>
  `${parentType}\n${deployment.id}`

function keepLoose(
  loose: Map<string, Map<string, LooseParts>>,
  part: TerraformResource,
  partOf: PartOf,
  name: Value,
  index: ParentIndex,
): boolean {
  const isAny = isKind(name, 'unknown')
  const isFitting = index.some(
    partOf.parent,
    part.deployment.id,
    { attributes: partOf.equals, name },
    ({ resource }) => !isElsewhere(resource, part) && (isAny || mayBeNamed(resource, partOf, name)),
  )
  if (!isFitting) return false
  const kinds = loose.get(placeOf(partOf.parent, part)) ?? new Map<string, LooseParts>()
  loose.set(placeOf(partOf.parent, part), kinds)
  const kind = kinds.get(part.type) ?? { partOf, any: null, named: [] }
  kinds.set(part.type, kind)
  const possibility = { part, doubt: doubtOf(name, partOf) }
  if (isAny || kind.named.length >= mostNamed) kind.any ??= possibility
  else kind.named.push({ possibility, name })
  return true
}

function possibilityFor(resource: TerraformResource, kind: LooseParts): readonly Possibility[] {
  const named = kind.named.find(({ name }) => mayBeNamed(resource, kind.partOf, name))
  const possibility = named?.possibility ?? kind.any
  return possibility === null || isElsewhere(resource, possibility.part) ? [] : [possibility]
}

/** Whether two resources are certainly not of one account and region. */
function isElsewhere(one: TerraformResource, other: TerraformResource): boolean {
  const differ = (name: 'account' | 'region') =>
    one.environment[name] !== null &&
    other.environment[name] !== null &&
    one.environment[name] !== other.environment[name]
  return differ('account') || differ('region')
}

/** A resource whose name is known, or made by AWS, isn't the one that has another name. */
const mayBeNamed = (resource: TerraformResource, { equals }: PartOf, name: Value) =>
  equals.some((attribute) =>
    alternativesOf(propertyOf(resource.attributes, attribute)).some(
      ({ value }) => value !== undefined && value !== null && mayEqual(value, name),
    ),
  )

const wholeValue = (key: Value | undefined, context: ReferenceContext): Value | undefined =>
  isKind(key, 'reference') ? wholeOf(key, context) : key

interface Parents {
  readonly certain: readonly { readonly id: ResourceId; readonly when: Condition | null }[]
  readonly possible: readonly ResourceId[]
  /** The name is one that resources of unknown name may have. */
  readonly isOpen: boolean
}

function parentsOf(
  name: Value,
  part: TerraformResource,
  partOf: PartOf,
  context: ReferenceContext,
  index: ParentIndex,
): Parents {
  const none: Parents = { certain: [], possible: [], isOpen: false }
  const isParent = (id: ResourceId) => context.resources.get(id)?.type === partOf.parent
  if (isKind(name, 'reference')) {
    const whole = wholeOf(name, context)
    if (isKind(whole, 'reference') && isParent(whole.target)) {
      return { ...none, certain: [{ id: whole.target, when: null }] }
    }
  }
  const named = namesake(
    index
      .named(partOf.parent, partOf.equals, name, part)
      .filter((parent) => isWithin(part, parent, partOf)),
    part,
    partOf,
  )
  if (named.length > 0) return { ...none, certain: named }
  if (isKind(name, 'unknown') && name.candidates !== null) {
    const possible = name.candidates.filter(isParent)
    const [only] = possible
    if (only !== undefined && name.candidates.length === 1) {
      return { ...none, certain: [{ id: only, when: null }] }
    }
    return { ...none, possible }
  }
  return { ...none, isOpen: name !== null && !isKind(name, 'reference') }
}

/** Of several with one name, the one that the part's own expression is about. */
function namesake<P extends Parent>(
  named: readonly P[],
  part: TerraformResource,
  { key }: PartOf,
): readonly P[] {
  if (named.length < 2) return named
  const written = part.refersTo?.(key)
  const meant = named.filter(
    ({ resource }) => resource.module === part.module && written?.has(withoutKey(resource)),
  )
  return meant.length > 0 ? meant : named
}

/** `aws_s3_bucket.b`: neither type nor name holds a bracket. */
function withoutKey({ address, module }: TerraformResource): string {
  const [own = ''] = address.slice(module === '' ? 0 : module.length + 1).split('[')
  return own
}

/** Whether what must be the same on both sides isn't certainly different. */
function isWithin(part: TerraformResource, parent: Parent, { within = [] }: PartOf): boolean {
  return within.every((attribute) => {
    const one = identityKey(propertyOf(part.attributes, attribute))
    const other = identityKey(propertyOf(parent.resource.attributes, attribute))
    return one === null || other === null || one === other || one[0] !== other[0]
  })
}

function doubtOf(name: Value, { key }: PartOf): Unknown {
  return isKind(name, 'unknown')
    ? name
    : unknown('not-evaluated', `whether its ${key} names this resource is not known`)
}
