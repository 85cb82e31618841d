import type { RawMap } from '../../../model/document.ts'
import { isRawMap, memberOf } from '../../../model/raw.ts'
import { quoted } from '../problems.ts'
import type { DeclaredResource } from '../stack-context.ts'
import type { Generated, SamResource, SamTemplate, Source } from './generated.ts'
import { placesOf } from './places.ts'
import { referable } from './referable.ts'
import { isOfSam } from './sam-type.ts'

/** Types of a template's own resources that the transform changes, where an event or an API asks for it. */
const changeable = new Set([
  'AWS::S3::Bucket',
  'AWS::SNS::Topic',
  'AWS::Cognito::UserPool',
  'AWS::ApiGateway::DomainName',
  'AWS::ApiGateway::BasePathMapping',
  'AWS::ApiGateway::DomainNameV2',
  'AWS::ApiGateway::BasePathMappingV2',
])

/** The resources of a template while those of SAM are put in the place of its own. */
export interface Joined {
  /** Takes what a resource of SAM was expanded to; that resource itself is gone. */
  readonly add: (resource: SamResource, made: readonly Generated[], sam: SamTemplate) => void
  readonly bodies: ReadonlyMap<string, RawMap>
  readonly resources: () => ReadonlyMap<string, DeclaredResource>
  /** Other names of what was generated. */
  readonly names: ReadonlyMap<string, string>
}

export function joinGenerated(
  declared: ReadonlyMap<string, DeclaredResource>,
  content: RawMap,
): Joined {
  /** What stands in the place of a declared resource, or follows all of them. */
  const instead = new Map<string, Map<string, DeclaredResource>>()
  const bodies = new Map<string, RawMap>()
  for (const { logicalId, type, body } of declared.values()) {
    if (!isOfSam(type) && isRawMap(body)) bodies.set(logicalId, body)
  }
  const names = new Map<string, string>()
  /** Where changes of the template's own resources were asked for. */
  const changes = new Map<string, readonly Source[]>()

  function add(resource: SamResource, made: readonly Generated[], sam: SamTemplate): void {
    const group = instead.get(resource.logicalId) ?? new Map<string, DeclaredResource>()
    instead.set(resource.logicalId, group)
    for (const generated of made) {
      const { logicalId, body } = generated
      const own = declared.get(logicalId)
      if (own !== undefined && !isOfSam(own.type)) {
        if (own.type === body.Type && changeable.has(own.type ?? '')) {
          const asked = [...(changes.get(logicalId) ?? []), ...generated.sources]
          changes.set(logicalId, asked)
          bodies.set(logicalId, body)
          instead.set(logicalId, new Map([[logicalId, changed(own, body, asked, content)]]))
        } else {
          const clause = `SAM makes resource ${quoted(logicalId)}, which the template declares itself`
          sam.leaveOpen(resource, clause)
        }
        continue
      }
      const whole = withMetadata(generated)
      bodies.set(logicalId, whole.body)
      group.set(logicalId, declare(whole, declared.get(resource.logicalId), content))
      if (generated.renamed) names.set(resource.logicalId, logicalId)
    }
    for (const [name, type] of Object.entries(referable.get(String(resource.body.Type)) ?? {})) {
      const last = made.findLast(({ body }) => body.Type === type)
      if (last) names.set(`${resource.logicalId}.${name}`, last.logicalId)
    }
  }

  function resources(): ReadonlyMap<string, DeclaredResource> {
    const all = new Map<string, DeclaredResource>()
    const put = (group: ReadonlyMap<string, DeclaredResource>): void => {
      for (const [logicalId, resource] of group) all.set(logicalId, resource)
    }
    for (const [logicalId, resource] of declared) {
      const group = instead.get(logicalId)
      if (group) put(group)
      else all.set(logicalId, resource)
    }
    for (const [logicalId, group] of instead) if (!declared.has(logicalId)) put(group)
    return all
  }

  return { add, bodies, resources, names }
}

function withMetadata(generated: Generated): Generated {
  const metadata = memberOf(generated.from.body, 'Metadata')
  if (metadata === undefined || memberOf(generated.body, 'Metadata') !== undefined) return generated
  const body = { ...generated.body, Metadata: metadata }
  const at = ['Metadata']
  return {
    ...generated,
    body,
    get sources() {
      return [...generated.sources, { at, source: generated.from.placeOf(at) }]
    },
  }
}

/** @param written the resource of SAM; undefined for one that the transform thinks up itself */
function declare(
  generated: Generated,
  written: DeclaredResource | undefined,
  content: RawMap,
): DeclaredResource {
  const { logicalId, body, from } = generated
  const whole = { place: from.placeOf([]), isSame: false }
  const place = placesOf(() => generated.sources, whole, content)
  return {
    logicalId,
    type: String(body.Type),
    body,
    get origin() {
      return place([])
    },
    when: written?.when ?? null,
    placeOf: place,
  }
}

/** A resource of the template's own, with what the transform changes in it. */
function changed(
  own: DeclaredResource,
  body: RawMap,
  sources: readonly Source[],
  content: RawMap,
): DeclaredResource {
  const parts = sources.filter(({ at }) => at.length > 0)
  const placeOf = placesOf(() => parts, { place: own.origin, isSame: true }, content)
  return { ...own, body, placeOf }
}
