import type { CheckBlock, Json, Policy, Schema } from '../model/policy.ts'

/** Puts the values of a policy's parameters where its check refers to them: `{ parameter: name }`. */
export function bindParameters(policy: Policy, given: Readonly<Record<string, Json>>): Policy {
  const names = Object.keys(policy.parameters)
  if (names.length === 0) return policy
  const values = new Map(
    names.map((name) => [
      name,
      Object.hasOwn(given, name) ? given[name] : policy.parameters[name]?.default,
    ]),
  )
  return { ...policy, check: policy.check.map((block) => bindBlock(block, values)) }
}

type Values = ReadonlyMap<string, Json | undefined>

function bindBlock(block: CheckBlock, values: Values): CheckBlock {
  switch (block.kind) {
    case 'code':
    case 'uses':
      return { ...block, with: bind(block.with, values) as Readonly<Record<string, Json>> }
    case 'assert':
      return {
        ...block,
        where: bind(block.where as Json, values) as Schema | null,
        assert: bind(block.assert as Json, values) as Schema | null,
      }
  }
}

function bind(value: Json, values: Values): Json {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item: Json) => bind(item, values))
  const map = value as { readonly [key: string]: Json }
  const [only, ...others] = Object.keys(map)
  if (only === 'parameter' && others.length === 0 && typeof map.parameter === 'string') {
    return values.get(map.parameter) ?? null
  }
  return Object.fromEntries(Object.entries(map).map(([name, item]) => [name, bind(item, values)]))
}
