import type { NamedCheck } from './named-check.ts'

export type { NamedCheck } from './named-check.ts'

/** The checks that a policy may name in `uses`; each is loaded when a policy of the run needs it. */
export const checks: Readonly<Record<string, () => Promise<NamedCheck>>> = {
  'bucket-closed-to-public': async () =>
    (await import('./bucket-closed-to-public.ts')).bucketClosedToPublic,
  'domain-publishes-logs': async () =>
    (await import('./domain-publishes-logs.ts')).domainPublishesLogs,
  'group-parameter': async () => (await import('./group-parameter.ts')).groupParameter,
  'ingress-closed-to-world': async () =>
    (await import('./ingress-closed-to-world.ts')).ingressClosedToWorld,
  'not-publicly-accessible': async () =>
    (await import('./not-publicly-accessible.ts')).notPubliclyAccessible,
  'properties-as-asked': async () => (await import('./properties-as-asked.ts')).propertiesAsAsked,
  'snapshot-encrypted': async () => (await import('./snapshot-encrypted.ts')).snapshotEncrypted,
}
