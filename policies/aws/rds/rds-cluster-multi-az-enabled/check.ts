import type { Check, Place } from 'stackgate'

/**
 * A cluster with an instance class of its own is made in three zones; an Aurora cluster spans as many as its
 * instances do, which Aurora spreads unless they name one zone.
 */
const check: Check = (cluster, kit) => {
  const { all, at, fail, look, matches, pass, related, when } = kit
  const none = 'no two instances in the input that may lie in two zones belong to it'
  const member = {
    to: cluster,
    through: ['DBClusterIdentifier'],
    name: ['DBClusterIdentifier'],
  }
  return look(at(cluster, 'DBClusterInstanceClass'), (ownClass) =>
    ownClass.value === undefined ? all([isMeant(), spread()]) : pass(),
  )

  function isMeant() {
    const serverless = matches(cluster, {
      required: ['EngineMode'],
      properties: { EngineMode: { const: 'serverless' } },
    })
    return when(serverless, kit.unknown(at(cluster, 'EngineMode'), 'it has no instances'))
  }

  function spread() {
    return related(
      INSTANCE,
      member,
      (one) => related(INSTANCE, member, (other) => apart(one, other), { none }),
      {
        none,
      },
    )
  }

  function apart(one: Place, other: Place) {
    return look(one, ({ resource }) =>
      look(other, ({ resource: another }) => {
        if (resource.id === another.id) return fail(cluster, none)
        return look(at(one, 'AvailabilityZone'), ({ value: first }) =>
          look(at(other, 'AvailabilityZone'), ({ value: second }) => {
            if (first === undefined || second === undefined) return pass()
            if (typeof first === 'string' && typeof second === 'string')
              return first === second ? fail(cluster, none) : pass()
            return kit.unknown(cluster, 'whether its instances lie in one zone is not known')
          }),
        )
      }),
    )
  }
}

const INSTANCE = 'AWS::RDS::DBInstance'

export default check
