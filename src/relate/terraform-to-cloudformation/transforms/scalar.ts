import { isKind, isSymbolic, type Scalar, unknown, type Value } from '../../../model/value.ts'
import type { Known } from '../map-value.ts'

/** A change of plain values. What the result is for a text that isn't known whole can't be told. */
export function scalar(
  change: (value: Scalar) => Value | undefined,
): (known: Known) => Value | undefined {
  return (known) => {
    if (isSymbolic(known)) return notComputed(known)
    return typeof known === 'object' && known !== null ? known : change(known)
  }
}

export function notComputed(known: Known): Value {
  const reason = isKind(known, 'reference')
    ? `${known.written} is known only after apply`
    : 'a part of the text is not known'
  return unknown(isKind(known, 'reference') ? 'runtime' : 'not-evaluated', reason)
}

/** Terraform, too, takes a text for the type that an attribute has; an empty one stands for none. */
export function toBoolean(known: Known): Value | undefined {
  if (known === '') return undefined
  if (known === 'true' || known === '1') return true
  return known === 'false' || known === '0' ? false : known
}

export function toNumber(known: Known): Value | undefined {
  if (known === '') return undefined
  return typeof known === 'string' && /^-?\d+(\.\d+)?$/.test(known) ? Number(known) : known
}

export const toText = (known: Known): Value =>
  typeof known === 'number' || typeof known === 'boolean' ? String(known) : known

export const toUpper = scalar((value) =>
  typeof value === 'string' ? value.toUpperCase() : (value ?? undefined),
)

export const toPascal = scalar((value) =>
  typeof value === 'string'
    ? value.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
    : (value ?? undefined),
)

export const toBase64 = scalar((value) =>
  typeof value === 'string' ? Buffer.from(value).toString('base64') : (value ?? undefined),
)
