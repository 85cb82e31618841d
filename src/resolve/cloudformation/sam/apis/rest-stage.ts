import { declareOf } from '../events/declare-resource.ts'
import type { Generated, SamResource } from '../generated.ts'
import { isGiven, propertyIn, ref } from '../template-functions.ts'
import { hashedId, isAlphanumeric } from './hashed-id.ts'
import { tagsOf } from './propagate-tags.ts'
import { openApiVersionOf } from './rest-body.ts'

/**
 * The transform ends the id with a hash over the definition as Python 2 wrote it. Ours is another
 * one, and the same as long as the API has its name, so that what is found in it keeps its identity.
 */
function deploymentId({ logicalId }: SamResource, isHashed: boolean): string {
  const id = `${logicalId}Deployment`
  return isHashed ? hashedId(id, logicalId) : id
}

export function restDeployment(resource: SamResource, isHashed: boolean): Generated {
  const version = openApiVersionOf(resource.body.Properties)
  return declareOf(resource, {
    logicalId: deploymentId(resource, isHashed),
    type: 'AWS::ApiGateway::Deployment',
    properties: {
      RestApiId: ref(resource.logicalId),
      StageName: isGiven(version) ? undefined : 'Stage',
    },
  })
}

const AS_WRITTEN = [
  'StageName',
  'CacheClusterEnabled',
  'CacheClusterSize',
  'Variables',
  'MethodSettings',
  'AccessLogSetting',
  'CanarySetting',
  'TracingEnabled',
] as const

export function restStage(resource: SamResource, deployment: string): Generated {
  const { Properties: properties } = resource.body
  const copied = AS_WRITTEN.map((name) => [name, propertyIn(properties, name)])
  return declareOf(resource, {
    logicalId: stageId(resource),
    type: 'AWS::ApiGateway::Stage',
    properties: {
      RestApiId: ref(resource.logicalId),
      DeploymentId: ref(deployment),
      ...Object.fromEntries(copied),
      Tags: tagsOf(properties),
    },
    from: { ...Object.fromEntries(AS_WRITTEN.map((name) => [name, name])), Tags: 'Tags' },
  })
}

export function stageId({ logicalId, body }: SamResource): string {
  const name = body.Properties.StageName
  const text = typeof name === 'string' ? name : ''
  return isAlphanumeric(text) ? `${logicalId}${text}Stage` : hashedId(`${logicalId}Stage`, text)
}
