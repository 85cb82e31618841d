import type { Expression } from '../../model/configuration.ts'
import { emptyMap, isKind, isList, isMap, propertyOf, type Value } from '../../model/value.ts'
import { asSet, bounded, entriesOf, listOf, mapOf } from './bounds.ts'
import { type Primitive, toPrimitive } from './convert.ts'
import { distinct } from './functions/distinct.ts'
import { lift, type Settled } from './lift.ts'
import { invalid } from './unknowns.ts'

/** A type constraint of a variable. https://developer.hashicorp.com/terraform/language/expressions/type-constraints */
export type Type =
  | { readonly kind: Primitive | 'any' }
  | { readonly kind: 'list' | 'set' | 'map'; readonly of: Type }
  | { readonly kind: 'tuple'; readonly of: readonly Type[] }
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, Member> }

interface Member {
  readonly type: Type
  /** Whether it may be left out: it is null then, or `fallback`. */
  readonly isOptional: boolean
  readonly fallback: Expression | null
}

const ANY: Type = { kind: 'any' }

/** Reads a constraint; what can't be read is `any`. */
export function typeOf(expression: Expression | undefined): Type {
  if (expression === undefined) return ANY
  if (expression.kind === 'variable') return namedType(expression.name)
  // Terraform before 0.12 had names of types in quotes.
  if (expression.kind === 'literal') return namedType(String(expression.value))
  if (expression.kind !== 'call') return ANY
  const [first] = expression.arguments
  switch (expression.name) {
    case 'list':
    case 'set':
    case 'map':
      return { kind: expression.name, of: typeOf(first) }
    case 'tuple':
      return first?.kind === 'list' ? { kind: 'tuple', of: first.items.map(typeOf) } : ANY
    case 'object':
      return first?.kind === 'object' ? { kind: 'object', members: membersOf(first) } : ANY
    case 'optional':
      return typeOf(first)
    default:
      return ANY
  }
}

function namedType(name: string): Type {
  if (name === 'string' || name === 'number' || name === 'bool') return { kind: name }
  return name === 'list' || name === 'map' || name === 'set' ? { kind: name, of: ANY } : ANY
}

function membersOf({ items }: Expression & { kind: 'object' }): ReadonlyMap<string, Member> {
  return new Map(
    items.flatMap(({ key, value }): [string, Member][] => {
      if (key.kind !== 'literal') return []
      const isOptional = value.kind === 'call' && value.name === 'optional'
      const fallback = isOptional ? (value.arguments[1] ?? null) : null
      return [[String(key.value), { type: typeOf(value), isOptional, fallback }]]
    }),
  )
}

/** Converts a value to a type as Terraform does. What isn't known stays as it is. `evaluate`: of a default. */
export function convertTo(
  value: Value,
  type: Type,
  evaluate: (expression: Expression) => Value,
): Value {
  switch (type.kind) {
    case 'any':
      return value
    case 'string':
    case 'number':
    case 'bool':
      return toPrimitive(value, type.kind)
    default:
      return lift([value], ([settled = null]) => convertCollection(settled, type, evaluate))
  }
}

type CollectionType = Exclude<Type, { kind: Primitive | 'any' }>

function convertCollection(
  value: Settled,
  type: CollectionType,
  evaluate: (expression: Expression) => Value,
): Value {
  if (value === null || isKind(value, 'unknown') || isKind(value, 'reference')) return value
  const convert = (item: Value | undefined, of: Type) => convertTo(item ?? null, of, evaluate)
  switch (type.kind) {
    case 'list':
    case 'set': {
      if (!isList(value)) return invalid(`a ${type.kind} is expected, and something else is given`)
      const items = value.map((item) => convert(item, type.of))
      return type.kind === 'set' ? asSet(distinct(items, true)) : listOf(items)
    }
    case 'tuple':
      if (!isList(value)) return invalid('a tuple is expected, and something else is given')
      return listOf(value.map((item, at) => convert(item, type.of[at] ?? ANY)))
    case 'map':
      if (!isMap(value)) return invalid('a map is expected, and something else is given')
      return mapOf(entriesOf(value).map(([name, item]) => [name, convert(item, type.of)]))
    case 'object': {
      if (!isMap(value)) return invalid('an object is expected, and something else is given')
      const map = emptyMap()
      for (const [name, { type: of, isOptional, fallback }] of type.members) {
        const given = propertyOf(value, name) ?? null
        const missing = given === null && fallback !== null
        if (!Object.hasOwn(value, name) && !isOptional)
          return invalid(`attribute ${name} is missing`)
        map[name] = convert(missing ? evaluate(fallback) : given, of)
      }
      return bounded(map)
    }
  }
}
