import type { Check } from 'stackgate'

/** Backups are kept for some days: the instance's own, or those of the cluster that it is a member of. */
const check: Check = (instance, kit, { minimum, exact, replicas }) => {
  const { all, at, fail, inapplicable, look, matches, named, pass } = kit
  const least = Math.max(1, Number(minimum))
  const isEnough = (days: number) => days >= least && (exact === null || days === Number(exact))
  const wanted = exact === null ? `be at least ${least}` : `be ${String(exact)}`

  const keeps = (database: typeof instance) =>
    look(at(database, 'BackupRetentionPeriod'), (period) => {
      if (period.value !== undefined) {
        const exactly = exact === null ? pass() : matches(period, { const: exact ?? null })
        return all([matches(period, { minimum: least }), exactly])
      }
      // Terraform's own default is written in before; this is CloudFormation's, and a cluster's.
      if (isEnough(1)) return pass()
      const missing = 'BackupRetentionPeriod'
      return fail(database, `${missing} is missing, which means one day`, { missing, wanted })
    })

  /** Of Aurora, the period doesn't apply to instances: the cluster decides, and none is named. */
  const ofItsOwn = () =>
    look(at(instance, 'Engine'), ({ value }) =>
      typeof value === 'string' && value.startsWith('aurora') ? inapplicable() : keeps(instance),
    )

  return look(at(instance, 'DBClusterIdentifier'), (cluster) => {
    if (isGiven(cluster.value)) {
      return named(cluster, { type: 'AWS::RDS::DBCluster', name: ['DBClusterIdentifier'] }, keeps)
    }
    return look(at(instance, 'SourceDBInstanceIdentifier'), (source) =>
      isGiven(source.value) && replicas !== true ? inapplicable() : ofItsOwn(),
    )
  })
}

const isGiven = (value: unknown) => value !== undefined && value !== ''

export default check
