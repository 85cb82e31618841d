import type { InstanceKey } from '../../model/plan.ts'
import { parseSteps, type Step } from './address.ts'

/** What an expression refers to. `path` is what it takes of it. */
export type Head =
  | {
      readonly kind: 'resource'
      readonly mode: 'managed' | 'data'
      readonly type: string
      readonly name: string
      readonly key: InstanceKey
      readonly path: readonly Step[]
    }
  | {
      readonly kind: 'module'
      readonly name: string
      readonly key: InstanceKey
      readonly path: readonly Step[]
    }
  | { readonly kind: 'variable' | 'local'; readonly name: string; readonly path: readonly Step[] }
  | { readonly kind: 'each-value'; readonly path: readonly Step[] }
  /** `each.key` or `count.index` */
  | { readonly kind: 'own-key'; readonly of: 'each' | 'count' }
  /** Known while planning, and not told: `path.module`, `terraform.workspace`. */
  | { readonly kind: 'surroundings' }
  | { readonly kind: 'unreadable' }

/**
 * What the references of an expression name. Terraform lists each of them from long to short,
 * `["aws_s3_bucket.a[\"x\"].id", "aws_s3_bucket.a[\"x\"]", "aws_s3_bucket.a"]`: the longest of each run
 * counts. In the order of the source, repetitions included.
 */
export function headsOf(references: readonly string[]): readonly Head[] {
  return references
    .filter((reference, index) => !continues(references[index - 1], reference))
    .map(parseHead)
}

function continues(before: string | undefined, reference: string): boolean {
  if (before === undefined || !before.startsWith(reference)) return false
  const next = before[reference.length]
  return next === '.' || next === '['
}

const SURROUNDINGS = new Set(['path', 'terraform', 'self'])

function parseHead(reference: string): Head {
  const steps = parseSteps(reference)
  const [first, second, ...rest] = steps ?? []
  if (first?.kind !== 'name' || second?.kind !== 'name') return { kind: 'unreadable' }
  switch (first.name) {
    case 'var':
      return { kind: 'variable', name: second.name, path: rest }
    case 'local':
      return { kind: 'local', name: second.name, path: rest }
    case 'module':
      return { kind: 'module', name: second.name, ...withKey(rest) }
    case 'each':
      return second.name === 'value'
        ? { kind: 'each-value', path: rest }
        : { kind: 'own-key', of: 'each' }
    case 'count':
      return { kind: 'own-key', of: 'count' }
    case 'data': {
      const [name, ...path] = rest
      if (name?.kind !== 'name') return { kind: 'unreadable' }
      return resource('data', second.name, name.name, path)
    }
    default:
      if (SURROUNDINGS.has(first.name)) return { kind: 'surroundings' }
      return resource('managed', first.name, second.name, rest)
  }
}

function resource(
  mode: 'managed' | 'data',
  type: string,
  name: string,
  rest: readonly Step[],
): Head {
  return { kind: 'resource', mode, type, name, ...withKey(rest) }
}

function withKey(steps: readonly Step[]): { key: InstanceKey; path: readonly Step[] } {
  const [first, ...rest] = steps
  return first?.kind === 'key' ? { key: first.key, path: rest } : { key: null, path: steps }
}
