import type { Raw } from '../../model/document.ts'
import type { JsonBytes } from './json-bytes.ts'
import { type ChangeValues, type ReadEntry, readEntry } from './read-changes.ts'

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

/** The entries of `resource_changes`, whose values are parsed when they are asked for. */
export function scanChanges(
  json: JsonBytes,
  start: number,
): { readonly entries: readonly ReadEntry[]; readonly end: number } {
  const entries: ReadEntry[] = []
  // One of each for all entries: what is called for every byte is compiled wherever it is called from.
  let entry: Record<string, Raw> = {}
  let actions: Record<string, Raw> = {}
  let values = new ScannedValues(json)

  const readPart = (part: string, at: number): number =>
    VALUES.has(part) ? values.skip(part, at) : keep(json, part, at, OF_CHANGE, actions)

  const readMember = (name: string, at: number): number => {
    if (name !== 'change') return keep(json, name, at, OF_ENTRY, entry)
    actions = {}
    entry[name] = actions
    values = new ScannedValues(json)
    return json.members(at, readPart)
  }

  const end = json.items(start, (item) => {
    entry = {}
    values = new ScannedValues(json)
    const after = json.members(item, readMember)
    entries.push(readEntry(entry, entries.length, values))
    return after
  })
  return { entries, end }
}

const VALUES: ReadonlySet<string> = new Set(['after', 'after_unknown', 'after_sensitive'])

/** The values of a change, each parsed once, when it is asked for. Where one stands is 0 where there is none. */
class ScannedValues implements ChangeValues {
  isObject: boolean
  readonly #json: JsonBytes
  #afterStart: number
  #afterEnd: number
  #after: Raw | undefined
  #unknownStart: number
  #unknownEnd: number
  #unknown: Raw | undefined
  #sensitiveStart: number
  #sensitiveEnd: number
  #sensitive: Raw | undefined

  constructor(json: JsonBytes) {
    this.isObject = false
    this.#json = json
    this.#afterStart = this.#afterEnd = 0
    this.#unknownStart = this.#unknownEnd = 0
    this.#sensitiveStart = this.#sensitiveEnd = 0
  }

  /** Passes over one of the values and remembers where it stands. */
  skip(name: string, start: number): number {
    const end = this.#json.skip(start)
    if (name === 'after') {
      this.isObject = this.#json.isMapAt(start)
      this.#afterStart = start
      this.#afterEnd = end
    } else if (name === 'after_unknown') {
      this.#unknownStart = start
      this.#unknownEnd = end
    } else {
      this.#sensitiveStart = start
      this.#sensitiveEnd = end
    }
    return end
  }

  get after(): Raw | undefined {
    this.#after ??= this.#parse(this.#afterStart, this.#afterEnd)
    return this.#after
  }

  get unknown(): Raw | undefined {
    this.#unknown ??= this.#parse(this.#unknownStart, this.#unknownEnd)
    return this.#unknown
  }

  get sensitive(): Raw | undefined {
    this.#sensitive ??= this.#parse(this.#sensitiveStart, this.#sensitiveEnd)
    return this.#sensitive
  }

  #parse(start: number, end: number): Raw | undefined {
    return end === 0 ? undefined : this.#json.parse(start, end)
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
