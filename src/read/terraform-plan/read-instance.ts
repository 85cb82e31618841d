import type { Raw } from '../../model/document.ts'
import type { InstanceKey, PlanInstance } from '../../model/plan.ts'
import { memberOf } from '../../model/raw.ts'
import { stringAt } from './raw-value.ts'

/**
 * Reads who an entry of `resource_changes`, or of a state's `resources`, is about. Null where it
 * doesn't say. `module` stands in where the entry names none.
 */
export function readInstance(entry: Raw, pointer: string, module = ''): PlanInstance | null {
  const address = stringAt(entry, 'address')
  const type = stringAt(entry, 'type')
  const name = stringAt(entry, 'name')
  if (address === null || type === null || name === null) return null
  return {
    pointer,
    address,
    module: stringAt(entry, 'module_address') ?? module,
    mode: stringAt(entry, 'mode') === 'data' ? 'data' : 'managed',
    type,
    name,
    key: keyOf(memberOf(entry, 'index')),
    provider: providerOf(stringAt(entry, 'provider_name'), type),
  }
}

function keyOf(index: Raw | undefined): InstanceKey {
  return typeof index === 'string' || typeof index === 'number' ? index : null
}

/**
 * `registry.terraform.io/hashicorp/aws`, `registry.opentofu.org/hashicorp/aws`, `aws` (0.12): registries
 * differ, the last segment doesn't. Without a name, the type begins with it.
 */
function providerOf(name: string | null, type: string): string {
  if (name !== null) return name.slice(name.lastIndexOf('/') + 1)
  const end = type.indexOf('_')
  return end === -1 ? type : type.slice(0, end)
}
