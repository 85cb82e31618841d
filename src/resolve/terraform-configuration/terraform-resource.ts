import type { ResourceDeclaration } from '../../model/configuration.ts'
import { blockType } from '../../model/expression.ts'
import type { Deployment, Environment } from '../../model/resource.ts'
import type { TerraformResource } from '../../model/terraform.ts'
import { emptyMap, type ValueMap } from '../../model/value.ts'
import { and, type Condition } from '../../model/worlds/condition.ts'
import { withoutNone, withoutNull } from './block-values.ts'
import { defaultTagsOf, environmentOf } from './environment.ts'
import { locateIn } from './locate-in.ts'
import { namesIn } from './names-in.ts'
import { preconditionsOf } from './possible-worlds.ts'
import { previousAddress } from './previous-address.ts'
import type { ResourceInstance } from './scope.ts'
import { marked } from './secret-names.ts'

/** Arguments and blocks of the language itself, which say nothing of the resource. */
const META: ReadonlySet<string> = new Set([
  'connection',
  'count',
  'depends_on',
  'for_each',
  'lifecycle',
  'provider',
  'provisioner',
])

export function terraformResource(
  instance: ResourceInstance,
  deployment: Deployment,
  possible: Condition,
  handedTo: string | null,
): TerraformResource {
  const preconditions = preconditionsOf(instance.declaration.block, instance.scope)
  const exists = and([possible, instance.exists, preconditions])
  const condition = exists.kind === 'constant' && exists.value ? null : exists
  return new ConfiguredResource(instance, deployment, condition, handedTo)
}

/**
 * A resource of a configuration. Attributes and places are worked out when they are asked for: of most types
 * nobody asks. A class, since thousands of objects with accessors of their own take several times the memory.
 */
class ConfiguredResource implements TerraformResource {
  readonly deployment: Deployment
  readonly exists: Condition | null
  readonly handedTo?: string
  readonly #instance: ResourceInstance
  #attributes: ValueMap | null
  #environment: Environment | null

  constructor(
    instance: ResourceInstance,
    deployment: Deployment,
    exists: Condition | null,
    handedTo: string | null,
  ) {
    this.deployment = deployment
    this.exists = exists
    if (handedTo !== null) this.handedTo = handedTo
    this.#instance = instance
    this.#attributes = null
    this.#environment = null
  }

  get address(): string {
    return this.#instance.address
  }

  get previousAddress(): string | null {
    const { address, scope } = this.#instance
    return previousAddress(address, scope.module)
  }

  get module(): string {
    return this.#instance.scope.module.address
  }

  get type(): string {
    return this.#instance.declaration.type
  }

  get mode(): TerraformResource['mode'] {
    return this.#instance.declaration.mode
  }

  get attributes(): ValueMap {
    this.#attributes ??= attributesOf(this.#instance)
    return this.#attributes
  }

  get environment(): Environment {
    this.#environment ??= environmentOf(this.#instance)
    return this.#environment
  }

  get action(): null {
    return null
  }

  get refersTo(): NonNullable<TerraformResource['refersTo']> {
    const { block } = this.#instance.declaration
    return (attribute) => namesIn(block, attribute) ?? new Set()
  }

  get locate(): TerraformResource['locate'] {
    const instance = this.#instance
    return (attribute) => locateIn(instance, attribute)
  }
}

function attributesOf(instance: ResourceInstance): ValueMap {
  const { declaration, read } = instance
  const { attributes, blocks } = declaration.block.body
  const map = emptyMap()
  for (const name of attributes.keys()) {
    const value = META.has(name)
      ? undefined
      : withoutNull(marked(name, read(name), { resource: declaration.type }))
    if (value !== undefined) map[name] = value
  }
  for (const type of new Set(blocks.map(blockType))) {
    const value = META.has(type) ? undefined : withoutNone(read(type))
    if (value !== undefined) map[type] = value
  }
  const inherited = isTagged(declaration) ? withoutNull(defaultTagsOf(instance)) : undefined
  if (inherited !== undefined) map.tags_all = inherited
  return map
}

/** As in a plan, what the provider adds stands in an attribute of its own. */
function isTagged({ mode, type }: ResourceDeclaration): boolean {
  return mode === 'managed' && type.startsWith('aws_')
}
