import type { Deployment } from '../../model/resource.ts'
import type { TerraformResource } from '../../model/terraform.ts'
import { emptyMap, type ValueMap } from '../../model/value.ts'
import { blockType, withoutNone, withoutNull } from './block-values.ts'
import { environmentOf } from './environment.ts'
import { locateIn } from './locate-in.ts'
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
): TerraformResource {
  const { declaration, address, scope, exists } = instance
  return {
    address,
    module: scope.module.address,
    type: declaration.type,
    mode: declaration.mode,
    attributes: attributesOf(instance),
    exists: exists.kind === 'constant' && exists.value ? null : exists,
    deployment,
    environment: environmentOf(instance),
    action: null,
    locate: (attribute) => locateIn(instance, attribute),
  }
}

function attributesOf({ declaration, read }: ResourceInstance): ValueMap {
  const { attributes, blocks } = declaration.block.body
  const map = emptyMap()
  for (const name of attributes.keys()) {
    const value = META.has(name) ? undefined : withoutNull(marked(name, read(name)))
    if (value !== undefined) map[name] = value
  }
  for (const type of new Set(blocks.map(blockType))) {
    const value = META.has(type) ? undefined : withoutNone(read(type))
    if (value !== undefined) map[type] = value
  }
  return map
}
