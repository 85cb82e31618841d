import type { CheckBlock, Policy } from '../model/policy.ts'
import { type AuthoredBlock, type AuthoredPolicy, listOf } from './authored-policy.ts'
import { splitPath } from './split-path.ts'

/** From what an author wrote, already found valid, to what is run. `folder`: where its code lies. */
export function compilePolicy(authored: AuthoredPolicy, folder: string): Policy {
  const blocks = listOf(authored.check).map((block) => compileBlock(block, authored))
  return {
    id: authored.id,
    title: authored.title.trim(),
    severity: authored.severity,
    confidence: authored.confidence ?? 'certain',
    aliases: authored.aliases ?? [],
    deprecated: authored.deprecated?.trim() ?? null,
    preview: authored.preview ?? false,
    resourceTypes: [...new Set(blocks.flatMap(({ resourceTypes }) => resourceTypes))],
    ...(authored.scope === undefined ? {} : { scope: authored.scope }),
    why: authored.why.trim(),
    fix: authored.fix,
    sources: authored.sources,
    blindSpots: authored['blind-spots'] ?? [],
    parameters: authored.parameters ?? {},
    check: blocks,
    folder,
  }
}

function compileBlock(block: AuthoredBlock, policy: AuthoredPolicy): CheckBlock {
  const resourceTypes = listOf(block.resource ?? policy.resource)
  if (block.uses !== undefined) {
    return { kind: 'uses', resourceTypes, uses: block.uses, with: block.with ?? {} }
  }
  if (block.code !== undefined) {
    return { kind: 'code', resourceTypes, code: block.code, with: block.with ?? {} }
  }
  return {
    kind: 'assert',
    resourceTypes,
    select: splitPath(block.select ?? '$'),
    where: block.where ?? null,
    assert: block.assert ?? null,
    unknown: block.unknown?.trim() ?? null,
    otherwise: block.otherwise ?? null,
  }
}
