import { isKind, sensitive, type Value } from '../../model/value.ts'
import { either } from './lift.ts'

/**
 * Arguments that providers mark as sensitive, by their names, as a configuration comes without the
 * provider's schema: `password`, `master_password`, `secret_string`, `auth_token`, `private_key`.
 */
const SECRET =
  /^(?:(?:[a-z0-9_]+_)?(?:password|passwd|auth_token|client_secret|private_key)|secret|secret_(?:string|binary)|token|user_data(?:_base64)?)(?:_wo)?$/

/** Marks text that is written out where secrets go; references say nothing that is secret. */
export function marked<T extends Value | undefined>(name: string, value: T): T | Value {
  return SECRET.test(name) ? markText(value) : value
}

function markText<T extends Value | undefined>(value: T): T | Value {
  if (typeof value === 'string' && value !== '') return sensitive(value)
  if (isKind(value, 'text')) return sensitive(value)
  if (!isKind(value, 'choice')) return value
  return either(value.condition, markText(value.then ?? null), markText(value.otherwise ?? null))
}
