import type { Raw } from '../../../../model/document.ts'
import { memberOf } from '../../../../model/raw.ts'
import { generateEvents } from '../events/events.ts'
import { propagateTags } from '../events/propagate-tags.ts'
import type { Generated, Generator, SamResource, SamTemplate } from '../generated.ts'
import { writtenAs } from '../places.ts'
import { rolePolicies } from '../policy-templates/role-policies.ts'
import { isGiven, ownAttributes, propertyIn } from '../template-functions.ts'
import { updatePolicyOf } from './deployment-preference.ts'
import { eventInvokeConfig } from './event-invoke-config.ts'
import { type ExecutionRole, executionRole } from './execution-role.ts'
import { functionUrl } from './function-url.ts'
import { lambdaProperties, sourcesOfLambda } from './lambda-function.ts'
import { noteFaults } from './note-faults.ts'
import { aliasOf, versionOf } from './version.ts'

/** A function, its role, its version and alias, its URL, and what its events need. */
export const generateFunction: Generator = (resource, sam) => {
  noteFaults(resource, sam)
  const role = executionRole(resource, sam)
  const { lambda, version, alias } = lambdaAndAlias(resource, role, sam)
  const target = alias?.logicalId ?? resource.logicalId
  const invoke = eventInvokeConfig(
    resource,
    alias === null ? null : { logicalId: alias.logicalId, name: alias.name },
    sam,
  )
  for (const { policy, sources } of invoke.grants) role.grant(policy, sources, true)
  for (const { policy, sources } of rolePolicies(resource, role.logicalId, sam)) {
    role.grant(policy, sources, true)
  }
  const made = [
    lambda,
    ...(version ? [version] : []),
    ...(alias ? [alias.made] : []),
    ...functionUrl(resource, target),
    ...invoke.made,
  ]
  const events = generateEvents(
    resource,
    {
      logicalId: target,
      resource: resource.logicalId,
      role: role.isMade ? role.logicalId : null,
      grant: (policy, sources) => role.grant(policy, sources),
    },
    sam,
  )
  return propagateTags([...made, ...role.generate(), ...events], resource)
}

interface Published {
  readonly lambda: Generated
  readonly version: Generated | null
  readonly alias: {
    readonly logicalId: string
    readonly name: Raw
    readonly made: Generated
  } | null
}

function lambdaAndAlias(resource: SamResource, role: ExecutionRole, sam: SamTemplate): Published {
  const { logicalId, body } = resource
  const { Properties: properties } = body
  const written = lambdaProperties(resource, sam)
  const published = propertyIn(properties, 'AutoPublishAlias')
  const described = isGiven(published)
    ? {
        ...written,
        ...describedBy(properties.AutoPublishCodeSha256, written.Description, sam),
      }
    : written
  const lambda: Generated = {
    logicalId,
    from: resource,
    body: {
      Type: 'AWS::Lambda::Function',
      ...ownAttributes(body),
      Properties: { ...described, Role: role.arn },
    },
    // Asked for by findings alone.
    get sources() {
      return sourcesOf(resource)
    },
  }
  if (!isGiven(published)) return { lambda, version: null, alias: null }
  const version = versionOf(resource, described, sam)
  const name = sam.plain(published) ?? published
  const made = aliasOf(resource, name, version.logicalId, updatePolicyOf(resource, sam))
  return { lambda, version, alias: { logicalId: made.logicalId, name, made } }
}

/** The hash of the code is told in the description, so that a change of it changes the function. */
function describedBy(
  sha: Raw | undefined,
  description: Raw | undefined,
  sam: SamTemplate,
): Readonly<Record<string, Raw>> {
  const hash = sam.plain(sha)
  if (typeof hash !== 'string' || hash === '') return {}
  if (!isGiven(description)) return { Description: hash }
  const plain = sam.plain(description)
  return {
    Description:
      typeof plain === 'string' ? `${plain} ${hash}` : { 'Fn::Join': [' ', [description, hash]] },
  }
}

function sourcesOf(resource: SamResource): Generated['sources'] {
  const { Properties: properties } = resource.body
  return Object.entries(sourcesOfLambda(properties))
    .filter(([, name]) => memberOf(properties, name) !== undefined)
    .map(([to, name]) =>
      writtenAs(resource, ['Properties', ...to.split('/')], ['Properties', name]),
    )
}
