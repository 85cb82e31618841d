import type {
  ConfigurationDocument,
  ModuleNode,
  ResourceDeclaration,
  SourceIndex,
} from '../../model/configuration.ts'
import type { SourceLocation } from '../../model/source-location.ts'
import { callsTo, locate } from './locate.ts'

/** Finds the places of a plan's resources in the files that it was made from. */
export function sourceIndex(document: ConfigurationDocument): SourceIndex {
  const declarations = new Map<ModuleNode, ReadonlyMap<string, ResourceDeclaration>>()

  function declarationsOf(node: ModuleNode): ReadonlyMap<string, ResourceDeclaration> {
    let known = declarations.get(node)
    if (known === undefined) {
      known = new Map(node.module.resources.map((declared) => [keyOf(declared), declared]))
      declarations.set(node, known)
    }
    return known
  }

  return (module, mode, type, name, path): SourceLocation | null => {
    const names = namesIn(module)
    const calls = names === null ? null : callsTo(document.root, names)
    if (calls === null) return null
    const declared = declarationsOf(calls.node).get(keyOf({ mode, type, name }))
    if (declared === undefined) return null
    return locate(declared.block, path, calls.blocks, () => null)
  }
}

function keyOf({ mode, type, name }: Pick<ResourceDeclaration, 'mode' | 'type' | 'name'>): string {
  return `${mode} ${type} ${name}`
}

/** `module.a.module.b` → `a`, `b`; null where it is no such path. */
function namesIn(module: string): string[] | null {
  if (module === '') return []
  const parts = module.split('.')
  const isPath =
    parts.length % 2 === 0 && parts.every((part, at) => at % 2 === 1 || part === 'module')
  return isPath ? parts.filter((_, at) => at % 2 === 1) : null
}
