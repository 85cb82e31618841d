import type { Raw, RawMap } from '../../model/document.ts'
import { memberOf } from '../../model/raw.ts'
import { type Unknown, unknown } from '../../model/value.ts'
import type { Configured } from './configured.ts'
import { GIVE_FILES } from './identity.ts'

/**
 * What stands for an attribute that is given, and that no plan holds; null where it isn't given.
 *
 * - Write-only arguments (`password_wo`, Terraform 1.11) are null in every plan: their
 *   `password_wo_version`, or the configuration, tells that one is given.
 * - A sensitive value of which there isn't even a null was taken out: HCP Terraform offers plans
 *   without them (`json-output-redacted`).
 */
export function withheld(
  name: string,
  raw: RawMap,
  secret: Raw | undefined,
  configured: () => Configured,
): Unknown | null {
  if (name.endsWith('_wo')) return isWritten(name, raw, configured()) ? WRITE_ONLY : null
  return secret === true && !Object.hasOwn(raw, name) ? REDACTED : null
}

function isWritten(name: string, raw: RawMap, configured: Configured): boolean {
  const version = memberOf(raw, `${name}_version`) ?? null
  if (version !== null) return true
  return (
    configured.kind === 'expressions' && configured.of.some(({ constant }) => constant !== null)
  )
}

const WRITE_ONLY = unknown('secret', 'it is write-only, and no plan holds it')

const REDACTED = unknown('secret', 'it is sensitive, and was taken out of the plan')

/**
 * Whether a plan holds only the SHA-1 of a text: providers before 6.0 keep no more of the user data
 * of instances and launch configurations.
 */
export const isHash = (name: string, raw: Raw | undefined): boolean =>
  name === 'user_data' && typeof raw === 'string' && /^[\da-f]{40}$/.test(raw)

/** The text that a hash was made of, where the configuration writes it out. */
export function behindHash(configured: Configured): string | Unknown {
  const [only, ...others] = configured.kind === 'expressions' ? configured.of : []
  return typeof only?.constant === 'string' && others.length === 0 ? only.constant : HASHED
}

const HASHED = unknown('not-read', 'the plan holds only a hash of it', { remedy: GIVE_FILES })
