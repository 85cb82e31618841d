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
  const values = new ScannedValues()
  const end = json.members(start, (name, at) => {
    if (name === 'after') {
      values.isObject = json.isMapAt(at)
      values.ofAfter = new Unparsed(json, at)
      return values.ofAfter.end
    }
    if (name === 'after_unknown') {
      values.ofUnknown = new Unparsed(json, at)
      return values.ofUnknown.end
    }
    if (name === 'after_sensitive') {
      values.ofSensitive = new Unparsed(json, at)
      return values.ofSensitive.end
    }
    return keep(json, name, at, OF_CHANGE, actions)
  })
  return { actions, values, end }
}

class ScannedValues implements ChangeValues {
  isObject = false
  ofAfter: Unparsed | null = null
  ofUnknown: Unparsed | null = null
  ofSensitive: Unparsed | null = null

  get after(): Raw | undefined {
    return this.ofAfter?.value
  }

  get unknown(): Raw | undefined {
    return this.ofUnknown?.value
  }

  get sensitive(): Raw | undefined {
    return this.ofSensitive?.value
  }
}

/** A value that was passed over. It is parsed once, when it is asked for. */
class Unparsed {
  readonly end: number
  readonly #json: JsonBytes
  readonly #start: number
  #parsed: Raw | undefined

  constructor(json: JsonBytes, start: number) {
    this.#json = json
    this.#start = start
    this.end = json.skip(start)
  }

  get value(): Raw {
    this.#parsed ??= this.#json.parse(this.#start, this.end)
    return this.#parsed
  }
}

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
