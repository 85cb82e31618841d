import type { Check, Place } from 'stackgate'

/** A second key is one that is another one than some first. */
const check: Check = (user, { all, at, fail, look, matches, not, pass, related }) => {
  const none = 'it has no other active key'
  const ofUser = { to: user, through: ['UserName'], name: ['UserName'] }
  const two = related(
    KEY,
    ofUser,
    (one) =>
      related(KEY, ofUser, (other) => all([isOther(one, other), isActive(one), isActive(other)]), {
        none,
      }),
    { none },
  )
  return not(user, two, 'it has two active access keys')

  /** Without a status, a key is active. */
  function isActive(key: Place) {
    return matches(at(key, 'Status'), { const: 'Active' })
  }

  function isOther(one: Place, other: Place) {
    return look(one, ({ resource }) =>
      look(other, (spot) => (spot.resource.id === resource.id ? fail(user, none) : pass())),
    )
  }
}

const KEY = 'AWS::IAM::AccessKey'

export default check
