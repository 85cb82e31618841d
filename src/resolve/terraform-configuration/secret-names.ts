import { isSecretName } from '../../model/secret-name.ts'
import { isKind, isList, isMap, sensitive, type Value } from '../../model/value.ts'
import { either } from './lift.ts'
import { ofBlocks, ofResources } from './secret-attributes.ts'

/** Holds secrets often, though no schema says so. */
const OFTEN: ReadonlySet<string> = new Set(['user_data', 'user_data_base64'])

/**
 * Marks what is written out where secrets go: in an argument of a resource or of one of its blocks,
 * named by their type, as a configuration comes without the provider's schema.
 */
export function marked<T extends Value | undefined>(
  name: string,
  value: T,
  holder: { readonly resource: string } | { readonly block: string },
): T | Value {
  const listed =
    'resource' in holder ? ofResources.get(holder.resource) : ofBlocks.get(holder.block)
  if (listed?.includes(name)) return markAll(value)
  return isSecretName(name) || OFTEN.has(name) ? markText(value) : value
}

/** References say nothing that is secret. */
function markText<T extends Value | undefined>(value: T): T | Value {
  if (typeof value === 'string' && value !== '') return sensitive(value)
  if (isKind(value, 'text')) return sensitive(value)
  if (!isKind(value, 'choice')) return value
  return either(value.condition, markText(value.then ?? null), markText(value.otherwise ?? null))
}

/** Maps and lists too. */
function markAll<T extends Value | undefined>(value: T): T | Value {
  return isMap(value) || isList(value) ? sensitive(value) : markText(value)
}
