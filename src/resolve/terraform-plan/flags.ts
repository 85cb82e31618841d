import type { ModuleConfiguration } from '../../model/plan.ts'
import { expressionOf } from './configured.ts'
import { headsOf } from './reference.ts'

const NAMED_LIKE_A_FLAG =
  /^(?:is|has|use|do|should|with|any|attach|create|enable|manage|make|need)(?:_|$)|_(?:enabled|created|attached)$/

/**
 * Whether a local only says yes or no: it is named like that, and decides whether something of its
 * module is made. Locals are no part of a plan, but `count` must be known when planning, so that such
 * a one is no part of an unknown value: `local.attach_policy ? aws_s3_bucket_policy.a.id : aws_s3_bucket.a.id`.
 */
export function isFlag(local: string, module: ModuleConfiguration | null): boolean {
  return module !== null && NAMED_LIKE_A_FLAG.test(local) && localsOfCounts(module).has(local)
}

const known = new WeakMap<ModuleConfiguration, ReadonlySet<string>>()

function localsOfCounts(module: ModuleConfiguration): ReadonlySet<string> {
  const before = known.get(module)
  if (before !== undefined) return before
  const names = new Set<string>()
  for (const { count } of [...module.resources.values(), ...module.calls.values()]) {
    for (const head of headsOf(expressionOf(count)?.references ?? [])) {
      if (head.kind === 'local') names.add(head.name)
    }
  }
  known.set(module, names)
  return names
}
