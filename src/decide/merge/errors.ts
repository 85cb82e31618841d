import type { RunError } from '../../model/decision.ts'

/** Each error once: most are met by every part. One of a single part comes behind the one before it there. */
export function mergeErrors(lists: readonly (readonly RunError[])[]): readonly RunError[] {
  const merged: { readonly key: string; readonly error: RunError }[] = []
  for (const list of lists) {
    let behind = -1
    for (const error of list) {
      const key = JSON.stringify(error)
      const known = merged.findIndex((one) => one.key === key)
      if (known === -1) merged.splice(behind + 1, 0, { key, error })
      behind = known === -1 ? behind + 1 : known
    }
  }
  return merged.map(({ error }) => error)
}
