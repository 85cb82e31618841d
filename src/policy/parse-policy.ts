import type { RunError } from '../model/decision.ts'
import type { Policy, PolicyPack } from '../model/policy.ts'
import type { AuthoredPack } from './authored-policy.ts'
import { compilePack } from './compile-pack.ts'
import { compilePolicy } from './compile-policy.ts'
import { readAuthored } from './read-authored.ts'
import type { TypeShapes } from './type-shapes.ts'
import { type CheckSchemas, validatePackData, validatePolicy } from './validate-policy.ts'

export type { CheckSchemas }

/** What a policy is parsed by. */
export interface ParseOptions {
  /** How errors name its file. */
  readonly file: string
  /** Where its code and examples lie. */
  readonly folder: string
  readonly checks: CheckSchemas
  /** What its paths are checked against; null: they aren't. */
  readonly shapes: TypeShapes | null
}

export function parsePolicy(
  text: string,
  { file, folder, checks, shapes }: ParseOptions,
): Policy | readonly RunError[] {
  const authored = readAuthored(text, file)
  if (authored.errors.length > 0) return authored.errors
  const result = validatePolicy(authored.data, checks, shapes)
  return Array.isArray(result)
    ? result.map(authored.errorAt)
    : compilePolicy(result as Exclude<typeof result, readonly unknown[]>, folder)
}

export function parsePack(text: string, file: string): PolicyPack | readonly RunError[] {
  const authored = readAuthored(text, file)
  if (authored.errors.length > 0) return authored.errors
  const result = validatePackData(authored.data)
  return Array.isArray(result) ? result.map(authored.errorAt) : compilePack(result as AuthoredPack)
}
