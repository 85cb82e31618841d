import { type Scalar, unknown, type Value } from '../../../model/value.ts'
import { changed, type Known, mapValue } from '../map-value.ts'
import type { ValueNames } from '../table.ts'
import { toContainerDefinitions } from './container-definitions.ts'
import { toJson, toJsonOrText, toStatement } from './json.ts'
import { toMethodName, toMethodPath } from './method-path.ts'
import { toProtocol, toProtocolNumber } from './protocol.ts'
import { scalar, toBase64, toBoolean, toNumber, toPascal, toText, toUpper } from './scalar.ts'
import { toNameValues, toTags } from './tags.ts'

export interface TransformContext {
  /** What `self` means: a reference to the resource that is being translated, or to its group. */
  readonly self: Value | undefined
}

export interface Transform {
  /** Undefined: the property is left out. */
  readonly change: (known: Known, context: TransformContext) => Value | undefined
  /** The result is another value, so that an unknown one isn't the variable's own any more. */
  readonly alters: boolean
}

const reads = (change: Transform['change']): Transform => ({ change, alters: false })
const alters = (change: Transform['change']): Transform => ({ change, alters: true })

const named = {
  /** Text that holds JSON, to what it says. */
  json: alters(toJson),
  'json-or-text': alters(toJsonOrText),
  'container-definitions': alters(toContainerDefinitions),
  /** Text that holds a policy document, to its statements. */
  statement: alters(toStatement),
  tags: alters(toTags),
  'name-values': alters(toNameValues),
  boolean: reads(toBoolean),
  number: reads(toNumber),
  text: reads(toText),
  upper: alters(toUpper),
  /** `public-read` to `PublicRead`. */
  pascal: alters(toPascal),
  base64: alters(toBase64),
  protocol: alters(toProtocol),
  'protocol-number': alters(toProtocolNumber),
  'method-path': alters(toMethodPath),
  'method-name': alters(toMethodName),
  /** True to a reference to this very resource. */
  self: alters((known, { self }) => (String(known) === 'true' ? self : undefined)),
  /** Grants of an ACL: they are there, but no canned ACL says what they say. */
  grants: alters((known) =>
    Array.isArray(known) && known.length === 0
      ? undefined
      : unknown('not-evaluated', 'access is granted one by one, not by a canned ACL'),
  ),
} satisfies Record<string, Transform>

export type TransformName = keyof typeof named

const same: Transform = reads((known) => known)

export function transformOf(
  as: TransformName | ValueNames | { readonly constant: Scalar } | undefined,
): Transform {
  if (as === undefined) return same
  if (typeof as === 'string') return named[as]
  if ('constant' in as) return alters(() => as.constant ?? undefined)
  return alters(scalar((value) => otherName(as, value)))
}

function otherName(names: ValueNames, value: Scalar): Value | undefined {
  const text = String(value)
  return Object.hasOwn(names, text) ? (names[text] ?? undefined) : value
}

/** In each branch; Terraform's null is absence. */
export function transformValue(
  value: Value,
  { change, alters: isOther }: Transform,
  context: TransformContext,
): Value | undefined {
  if (typeof value !== 'object') return change(value, context)
  return mapValue(
    value,
    (known) => (known === null ? undefined : change(known, context)),
    (open) => (isOther ? changed(open) : open),
  )
}
