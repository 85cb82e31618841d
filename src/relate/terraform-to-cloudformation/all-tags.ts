import { emptyMap, isMap, propertyOf, type Value, type ValueMap } from '../../model/value.ts'
import { type Known, mapValue } from './map-value.ts'

const own = 'tags'
/** A plan's own tags together with those that the provider gives every resource. */
const all = 'tags_all'

/** Attributes whose tags are all that the resource gets; those written on it keep their place. */
export function withAllTags(attributes: ValueMap): ValueMap {
  const inherited = propertyOf(attributes, all)
  if (inherited == null) return attributes
  const written = propertyOf(attributes, own) ?? emptyMap()
  const copy = emptyMap()
  for (const name in attributes) if (name !== all) copy[name] = attributes[name]
  copy[own] = mapValue(inherited, (tags) => mapValue(written, (ownTags) => joined(tags, ownTags)))
  return copy
}

function joined(tags: Known, ownTags: Known): Value {
  if (!isMap(tags)) return ownTags
  const copy = emptyMap()
  for (const name in tags) copy[name] = tags[name]
  if (isMap(ownTags)) for (const name in ownTags) copy[name] = ownTags[name]
  return copy
}
