import type { Raw, RawMap } from '../../../../../model/document.ts'
import { isRawList, isRawMap } from '../../../../../model/raw.ts'
import type { Generated, SamResource } from '../../generated.ts'
import { getAtt, isGiven, propertyIn } from '../../template-functions.ts'
import { Refusal } from '../refusal.ts'
import { apiIdOf, declarePart, sameNames } from './graphql-part.ts'
import { membersIn, settingsIn } from './shape.ts'

/** What the functions of an API make, and the ids that resolvers know them by. */
export interface Functions {
  readonly made: readonly Generated[]
  readonly ids: ReadonlyMap<string, Raw>
}

const NONE = 'NoneDataSource'

const SETTINGS = 'DataSource Runtime InlineCode CodeUri Description MaxBatchSize Name Id Sync'

/** @param sources the names of the API's data sources */
export function functionsOf(resource: SamResource, sources: ReadonlyMap<string, Raw>): Functions {
  const ids = new Map<string, Raw>()
  const made: Generated[] = []
  let needsNone = false
  for (const [name, raw] of membersIn(resource.body.Properties.Functions, 'its Functions')) {
    const settings = settingsIn(raw, 'one of its Functions', SETTINGS)
    const id = settings.Id
    if (isGiven(id)) {
      const others = Object.entries(settings).filter(
        ([key, value]) => key !== 'Id' && value !== null,
      )
      if (others.length > 0) throw new Refusal('one of its Functions has more than its Id')
      ids.set(name, id)
      continue
    }
    const source = settings.DataSource
    const isNone = typeof source === 'string' && source.toLowerCase() === 'none'
    needsNone ||= isNone
    const sourceName = isNone
      ? getAtt(resource.logicalId + NONE, 'Name')
      : sourceNamed(source, sources)
    made.push(declareFunction(resource, name, settings, sourceName))
    ids.set(name, getAtt(resource.logicalId + name, 'FunctionId'))
  }
  return { made: needsNone ? [...made, noSource(resource)] : made, ids }
}

/** A function that needs no data has a source all the same. */
const noSource = (resource: SamResource): Generated =>
  declarePart(resource, {
    suffix: NONE,
    type: 'AWS::AppSync::DataSource',
    within: ['Functions'],
    properties: { ApiId: apiIdOf(resource), Name: resource.logicalId + NONE, Type: 'NONE' },
  })

function sourceNamed(raw: Raw | undefined, sources: ReadonlyMap<string, Raw>): Raw {
  if (isRawMap(raw) && isGiven(raw)) return raw
  const name = typeof raw === 'string' ? sources.get(raw) : undefined
  if (name === undefined)
    throw new Refusal('the DataSource of one of its Functions is none of its own')
  return name
}

function declareFunction(
  resource: SamResource,
  name: string,
  settings: RawMap,
  source: Raw,
): Generated {
  const given = settings.Name
  const inline = settings.InlineCode
  const uri = settings.CodeUri
  if (isGiven(inline) === isGiven(uri)) {
    throw new Refusal('one of its Functions does not have one of InlineCode and CodeUri')
  }
  const sync = settings.Sync
  return declarePart(resource, {
    suffix: name,
    type: 'AWS::AppSync::FunctionConfiguration',
    within: ['Functions', name],
    properties: {
      ApiId: apiIdOf(resource),
      Name: isGiven(given) ? given : name,
      Code: isGiven(inline) ? inline : undefined,
      CodeS3Location: isGiven(uri) ? uri : undefined,
      DataSourceName: source,
      MaxBatchSize: propertyIn(settings, 'MaxBatchSize'),
      Description: propertyIn(settings, 'Description'),
      Runtime: runtimeOf(settings),
      SyncConfig: isGiven(sync)
        ? settingsIn(
            sync,
            'Sync of one of its Functions',
            '!ConflictDetection ConflictHandler LambdaConflictHandlerConfig',
          )
        : undefined,
    },
    from: {
      ...sameNames('Name MaxBatchSize Description Runtime'),
      Code: 'InlineCode',
      CodeS3Location: 'CodeUri',
      DataSourceName: 'DataSource',
      SyncConfig: 'Sync',
    },
  })
}

