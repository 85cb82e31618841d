/** Computes once, when first asked. While it is computed, whoever asks gets `meanwhile`. */
export function lazy<T>(compute: () => T, meanwhile: T): () => T {
  let state: 'new' | 'busy' | 'done' = 'new'
  let value = meanwhile
  return () => {
    if (state !== 'new') return value
    state = 'busy'
    value = compute()
    state = 'done'
    return value
  }
}

/** Named values of a stack, each computed when first asked for. */
export interface Entries<T> {
  readonly names: () => Iterable<string>
  readonly has: (name: string) => boolean
  /** Undefined where nothing has this name. */
  readonly get: (name: string) => T | undefined
}

/** @param circular what a value that needs itself comes to */
export function lazyEntries<S, T>(
  sources: () => ReadonlyMap<string, S>,
  compute: (name: string, source: S) => T,
  circular: (name: string, source: S) => T,
): Entries<T> {
  const known = new Map<string, T>()
  const busy = new Set<string>()
  return {
    names: () => sources().keys(),
    has: (name) => sources().has(name),
    get(name) {
      if (known.has(name)) return known.get(name)
      const source = sources().get(name)
      if (source === undefined) return undefined
      if (busy.has(name)) return circular(name, source)
      busy.add(name)
      const value = compute(name, source)
      busy.delete(name)
      known.set(name, value)
      return value
    },
  }
}

/** The entries of both; where both have a name, the first one's. */
export const joinEntries = <T>(first: Entries<T>, second: Entries<T>): Entries<T> => ({
  names: () => new Set([...first.names(), ...second.names()]),
  has: (name) => first.has(name) || second.has(name),
  get: (name) => (first.has(name) ? first.get(name) : second.get(name)),
})
