import type { Raw } from '../../model/document.ts'
import type { ResourceConfiguration } from '../../model/plan.ts'
import { isRawList, isRawMap, memberOf } from '../../model/raw.ts'
import { type Head, headsOf } from './reference.ts'

/**
 * What the configuration in a plan says that an argument, or the blocks of a type, refer to; null where
 * it doesn't say.
 */
export function referredBy(
  configuration: ResourceConfiguration | null,
  name: string,
): ReadonlySet<string> | null {
  if (configuration === null) return null
  const names = new Set<string>()
  const ahead: (Raw | undefined)[] = [memberOf(configuration.expressions, name)]
  for (let at = ahead.pop(); at !== undefined || ahead.length > 0; at = ahead.pop()) {
    if (isRawList(at)) for (const item of at) ahead.push(item)
    if (!isRawMap(at)) continue
    const references = memberOf(at, 'references')
    if (!isRawList(references)) {
      for (const key of Object.keys(at)) ahead.push(at[key])
      continue
    }
    for (const head of headsOf(references.filter((one) => typeof one === 'string'))) {
      const subject = subjectOf(head)
      if (subject === undefined) return null
      if (subject !== null) names.add(subject)
    }
  }
  return names
}

/** Null for the surroundings, undefined for what can't be read. */
function subjectOf(head: Head): string | null | undefined {
  switch (head.kind) {
    case 'resource':
      return `${head.mode === 'data' ? 'data.' : ''}${head.type}.${head.name}`
    case 'module':
      return `module.${head.name}`
    case 'variable':
      return `var.${head.name}`
    case 'local':
      return `local.${head.name}`
    case 'each-value':
      return 'each'
    case 'own-key':
      return head.of
    case 'surroundings':
      return null
    case 'unreadable':
      return undefined
  }
}
