import type { Check } from 'stackgate'

/** A web ACL that the input declares has a name, whatever it is. */
const check: Check = (resource, { all, at, look, matches, named, pass }) => {
  const holder = at(resource, 'DistributionConfig')
  return all([
    matches(holder, { required: ['WebACLId'] }),
    look(at(holder, 'WebACLId'), (spot) =>
      spot.value === undefined || typeof spot.value === 'string'
        ? matches(spot, { not: { const: '' } })
        : named(spot, { type: 'AWS::WAFv2::WebACL' }, pass),
    ),
  ])
}

export default check