function runtimeOf(settings: RawMap): RawMap {
  const given = settings.Runtime
  if (!isGiven(given)) throw new Refusal('one of its functions or resolvers has no Runtime')
  const { Name = null, Version = null } = settingsIn(given, 'a Runtime', '!Name !Version')
  return { Name, RuntimeVersion: Version }
}

/** What AppSync's own console gives to a pipeline that has no code: pass the result on. */
const PASS_ON = `
export function request(ctx) {
    return {};
}

export function response(ctx) {
    return ctx.prev.result;
}
`

const OF_RESOLVER = 'FieldName Caching InlineCode CodeUri MaxBatchSize Pipeline Runtime Sync'

/** What the resolvers of an API make. @param schema logical id of its schema */
export function resolversOf(
  resource: SamResource,
  ids: ReadonlyMap<string, Raw>,
  schema: string,
): readonly Generated[] {
  return membersIn(resource.body.Properties.Resolvers, 'its Resolvers').flatMap(([type, raw]) =>
    membersIn(raw, 'one of its Resolvers').map(([name, resolver]) => {
      const settings = settingsIn(resolver, 'one of its Resolvers', OF_RESOLVER)
      return declareResolver(resource, [type, name], settings, ids, schema)
    }),
  )
}

function declareResolver(
  resource: SamResource,
  [type, name]: readonly [string, string],
  settings: RawMap,
  ids: ReadonlyMap<string, Raw>,
  schema: string,
): Generated {
  const inline = settings.InlineCode
  const uri = settings.CodeUri
  if (isGiven(inline) && isGiven(uri)) {
    throw new Refusal('one of its Resolvers has both InlineCode and CodeUri')
  }
  const isOwn = isGiven(inline) || isGiven(uri)
  const field = settings.FieldName
  const caching = settings.Caching
  const batch = settings.MaxBatchSize
  return declarePart(resource, {
    suffix: type + name,
    type: 'AWS::AppSync::Resolver',
    within: ['Resolvers', type, name],
    dependsOn: [schema],
    properties: {
      ApiId: apiIdOf(resource),
      Code: isOwn ? propertyIn(settings, 'InlineCode') : PASS_ON,
      CodeS3Location: propertyIn(settings, 'CodeUri'),
      Runtime: isOwn ? runtimeOf(settings) : { Name: 'APPSYNC_JS', RuntimeVersion: '1.0.0' },
      FieldName: isGiven(field) ? field : name,
      TypeName: type,
      Kind: 'PIPELINE',
      PipelineConfig: { Functions: pipelineOf(settings.Pipeline, ids) },
      CachingConfig: isGiven(caching)
        ? settingsIn(caching, 'Caching of one of its Resolvers', '!Ttl CachingKeys')
        : undefined,
      MaxBatchSize: isGiven(batch) ? batch : undefined,
    },
    from: {
      ...sameNames('FieldName MaxBatchSize Runtime'),
      Code: 'InlineCode',
      CodeS3Location: 'CodeUri',
      PipelineConfig: 'Pipeline',
      CachingConfig: 'Caching',
    },
  })
}

function pipelineOf(raw: Raw | undefined, ids: ReadonlyMap<string, Raw>): readonly Raw[] {
  if (!isRawList(raw) || raw.length === 0) {
    throw new Refusal('one of its Resolvers has no Pipeline')
  }
  return raw.map((name) => {
    const id = typeof name === 'string' ? ids.get(name) : undefined
    if (id === undefined)
      throw new Refusal('a Pipeline of its Resolvers names none of its Functions')
    return id
  })
}
