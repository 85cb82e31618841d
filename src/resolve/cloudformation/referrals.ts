/** Which resources of a stack refer to which, whatever its conditions are. */
export interface Referrals {
  /** The resource that is resolved just now; null where none is, or only some worlds have that part of it. */
  from: string | null
  readonly to: Map<string, Set<string>>
}

export const noReferrals = (): Referrals => ({ from: null, to: new Map() })

export function refer(name: string, { from, to }: Referrals): void {
  if (from === null) return
  const names = to.get(from)
  if (names) names.add(name)
  else to.set(from, new Set([name]))
}

/** Resources that refer to each other in a circle, in turn; null where none do. */
export function circleIn({ to }: Referrals): readonly string[] | null {
  const done = new Set<string>()
  const way: string[] = []
  const isOnWay = new Set<string>()
  const ahead: Iterator<string>[] = []
  const enter = (name: string): void => {
    way.push(name)
    isOnWay.add(name)
    ahead.push((to.get(name) ?? new Set<string>()).values())
  }
  for (const start of to.keys()) {
    if (!done.has(start)) enter(start)
    for (let last = ahead.at(-1); last !== undefined; last = ahead.at(-1)) {
      const next = last.next()
      if (next.done === true) {
        const left = way.pop() ?? ''
        isOnWay.delete(left)
        done.add(left)
        ahead.pop()
      } else if (isOnWay.has(next.value)) return way.slice(way.indexOf(next.value))
      else if (!done.has(next.value)) enter(next.value)
    }
  }
  return null
}
