import type { RawMap } from '../../../../model/document.ts'
import type { SamTemplate } from '../generated.ts'
import type { ApiEvent } from './api-events.ts'
import { onlyIf } from './body/contents.ts'
import { addPath, methodName, pathsOf, withPath } from './body/methods.ts'
import { pathCondition } from './path-conditions.ts'

/**
 * The definition with the paths and methods of the events, still empty. A path whose every event has
 * a condition is there where one of them holds.
 */
export function withRoutes(
  document: RawMap,
  api: string,
  events: readonly ApiEvent[],
  sam: SamTemplate,
): RawMap {
  let changed = document
  for (const { path, method } of events) changed = addPath(changed, path, methodName(method))
  for (const path of Object.keys(pathsOf(changed))) {
    const ofPath = events.filter((event) => event.path === path)
    const condition = pathCondition(api, path, ofPath, sam)
    const item = pathsOf(changed)[path] ?? null
    if (condition !== null) changed = withPath(changed, path, onlyIf(condition, item))
  }
  return changed
}
