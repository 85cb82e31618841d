import type { PlanDocument } from '../../model/plan.ts'
import { checkPlan } from './check-plan.ts'
import { parsePlan } from './parse-plan.ts'
import { memberOf, stringAt } from './raw-value.ts'
import { readChanges, readDeferred } from './read-changes.ts'
import { readConfiguration, readProviders, readVariables } from './read-configuration.ts'
import { readData } from './read-data.ts'

/**
 * Reads what `terraform show -json tfplan` or `tofu show -json tfplan` wrote, of every format 0.x and
 * 1.x; keys that it doesn't know are ignored. `file` is relative to the root of the run.
 *
 * @throws InputError where the text is no plan, or none that can be read.
 */
export function readPlan(text: string, file: string): PlanDocument {
  const { content, notes } = parsePlan(text)
  const plan = checkPlan(content)
  const { changes, faults } = readChanges(plan)
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
    notes,
    faults,
  }
}
