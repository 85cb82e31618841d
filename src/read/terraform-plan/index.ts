import type { PlanDocument } from '../../model/plan.ts'
import { memberOf } from '../../model/raw.ts'
import { checkPlan } from './check-plan.ts'
import { stringAt } from './raw-value.ts'
import { readChanges, readDeferred } from './read-changes.ts'
import { readConfiguration, readProviders, readVariables } from './read-configuration.ts'
import { readData } from './read-data.ts'
import { readLargePlan, readTextPlan } from './read-large-plan.ts'

/**
 * Reads what `terraform show -json tfplan` or `tofu show -json tfplan` wrote, of every format 0.x and
 * 1.x; keys that it doesn't know are ignored. `file` is relative to the root of the run.
 *
 * Given as bytes, in UTF-8, it may be larger than a text can be, and takes little more memory than its
 * bytes: they are kept, and what is asked for is parsed then. Broken bytes of up to `mostAsText` are read
 * again as a text, which tells more exactly what is wrong.
 *
 * @throws InputError where it is no plan, or none that can be read.
 */
export function readPlan(
  given: string | Buffer,
  file: string,
  mostAsText = 64 * 1024 * 1024,
): PlanDocument {
  const read = typeof given === 'string' ? readTextPlan(given) : readLargePlan(given, mostAsText)
  const plan = checkPlan(read.content)
  const { changes, faults } = readChanges(read.entries)
  return {
    file,
    formatVersion: stringAt(plan, 'format_version') ?? '',
    changes,
    data: readData(plan),
    configuration: readConfiguration(plan),
    providers: readProviders(plan),
    variables: readVariables(plan),
    errored: memberOf(plan, 'errored') === true,
    complete: memberOf(plan, 'complete') !== false,
    deferred: readDeferred(plan),
    notes: read.notes,
    faults,
  }
}
