import type { Raw, RawMap } from '../../model/document.ts'
import { BrokenJson, jsonIn } from './json-bytes.ts'
import type { ReadEntry } from './read-changes.ts'
import { scanChanges } from './scan-changes.ts'
import { scanState } from './scan-state.ts'

/** A plan of which only what is used was parsed. */
export interface ScannedPlan {
  /** Its top: what is passed over is null, the changes too. */
  readonly content: RawMap
  readonly entries: readonly ReadEntry[]
  /** The offset after it. */
  readonly end: number
}

/** What is parsed as it stands. */
const WHOLE: ReadonlySet<string> = new Set([
  'format_version',
  'variables',
  'configuration',
  'deferred_changes',
  'errored',
  'complete',
])

/**
 * Reads a plan from its bytes: as a text it would take as much memory again, and parsed several times
 * that. Most of it is never looked at: the planned values and the state before repeat the changes, and
 * what a change holds is parsed when somebody asks for it.
 *
 * @throws BrokenJson where it isn't JSON from `start` on, or passes a limit.
 */
export function scanPlan(bytes: Buffer, start: number): ScannedPlan {
  const json = jsonIn(bytes)
  if (!json.isMapAt(start)) throw new BrokenJson(json.blank(start), 'malformed')
  const content: Record<string, Raw> = Object.create(null)
  let entries: readonly ReadEntry[] = []
  const end = json.members(start, (name, at) => {
    if (name === 'resource_changes') {
      const scanned = scanChanges(json, at)
      entries = scanned.entries
      content[name] = null
      return scanned.end
    }
    if (name === 'prior_state') {
      const state = scanState(json, at)
      content[name] = state.content
      return state.end
    }
    const after = json.skip(at)
    content[name] = WHOLE.has(name) ? json.parse(at, after) : null
    return after
  })
  return { content, entries, end }
}
