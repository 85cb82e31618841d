import type { Raw } from '../../model/document.ts'
import type { JsonBytes } from './json-bytes.ts'
import type { ChangeEntry, ChangeValues } from './read-changes.ts'

const OF_ENTRY: ReadonlySet<string> = new Set([
  'address',
  'module_address',
  'mode',
  'type',
  'name',
  'index',
  'provider_name',
  'previous_address',
  'deposed',
])
const OF_CHANGE: ReadonlySet<string> = new Set(['actions'])

const NOTHING: ChangeValues = {
  isObject: false,
  after: undefined,
  unknown: undefined,
  sensitive: undefined,
}

/** The entries of `resource_changes`, whose values are parsed when they are asked for. */
export function scanChanges(
  json: JsonBytes,
  start: number,
): { readonly changes: readonly ChangeEntry[]; readonly end: number } {
  const changes: ChangeEntry[] = []
  const end = json.items(start, (item) => {
    const entry: Record<string, Raw> = {}
    let values = NOTHING
    const after = json.members(item, (name, at) => {
      if (name !== 'change') return keep(json, name, at, OF_ENTRY, entry)
      const change = scanChange(json, at)
      entry[name] = change.actions
      values = change.values
      return change.end
    })
    changes.push({ entry, values })
    return after
  })
  return { changes, end }
}

function scanChange(json: JsonBytes, start: number) {
  const actions: Record<string, Raw> = {}
  const values = new ScannedValues(json)
  const end = json.members(start, (name, at) => {
    if (!values.holds(name)) return keep(json, name, at, OF_CHANGE, actions)
    const to = json.skip(at)
    values.place(name, at, to)
    return to
  })
  return { actions, values, end }
}

/** Where the values of a change stand, each parsed once when it is asked for. */
class ScannedValues implements ChangeValues {
  isObject = false
  readonly #json: JsonBytes
  #after: Raw | Span | undefined
  #unknown: Raw | Span | undefined
  #sensitive: Raw | Span | undefined
/** Parses a member if it is one of the wanted ones. */
function keep(
  json: JsonBytes,
  name: string,
  at: number,
  wanted: ReadonlySet<string>,
  into: Record<string, Raw>,
): number {
  const end = json.skip(at)
  if (wanted.has(name)) into[name] = json.parse(at, end)
  return end
}

function parsedOnce(json: JsonBytes, start: number, end: number): () => Raw {
  let parsed: Raw | undefined
  return () => {
    parsed ??= json.parse(start, end)
    return parsed
  }
}
