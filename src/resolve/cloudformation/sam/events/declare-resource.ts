import type { Raw, RawMap } from '../../../../model/document.ts'
import type { Path } from '../../../../model/truth.ts'
import type { Generated, SamEvent, SamResource, Source } from '../generated.ts'
import { writtenAs } from '../places.ts'
import { definedIn, passedAttributes } from '../template-functions.ts'

/** A resource that is generated, before it is known where its parts were written. */
export interface Declaration {
  readonly logicalId: string
  readonly type: string
  readonly properties: Readonly<Record<string, Raw | undefined>>
  /** `Condition` and its like; those that a resource of SAM hands to all that it makes, by default. */
  readonly attributes?: RawMap
  /**
   * The property of the event, or of the resource of SAM, that gave each property; a key is the way
   * to a part of one, with slashes: `Targets/0/Input`.
   */
  readonly from?: Readonly<Record<string, string>>
}

/** What an event makes. @param within the property of the event that asked for it */
export function declareFor(
  event: SamEvent,
  declaration: Declaration,
  within: string | null = null,
): Generated {
  const { properties, source, owner } = event
  const place = [...source, ...givenPath(properties, within)]
  const placed = placedAt(declaration, properties, (at, name) => ({
    at,
    source: [...source, 'Properties', name],
  }))
  return generated(declaration, owner, [...wholeAt(place), ...placed])
}

/** What a resource of SAM makes, or what takes its place. @param within the property that asked for it */
export function declareOf(
  resource: SamResource,
  declaration: Declaration,
  within: string | null = null,
): Generated {
  const { Properties: properties } = resource.body
  const place = resource.placeOf(givenPath(properties, within))
  const placed = placedAt(declaration, properties, (at, name) =>
    writtenAs(resource, at, ['Properties', name]),
  )
  return generated(declaration, resource, [...wholeAt(place), ...placed])
}

/** Properties that nobody wrote stand where the whole does: it may have others of the same name. */
const wholeAt = (place: Path): readonly Source[] => [
  { at: [], source: place },
  { at: ['Properties'], source: place, deeper: () => place },
]

const givenPath = (properties: RawMap, name: string | null): Path =>
  name !== null && Object.hasOwn(properties, name) ? ['Properties', name] : []

function placedAt(
  { from = {}, properties }: Declaration,
  given: RawMap,
  placeOf: (at: Path, name: string) => Source,
): readonly Source[] {
  return Object.keys(from).flatMap((way) => {
    const name = from[way] ?? ''
    const [top = '', ...steps] = way.split('/')
    if (properties[top] === undefined || !Object.hasOwn(given, name)) return []
    const rest = steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step))
    return [placeOf(['Properties', top, ...rest], name)]
  })
}

function generated(
  { logicalId, type, properties, attributes }: Declaration,
  from: SamResource,
  sources: Generated['sources'],
): Generated {
  const body: RawMap = {
    Type: type,
    ...(attributes ?? passedAttributes(from.body)),
    Properties: definedIn(properties),
  }
  return { logicalId, body, from, sources }
}
