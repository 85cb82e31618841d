import type { Check, Place } from 'stackgate'

/**
 * A cluster with an instance class of its own is made in three zones; an Aurora cluster spans as many as its
 * instances do, which Aurora spreads unless they name one zone.
 */
const check: Check = (cluster, kit) => {
  const { any, at, fail, look, matches, pass, related, when, all } = kit
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
      look(other, ({ resource: second }) => {
        if (resource.id === second.id) return fail(cluster, none)
        return look(at(one, 'AvailabilityZone'), ({ value }) =>
          value === undefined
            ? pass()
            : look(at(other, 'AvailabilityZone'), (zone) =>
                typeof value === 'string' && zone.value === value
                  ? fail(cluster, none)
                  : any(cluster, [pass()], none),
              ),
        )
      }),
    )
  }
}

const INSTANCE = 'AWS::RDS::DBInstance'

export default check
