import { leaveOpen } from './leave-open.ts'
import { isOfSam } from './sam/sam-type.ts'
import type { DeclaredResource, Expansion, StackContext } from './stack-context.ts'

/** While the resources of a template are read. */
export const noExpansion: Expansion = {
  resources: new Map(),
  conditions: new Map(),
  names: new Map(),
  namesMadeLater: null,
}

/** What the resources of a template become before they are deployed. */
export function expandResources(
  resources: ReadonlyMap<string, DeclaredResource>,
  isSam: boolean,
  context: StackContext,
): Expansion {
  if (!isSam) return { ...noExpansion, resources }
  const { expandSam } = context.run
  if (expandSam) return expandSam(resources, context)
  const isPlain = ![...resources.values()].some(({ type }) => isOfSam(type))
  if (isPlain) return { ...noExpansion, resources }
  leaveOpen('what SAM makes out of the template was not read', context)
  return { ...noExpansion, resources, namesMadeLater: 'SAM makes it out of other resources' }
}
