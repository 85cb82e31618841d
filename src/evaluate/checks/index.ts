import type { NamedCheck } from './named-check.ts'

export type { NamedCheck } from './named-check.ts'

/** The checks that a policy may name in `uses`; each is loaded when a policy of the run needs it. */
export const checks: Readonly<Record<string, () => Promise<NamedCheck>>> = {
  'access-never-granted': async () =>
    (await import('./access-never-granted.ts')).accessNeverGranted,
  'account-has-one': async () => (await import('./account-has-one.ts')).accountHasOne,
  'bucket-closed-to-public': async () =>
    (await import('./bucket-closed-to-public.ts')).bucketClosedToPublic,
  'certificate-valid': async () => (await import('./certificate-valid.ts')).certificateValid,
  'domain-publishes-logs': async () =>
    (await import('./domain-publishes-logs.ts')).domainPublishesLogs,
  'closed-to-outsiders': async () => (await import('./closed-to-outsiders.ts')).closedToOutsiders,
  'group-parameter': async () => (await import('./group-parameter.ts')).groupParameter,
  'groups-closed-to-world': async () =>
    (await import('./groups-closed-to-world.ts')).groupsClosedToWorld,
  'identity-refuses': async () => (await import('./identity-refuses.ts')).identityRefuses,
  'ingress-closed-to-world': async () =>
    (await import('./ingress-closed-to-world.ts')).ingressClosedToWorld,
  'ingress-on-authorized-ports': async () =>
    (await import('./ingress-on-authorized-ports.ts')).ingressOnAuthorizedPorts,
  'log-filter-alarmed': async () => (await import('./log-filter-alarmed.ts')).logFilterAlarmed,
  'not-publicly-accessible': async () =>
    (await import('./not-publicly-accessible.ts')).notPubliclyAccessible,
  'passed-roles-limited': async () =>
    (await import('./passed-roles-limited.ts')).passedRolesLimited,
  'policy-documents-valid': async () =>
    (await import('./policy-documents-valid.ts')).policyDocumentsValid,
  'properties-as-asked': async () => (await import('./properties-as-asked.ts')).propertiesAsAsked,
  'statements-effective': async () =>
    (await import('./statements-effective.ts')).statementsEffective,
  'subnets-without-internet-route': async () =>
    (await import('./subnets-without-internet-route.ts')).subnetsWithoutInternetRoute,
  'snapshot-encrypted': async () => (await import('./snapshot-encrypted.ts')).snapshotEncrypted,
  'subnets-span-zones': async () => (await import('./subnets-span-zones.ts')).subnetsSpanZones,
  'task-logs-components': async () =>
    (await import('./task-logs-components.ts')).taskLogsComponents,
  'vpc-endpoints-for': async () => (await import('./vpc-endpoints-for.ts')).vpcEndpointsFor,
}
