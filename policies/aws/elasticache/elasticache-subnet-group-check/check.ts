import type { Check } from 'stackgate'

/** A subnet group that the input declares is not the default one. */
const check: Check = (resource, { all, at, look, matches, named, pass }) => {
  const holder = resource
  return all([
    matches(holder, { required: ['CacheSubnetGroupName'] }),
    look(at(holder, 'CacheSubnetGroupName'), (spot) =>
      spot.value === undefined || typeof spot.value === 'string'
        ? matches(spot, { not: { const: 'default' } })
        : named(spot, { type: 'AWS::ElastiCache::SubnetGroup' }, pass),
    ),
  ])
}

export default check
