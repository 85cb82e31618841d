/**
 * Tells apart what has one fingerprint, as two copies of a resource may: the second is `…-2`. Two reports
 * of the same decision give the same ids.
 */
export function distinctIds(): (fingerprint: string) => string {
  const seen = new Map<string, number>()
  return (fingerprint) => {
    const times = (seen.get(fingerprint) ?? 0) + 1
    seen.set(fingerprint, times)
    return times === 1 ? fingerprint : `${fingerprint}-${times}`
  }
}
