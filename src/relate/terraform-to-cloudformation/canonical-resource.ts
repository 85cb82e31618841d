import type { Deployment, Environment, Resource } from '../../model/resource.ts'
import type { SourceLocation } from '../../model/source-location.ts'
import type { TerraformResource } from '../../model/terraform.ts'
import type { Path } from '../../model/truth.ts'
import { isMap, type ResourceId, type Value } from '../../model/value.ts'
import type { Condition } from '../../model/worlds/condition.ts'
import { originAt, placedView } from './origins.ts'
import type { BeyondPlan } from './satellites/beyond-plan.ts'
import { onlyType, translateResource } from './translate-resource.ts'
import { type Piece, plainView, type Translation } from './translation.ts'

/** What a Terraform resource becomes, each resource of the canonical shape translated when it is asked for. */
export function canonicalResources(
  resource: TerraformResource,
  translation: Translation,
  beyond: BeyondPlan,
): readonly Resource[] {
  const translated = new Translated(resource, translation, beyond)
  const only = onlyType(resource, translation)
  if (only === null) {
    return translated.pieces.map((piece, index) => new CanonicalResource(translated, piece, index))
  }
  return [new CanonicalResource(translated, { suffix: '', type: only, exists: resource.exists }, 0)]
}

/** A Terraform resource with what it was translated into. */
class Translated {
  readonly resource: TerraformResource
  readonly id: ResourceId
  readonly #translation: Translation
  readonly #beyond: BeyondPlan
  #pieces: readonly Piece[] | null
  #placed: readonly Piece[] | null

  constructor(resource: TerraformResource, translation: Translation, beyond: BeyondPlan) {
    this.resource = resource
    this.id = translation.idOf(resource)
    this.#translation = translation
    this.#beyond = beyond
    this.#pieces = null
    this.#placed = null
  }

  get pieces(): readonly Piece[] {
    this.#pieces ??= translateResource(this.resource, this.#translation, plainView)
    return this.#pieces
  }

  /** The same, with the origin of each value: only for what is reported. */
  get placed(): readonly Piece[] {
    this.#placed ??= translateResource(this.resource, this.#translation, placedView)
    return this.#placed
  }

  propertiesOf(index: number): Value {
    return this.#beyond(this.resource, this.pieces[index]?.properties ?? {})
  }

  locate(index: number, path: Path): SourceLocation {
    const { resource } = this
    const piece = this.pieces[index]
    // A resource as a whole is where it is declared: no value of it is to be found.
    if (path.length === 0 && isMap(piece?.properties)) return resource.locate(piece?.from ?? [])
    const { from = [], properties = {} } = this.placed[index] ?? {}
    const origin = originAt(properties, path, { resource, attribute: from })
    return origin.resource.locate(origin.attribute)
  }

  /** What is folded into a resource belongs to it: a new part changes it. */
  get isUnchanged(): boolean {
    const parts = this.#translation.joins.contributions(this.id).map(({ part }) => part)
    return [this.resource, ...parts].every(({ action }) => action === 'no-op')
  }
}

/** One of the canonical resources. A class, as thousands of objects with accessors of their own take too much. */
class CanonicalResource implements Resource {
  readonly id: ResourceId
  readonly type: string
  readonly exists: Condition | null
  readonly #translated: Translated
  readonly #index: number
  #properties: Value | undefined

  constructor(
    translated: Translated,
    { suffix, type, exists }: Pick<Piece, 'suffix' | 'type' | 'exists'>,
    index: number,
  ) {
    this.id = suffix === '' ? translated.id : `${translated.id}${suffix}`
    this.type = type
    this.exists = exists
    this.#translated = translated
    this.#index = index
    this.#properties = undefined
  }

  get address(): string {
    return this.#translated.resource.address
  }

  get stack(): string {
    return ''
  }

  get writtenType(): string {
    return this.#translated.resource.type
  }

  get properties(): Value {
    this.#properties ??= this.#translated.propertiesOf(this.#index)
    return this.#properties
  }

  get deployment(): Deployment {
    return this.#translated.resource.deployment
  }

  get environment(): Environment {
    return this.#translated.resource.environment
  }

  get identity(): string {
    const { address, previousAddress } = this.#translated.resource
    return previousAddress ?? address
  }

  get unchanged(): boolean {
    return this.#translated.isUnchanged
  }

  get locate(): Resource['locate'] {
    const translated = this.#translated
    const index = this.#index
    return (path) => translated.locate(index, path)
  }
}
