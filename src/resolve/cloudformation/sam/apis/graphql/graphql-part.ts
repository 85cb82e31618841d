import type { Raw, RawMap } from '../../../../../model/document.ts'
import { memberOf } from '../../../../../model/raw.ts'
import type { Path } from '../../../../../model/truth.ts'
import { declareOf } from '../../events/declare-resource.ts'
import type { Generated, SamResource } from '../../generated.ts'
import { getAtt, ownAttributes } from '../../template-functions.ts'

/** A resource that is made of a part of a GraphQL API. */
export interface GraphqlPart {
  /** Follows the API's own in the logical id. */
  readonly suffix: string
  readonly type: string
  readonly properties: Readonly<Record<string, Raw | undefined>>
  /** The way to the part from the properties of the API. */
  readonly within: Path
  /** The setting of the part that gave each property. */
  readonly from?: Readonly<Record<string, string>>
  /** In the place of what the API waits for. */
  readonly dependsOn?: readonly string[]
}

export const apiIdOf = ({ logicalId }: SamResource): RawMap => getAtt(logicalId, 'ApiId')

/** Declares the part: it has every attribute of the API. */
export function declarePart(
  resource: SamResource,
  { suffix, type, properties, within, from = {}, dependsOn }: GraphqlPart,
): Generated {
  const attributes = ownAttributes(resource.body)
  const made = declareOf(resource, {
    logicalId: resource.logicalId + suffix,
    type,
    attributes: dependsOn === undefined ? attributes : { ...attributes, DependsOn: dependsOn },
    properties,
  })
  const place = (path: Path) => resource.placeOf(path.length === 0 ? [] : ['Properties', ...path])
  const part = within.reduce<Raw | undefined>(
    (at, step) => memberOf(at, String(step)),
    resource.body.Properties,
  )
  const placed = Object.entries(from)
    .filter(([, setting]) => memberOf(part, setting) !== undefined)
    .map(([property, setting]) => ({
      at: ['Properties', property],
      source: place([...within, setting]),
    }))
  return { ...made, sources: [{ at: [], source: place(within) }, ...placed] }
}

/** Properties that go by the same name in both. */
export const sameNames = (names: string): Readonly<Record<string, string>> =>
  Object.fromEntries(names.split(' ').map((name) => [name, name]))
