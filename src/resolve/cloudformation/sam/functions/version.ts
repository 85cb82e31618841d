import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawMap, listAt, memberOf } from '../../../../model/raw.ts'
import { hashedId } from '../apis/hashed-id.ts'
import type { Generated, SamResource, SamTemplate } from '../generated.ts'
import { writtenAs } from '../places.ts'
import {
  definedIn,
  getAtt,
  isGiven,
  namedBy,
  passedAttributes,
  propertyIn,
  ref,
} from '../template-functions.ts'
import { tracingAtDeployment } from './tracing.ts'

const HASH_LENGTH = 10

/**
 * The version that is published with each change of the code; its logical id changes with what it
 * is made of.
 *
 * @param lambda properties of the function, without a role that is made for it
 */
export function versionOf(resource: SamResource, lambda: RawMap, sam: SamTemplate): Generated {
  const { logicalId: owner, body } = resource
  const { Properties: properties } = body
  const given = (name: string) => propertyIn(properties, name)
  const prefix = `${owner}Version`
  const sha = sam.plain(given('AutoPublishCodeSha256'))
  const logicalId =
    typeof sha === 'string' && sha !== ''
      ? prefix + sha.slice(0, HASH_LENGTH)
      : hashedId(prefix, madeOf(resource, lambda, sam))
  const hasCapacity = given('CapacityProviderConfig') !== undefined
  const kept = given('VersionDeletionPolicy') ?? (hasCapacity ? 'Delete' : 'Retain')
  const names = ['Description', 'FunctionScalingConfig'] as const
  const from = { Description: 'VersionDescription', FunctionScalingConfig: 'FunctionScalingConfig' }
  return {
    logicalId,
    from: resource,
    body: {
      Type: 'AWS::Lambda::Version',
      DeletionPolicy: kept,
      ...passedAttributes(body),
      Properties: definedIn({
        FunctionName: ref(owner),
        Description: given('VersionDescription'),
        FunctionScalingConfig: hasCapacity ? given('FunctionScalingConfig') : undefined,
      }),
    },
    sources: [
      writtenAs(resource, [], placed(resource, 'AutoPublishAlias')),
      ...names
        .filter((name) => given(from[name]) !== undefined)
        .map((name) => writtenAs(resource, ['Properties', name], ['Properties', from[name]])),
    ],
  }
}

const placed = ({ body }: SamResource, name: string): readonly string[] =>
  memberOf(body.Properties, name) === undefined ? [] : ['Properties', name]

/** What a change of publishes a version. */
function madeOf(resource: SamResource, lambda: RawMap, sam: SamTemplate): Raw {
  const code = sam.plain(memberOf(lambda, 'Code')) ?? {}
  if (isGiven(propertyIn(resource.body.Properties, 'AutoPublishAliasAllProperties'))) {
    const tracing = tracingAtDeployment(resource, sam)
    const layers = publishingLayers(lambda, sam)
    return definedIn({ ...lambda, Code: code, TracingConfig: tracing, ...layers })
  }
  const environment = memberOf(lambda, 'Environment')
  const snapshots = memberOf(lambda, 'SnapStart')
  const memory = memberOf(lambda, 'MemorySize')
  const takesSnapshots = (memberOf(snapshots, 'ApplyOn') ?? 'None') !== 'None'
  return definedIn({
    ...(isRawMap(code) ? code : { Code: code }),
    ...(isRawMap(environment) ? environment : {}),
    MemorySize: isGiven(memory) ? memory : undefined,
    SnapStart: takesSnapshots ? snapshots : undefined,
  })
}

/** Layers of SAM that ask for a new version of each function that uses them. */
function publishingLayers(lambda: RawMap, sam: SamTemplate): RawMap {
  const named = listAt(lambda, 'Layers').flatMap((layer) => {
    const logicalId = namedBy(layer)
    const properties = sam.resources.get(logicalId ?? '')?.body.Properties
    const publishes = isGiven(memberOf(properties, 'PublishLambdaVersion'))
    return logicalId !== null && properties && publishes ? [[logicalId, properties] as const] : []
  })
  return definedIn(Object.fromEntries(named))
}

/** The alias that names the newest version. @param name as far as it is known */
export function aliasOf(
  resource: SamResource,
  name: Raw,
  version: string,
  updatePolicy: Raw | undefined,
): Generated {
  const { logicalId: owner, body } = resource
  const concurrency = propertyIn(body.Properties, 'ProvisionedConcurrencyConfig')
  const suffix = typeof name === 'string' ? name.replaceAll('-', 'D').replaceAll('_', 'U') : ''
  const sources = [writtenAs(resource, [], placed(resource, 'AutoPublishAlias'))]
  if (isGiven(concurrency)) {
    const property = ['Properties', 'ProvisionedConcurrencyConfig']
    sources.push(writtenAs(resource, property, property))
  }
  return {
    logicalId: `${owner}Alias${suffix}`,
    from: resource,
    body: {
      Type: 'AWS::Lambda::Alias',
      ...passedAttributes(body),
      ...definedIn({ UpdatePolicy: updatePolicy }),
      Properties: definedIn({
        Name: name,
        FunctionName: ref(owner),
        FunctionVersion: getAtt(version, 'Version'),
        ProvisionedConcurrencyConfig: isGiven(concurrency) ? concurrency : undefined,
      }),
    },
    sources,
  }
}
