import type { Raw } from '../../model/document.ts'
import type { ReadDataSource } from '../../model/plan.ts'
import { isRawMap, listAt, memberOf } from '../../model/raw.ts'
import { mapAt, stringAt } from './raw-value.ts'
import { readInstance } from './read-instance.ts'

/** The data sources that were read while planning: only `prior_state` holds their values. */
export function readData(plan: Raw): ReadDataSource[] {
  const found: ReadDataSource[] = []
  const values = memberOf(memberOf(plan, 'prior_state'), 'values')
  collect(memberOf(values, 'root_module'), '/prior_state/values/root_module', found)
  return found
}

function collect(module: Raw | undefined, pointer: string, found: ReadDataSource[]): void {
  const address = stringAt(module, 'address') ?? ''
  listAt(module, 'resources').forEach((entry, index) => {
    if (stringAt(entry, 'mode') !== 'data') return
    const instance = readInstance(entry, `${pointer}/resources/${index}`, address)
    const values = memberOf(entry, 'values')
    if (instance === null || !isRawMap(values)) return
    const sensitive = memberOf(entry, 'sensitive_values')
    found.push({ ...instance, kind: 'read', values: mapAt(entry, 'values'), sensitive })
  })
  listAt(module, 'child_modules').forEach((child, index) => {
    collect(child, `${pointer}/child_modules/${index}`, found)
  })
}
