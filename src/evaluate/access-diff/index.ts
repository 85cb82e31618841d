import type { AccessChange } from '../../model/access-change.ts'
import type { Resource } from '../../model/resource.ts'
import type { ResourceGraph } from '../../model/resource-graph.ts'
import type { Assume } from '../../model/worlds/world.ts'
import { type Documents, type NewGrant, newGrants } from '../iam/index.ts'
import { evidenceAt, type Place, placeOf, type Spot } from '../place.ts'
import { carriesDocuments, type DocumentGroup, documentGroups } from './document-groups.ts'
import { inWordsOfHead } from './in-words-of-head.ts'
import { sameResources } from './same-resources.ts'

/**
 * What policies of a head allow and those of a base don't, and the other way round: by what the documents
 * mean, all those together that one role holds, or that are about one resource.
 */
export function accessChanges(
  base: ResourceGraph,
  head: ResourceGraph,
  assume: Assume,
): readonly AccessChange[] {
  if (![base, head].some(({ resources }) => resources.some(({ type }) => carriesDocuments(type))))
    return []
  const same = sameResources(base, head)
  const [before, after] = [documentGroups(base), documentGroups(head)]
  const changes: AccessChange[] = []
  const met = new Set<DocumentGroup>()
  for (const group of after.values()) {
    const holder = same.baseOf(group.holder)
    const old = holder === null ? undefined : before.get(`${group.kind} ${holder.id}`)
    if (old !== undefined) met.add(old)
    changes.push(...between(old ?? null, group))
  }
  for (const group of before.values()) if (!met.has(group)) changes.push(...between(group, null))
  return changes

  function between(old: DocumentGroup | null, now: DocumentGroup | null): readonly AccessChange[] {
    const olds = (old?.documents ?? []).map((place) => inWordsOfHead(place, same.renamed))
    const nows = now?.documents ?? []
    const group = now ?? old
    if (group === null) return []
    const asWritten = (places: readonly Place[]) =>
      places
        .map((place) => JSON.stringify(writtenOf(place)))
        .toSorted()
        .join('\n')
    const attached = attachedOf(old, now)
    if (asWritten(olds) === asWritten(nows)) return attached
    const subject = subjectPlace(group)
    const documents = (places: readonly Place[]): Documents => ({
      ...(group.kind === 'identity' ? { identity: places } : { resource: places }),
      ...(subject === null ? {} : { subject }),
    })
    const [earlier, later] = [documents(olds), documents(nows)]
    const gained = newGrants(earlier, later, assume)
    const lost = newGrants(later, earlier, assume)
    const isTold = ({ evidence }: NewGrant) =>
      gained.some((one) => one.grant === null && one.evidence.reason === evidence.reason)
    return [
      ...gained.map((grant) => changeOf(grant, 'gained', now ?? group)),
      // What isn't known of both sides is told once.
      ...lost
        .filter((grant) => grant.grant !== null || !isTold(grant))
        .map((grant) => changeOf(grant, 'lost', old ?? group)),
      ...attached,
    ]
  }
}

/** What carries the policy, where that is known: of roles and the like nothing more is asked. */
const subjectPlace = ({ kind, isKnown, holder }: DocumentGroup): Place | null =>
  kind === 'resource' && isKnown ? placeOf(holder) : null

/** All of a place that decides, and nothing of where it stands. */
function writtenOf(place: Place): unknown {
  if (place.kind === 'spot') return [place.value, place.resource.exists]
  return [place.condition, writtenOf(place.then), writtenOf(place.otherwise)]
}

/** Policies that are attached now, or were, and of which nobody has the text. */
function attachedOf(old: DocumentGroup | null, now: DocumentGroup | null): readonly AccessChange[] {
  const told = (group: DocumentGroup, other: DocumentGroup | null, words: string) =>
    group.outside
      .filter(({ name }) => !other?.outside.some((one) => one.name === name))
      .map(({ name, place }) => {
        const spot = firstSpot(place)
        const reason = `${words} ${name}, whose text is not in the input`
        const evidence = evidenceAt({ ...spot, value: undefined }, reason)
        return changeOf({ grant: null, evidence, witness: {}, isOpen: false }, 'gained', group)
      })
  return [
    ...(now === null ? [] : told(now, old, 'it now has the policy')),
    ...(old === null ? [] : told(old, now, 'it no longer has the policy')),
  ]
}

const firstSpot = (place: Place): Spot => (place.kind === 'spot' ? place : firstSpot(place.then))

function changeOf(
  { grant, evidence, witness, isOpen }: NewGrant,
  kind: 'gained' | 'lost',
  group: DocumentGroup,
): AccessChange {
  const { resource, path, missing, reason, remedy } = evidence
  const { file, range } = resource.locate(path, missing)
  const holder = holderOf(group)
  return {
    kind: grant === null || isOpen ? 'unknown' : kind,
    file,
    line: range?.line ?? null,
    stack: resource.stack,
    address: resource.address,
    resourceType: resource.type,
    holder,
    to: grant?.to ?? (group.kind === 'identity' ? holder : ''),
    example: grant && {
      principal: grant.principal,
      action: grant.action,
      resource: grant.resource,
      context: Object.fromEntries(grant.context),
    },
    reason: grant !== null && isOpen ? `it is not known whether it is ${kind}: ${reason}` : reason,
    remedy,
    witness,
  }
}

function holderOf({ kind, holder, isKnown }: DocumentGroup): string {
  const name = nounOf(holder)
  if (isKnown) return name
  return kind === 'identity' ? `whoever has ${name}` : `what ${name} is about`
}

/** `Role Deploy`, of a Terraform resource its address alone. */
const nounOf = ({ type, writtenType, address }: Resource): string =>
  writtenType === type ? `${type.split('::').at(-1) ?? type} ${address}` : address
