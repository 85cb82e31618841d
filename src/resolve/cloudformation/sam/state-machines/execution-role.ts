import type { RawMap } from '../../../../model/document.ts'
import { memberOf } from '../../../../model/raw.ts'
import { declareOf } from '../events/declare-resource.ts'
import { assumedBy } from '../events/event-target.ts'
import { tracingPolicy } from '../functions/execution-role.ts'
import type { Generated, SamResource, SamTemplate } from '../generated.ts'
import { type RolePolicy, rolePolicies } from '../policy-templates/role-policies.ts'
import { propertyIn, tagList } from '../template-functions.ts'

/** The role of a state machine that names none. */
export function executionRole(resource: SamResource, sam: SamTemplate): Generated {
  const { Properties: properties } = resource.body
  const logicalId = `${resource.logicalId}Role`
  const policies = [...rolePolicies(resource, logicalId, sam), ...tracing(resource, sam)]
  const managed = policies.filter(isNewManaged())
  const inline = policies.filter(({ kind }) => kind === 'statement')
  const role = declareOf(resource, {
    logicalId,
    type: 'AWS::IAM::Role',
    properties: {
      AssumeRolePolicyDocument: assumedBy('states.amazonaws.com'),
      ManagedPolicyArns: managed.map(({ policy }) => policy),
      Policies: inline.length > 0 ? inline.map(({ policy }) => policy) : undefined,
      Path: propertyIn(properties, 'RolePath'),
      PermissionsBoundary: propertyIn(properties, 'PermissionsBoundary'),
      Tags: tagsOf(resource),
    },
    from: { Path: 'RolePath', PermissionsBoundary: 'PermissionsBoundary', Tags: 'Tags' },
  })
  const sources = [...sourcesIn('ManagedPolicyArns', managed), ...sourcesIn('Policies', inline)]
  return { ...role, sources: [...role.sources, ...sources] }
}

/** Those of the person come after SAM's own. */
export const tagsOf = ({ body }: SamResource): readonly RawMap[] => [
  { Key: 'stateMachine:createdBy', Value: 'SAM' },
  ...tagList(propertyIn(body.Properties, 'Tags')),
]

function tracing(resource: SamResource, sam: SamTemplate): readonly RolePolicy[] {
  if (memberOf(propertyIn(resource.body.Properties, 'Tracing'), 'Enabled') !== true) return []
  const source = resource.placeOf(['Properties', 'Tracing'])
  return [{ kind: 'managed', policy: tracingPolicy(sam), sources: [{ at: [], source }] }]
}

function isNewManaged(): (policy: RolePolicy) => boolean {
  const known = new Set<string>()
  return ({ kind, policy }) => {
    const text = JSON.stringify(policy)
    return kind === 'managed' && !known.has(text) && known.add(text) !== undefined
  }
}

const sourcesIn = (property: string, policies: readonly RolePolicy[]): Generated['sources'] =>
  policies.flatMap(({ sources }, index) =>
    sources.map(({ at, source }) => ({ at: ['Properties', property, index, ...at], source })),
  )
