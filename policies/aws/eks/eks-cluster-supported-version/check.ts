import type { Check } from 'stackgate'

/** Without a version EKS takes its default, which is supported. */
const check: Check = (cluster, { at, fail, look, pass, unknown }, { oldest }) =>
  look(at(cluster, 'Version'), (version) => {
    const { value } = version
    if (value === undefined) return pass()
    const own = numbersOf(value)
    const least = numbersOf(oldest)
    if (least === null) return unknown(cluster, 'oldestVersionSupported is no version, as 1.32')
    if (own === null) return unknown(version, 'its version is not known')
    const isOld = own.major < least.major || (own.major === least.major && own.minor < least.minor)
    const wanted = `be ${String(oldest)} or later`
    return isOld
      ? fail(version, `version ${own.major}.${own.minor} is too old`, { wanted })
      : pass()
  })

/** 1.9 comes before 1.10. */
function numbersOf(version: unknown): { readonly major: number; readonly minor: number } | null {
  const text = typeof version === 'number' ? String(version) : version
  const parts = typeof text === 'string' ? /^(\d{1,4})\.(\d{1,4})(?:\.\d+)?$/.exec(text) : null
  return parts === null ? null : { major: Number(parts[1]), minor: Number(parts[2]) }
}

export default check
