import type { Check, Kit, Place, Truth } from 'stackgate'

/** The instance is encrypted, or what it takes that from is: its cluster, the source of a replica, a snapshot. */
const check: Check = (instance, kit) => instanceIsEncrypted(instance, kit, MOST_SOURCES)

/** Replicas of replicas that are followed. */
const MOST_SOURCES = 4

function instanceIsEncrypted(instance: Place, kit: Kit, left: number): Truth {
  const { any, at, look, named, unknown } = kit
  return look(at(instance, 'DBClusterIdentifier'), (cluster) => {
    if (isGiven(cluster.value)) {
      return named(cluster, CLUSTER, (found) => clusterIsEncrypted(found, kit))
    }
    return look(at(instance, 'SourceDBInstanceIdentifier'), (source) => {
      if (!isGiven(source.value)) return ofItsOwn(instance, kit)
      const inherited =
        left === 0
          ? unknown(source, 'it is a replica of a replica, further than is followed')
          : named(source, INSTANCE, (found) => instanceIsEncrypted(found, kit, left - 1))
      const none = 'neither the replica nor its source is encrypted'
      return any(instance, [saysSo(instance, [], kit), inherited], none)
    })
  })
}

/** Of Aurora, the property doesn't apply to instances: the cluster decides, and none is named. */
function ofItsOwn(instance: Place, kit: Kit): Truth {
  const { at, inapplicable, look } = kit
  return look(at(instance, 'Engine'), ({ value }) =>
    typeof value === 'string' && value.startsWith('aurora')
      ? inapplicable()
      : saysSo(instance, ['DBSnapshotIdentifier'], kit),
  )
}

const CLUSTER = { type: 'AWS::RDS::DBCluster', name: ['DBClusterIdentifier'] }
const INSTANCE = { type: 'AWS::RDS::DBInstance', name: ['DBInstanceIdentifier'] }

/** Aurora Serverless v1 is always encrypted. */
function clusterIsEncrypted(cluster: Place, kit: Kit): Truth {
  const { at, look, pass } = kit
  const origins = ['SnapshotIdentifier', 'SourceDBClusterIdentifier', 'ReplicationSourceIdentifier']
  return look(at(cluster, 'EngineMode'), (mode) =>
    mode.value === 'serverless' ? pass() : saysSo(cluster, origins, kit),
  )
}

/** StorageEncrypted is true; where it isn't, but the data comes from elsewhere, that decides. */
function saysSo(database: Place, origins: readonly string[], kit: Kit): Truth {
  const { any, at, look, matches, unknown } = kit
  const own = matches(database, {
    required: ['StorageEncrypted'],
    properties: { StorageEncrypted: { const: true } },
  })
  return origins.reduceRight<Truth>(
    (rest, origin) =>
      look(at(database, origin), (from) => {
        if (!isGiven(from.value)) return rest
        const reason = `it is as encrypted as what ${origin} names, which is not in the input`
        return any(database, [own, unknown(from, reason)], reason)
      }),
    own,
  )
}

const isGiven = (value: unknown) => value !== undefined && value !== ''

export default check
