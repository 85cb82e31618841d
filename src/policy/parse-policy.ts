import type { RunError } from '../model/decision.ts'
import type { Policy, PolicyPack } from '../model/policy.ts'
import type { AuthoredPack } from './authored-policy.ts'
import { compilePolicy } from './compile-policy.ts'
import { readAuthored } from './read-authored.ts'
import { type CheckSchemas, validatePackData, validatePolicy } from './validate-policy.ts'

export type { CheckSchemas }

/** `folder`: where the policy's code and examples lie. `file`: how errors name its file. */
export function parsePolicy(
  text: string,
  { file, folder, checks }: { file: string; folder: string; checks: CheckSchemas },
): Policy | readonly RunError[] {
  const authored = readAuthored(text, file)
  if (authored.errors.length > 0) return authored.errors
  const result = validatePolicy(authored.data, checks)
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

const compilePack = ({ id, title, version, policies }: AuthoredPack): PolicyPack => ({
  id,
  title,
  version: String(version),
  policies: policies.map((item) =>
    typeof item === 'string' ? { id: item, with: {} } : { id: item.id, with: item.with ?? {} },
  ),
})
