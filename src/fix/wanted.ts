import type { Json } from '../model/policy.ts'

/** The one value that must be, from what follows "must"; undefined where there are several, or none is named. */
export function exactValue(wanted: string | null): Json | undefined {
  const [, one] = /^be (true|false|\d+|"(?:[^"\\]|\\.)*")$/.exec(wanted ?? '') ?? []
  if (one === undefined) return undefined
  try {
    return JSON.parse(one) as Json
  } catch {
    return undefined
  }
}
