import type { Raw, RawMap } from '../../../src/model/document.ts'

/** Properties that `aws cloudformation package` and `sam package` replace by a place in S3. */
const artifacts = new Map<string, readonly string[]>([
  ['AWS::Serverless::Function', ['CodeUri']],
  ['AWS::Serverless::LayerVersion', ['ContentUri']],
  ['AWS::Serverless::Api', ['DefinitionUri']],
  ['AWS::Serverless::HttpApi', ['DefinitionUri']],
  ['AWS::Serverless::StateMachine', ['DefinitionUri']],
])

const isMap = (raw: Raw | undefined): raw is RawMap =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw)

/** A template as it is deployed: each path of a file or folder names a place in S3 instead. */
export function packaged(content: RawMap): RawMap {
  const { Globals: globals, Resources: resources } = content
  const shared = isMap(globals) ? globals.Function : undefined
  const hasCode = isMap(shared) && shared.CodeUri !== undefined
  return {
    ...content,
    ...(isMap(globals) ? { Globals: mapValues(globals, upload) } : {}),
    ...(isMap(resources)
      ? {
          Resources: mapValues(resources, (name, resource) =>
            packagedResource(name, hasCode ? resource : built(name, resource)),
          ),
        }
      : {}),
  }
}

/** A function that names no code is built where it lies. */
function built(logicalId: string, resource: Raw): Raw {
  if (!isMap(resource) || resource.Type !== 'AWS::Serverless::Function') return resource
  const { Properties: properties = {} } = resource
  if (!isMap(properties)) return resource
  const isCoded = ['CodeUri', 'InlineCode', 'ImageUri'].some((name) =>
    Object.hasOwn(properties, name),
  )
  if (isCoded || properties.PackageType === 'Image') return resource
  return { ...resource, Properties: { ...properties, CodeUri: `./${logicalId}` } }
}

function packagedResource(logicalId: string, resource: Raw): Raw {
  if (!isMap(resource) || !isMap(resource.Properties)) return resource
  const names = artifacts.get(String(resource.Type)) ?? []
  const properties = mapValues(resource.Properties, (name, value) =>
    names.includes(name) ? located(`${logicalId}/${name}`, value) : value,
  )
  return { ...resource, Properties: properties }
}

const upload = (section: string, properties: Raw): Raw =>
  isMap(properties)
    ? mapValues(properties, (name, value) =>
        ['CodeUri', 'DefinitionUri'].includes(name) ? located(`${section}/${name}`, value) : value,
      )
    : properties

const located = (key: string, value: Raw): Raw =>
  typeof value === 'string' && !value.startsWith('s3://') ? `s3://artifacts/${key}` : value

function mapValues(map: RawMap, write: (name: string, value: Raw) => Raw): RawMap {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, write(name, value)]))
}
