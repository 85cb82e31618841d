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
): TerraformResource {
  const { declaration, address, scope } = instance
  let attributes: ValueMap | null = null
  let environment: Environment | null = null
  const preconditions = preconditionsOf(declaration.block, scope)
  const exists = and([possible, instance.exists, preconditions])
  return {
    address,
    module: scope.module.address,
    type: declaration.type,
    mode: declaration.mode,
    // Of most types nobody asks.
    get attributes() {
      attributes ??= attributesOf(instance)
      return attributes
    },
    exists: exists.kind === 'constant' && exists.value ? null : exists,
    deployment,
    get environment() {
      environment ??= environmentOf(instance)
      return environment
    },
    action: null,
    refersTo: (attribute) => namesIn(declaration.block, attribute) ?? new Set(),
    locate: (attribute) => locateIn(instance, attribute),
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
