import type { Resource } from '../../model/resource.ts'
import type { Request } from './request.ts'

/** What a CDK app asks for at a construct and around it, nearest first. */
export function acknowledgedRequests({ construct }: Resource): readonly Request[] {
  const rules = construct?.()?.acknowledged ?? []
  return rules.map(({ rule, reason, scope, place }) => ({
    source: {
      ...{ kind: 'acknowledgement', rule, tool: null },
      file: place?.file ?? null,
      line: place?.line ?? null,
    },
    ...{ scope, reason, owner: null, until: null },
  }))
}
