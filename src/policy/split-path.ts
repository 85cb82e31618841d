import { JSONPath } from 'jsonpath-plus'
import type { PathStep } from '../model/policy.ts'

/**
 * Splits a path of the closed subset that the schema of policies enforces: `$`, `.Name`,
 * `['any name']`, `[*]`, `[n]`, `..Name`. Quoted names hold a letter, so that none can be taken for an
 * index or a wildcard.
 */
export function splitPath(path: string): PathStep[] {
  const [, ...parts] = JSONPath.toPathArray(path)
  const steps: PathStep[] = []
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? ''
    if (part === '*') steps.push({ kind: 'each' })
    else if (/^\d+$/.test(part)) steps.push({ kind: 'index', index: Number(part) })
    else if (part === '..') {
      index += 1
      steps.push({ kind: 'anywhere', name: parts[index] ?? '' })
    } else steps.push({ kind: 'property', name: part })
  }
  return steps
}
