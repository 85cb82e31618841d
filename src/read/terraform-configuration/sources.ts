import type {
  Block,
  Body,
  ConfigurationModule,
  Expression,
  ModuleNode,
  SourceFile,
} from '../../model/configuration.ts'
import { childrenOf } from '../../model/expression.ts'

/** Finds the file that an expression stands in: worked out for all of them when first asked for. */
export function createSources(root: ModuleNode): (expression: Expression) => SourceFile | null {
  let known: ReadonlyMap<Expression, SourceFile> | null = null
  return (expression) => {
    known ??= sourcesIn(root)
    return known.get(expression) ?? null
  }
}

function sourcesIn(root: ModuleNode): ReadonlyMap<Expression, SourceFile> {
  const sources = new Map<Expression, SourceFile>()
  const modules = new Set<ConfigurationModule>()
  const ahead = [root]
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    for (const called of node.calls.values()) if (!('reason' in called)) ahead.push(called)
    if (modules.has(node.module)) continue
    modules.add(node.module)
    for (const { value, source } of node.module.locals.values()) add(sources, value, source)
    for (const block of blocksOf(node.module)) addBody(sources, block.body)
  }
  return sources
}

function blocksOf(module: ConfigurationModule): readonly Block[] {
  const { resources, variables, outputs, calls, providers } = module
  return [
    ...resources.map(({ block }) => block),
    ...variables.values(),
    ...outputs.values(),
    ...calls.values(),
    ...providers,
  ]
}

function addBody(sources: Map<Expression, SourceFile>, body: Body): void {
  const ahead = [body]
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    for (const { value, source } of at.attributes.values()) add(sources, value, source)
    for (const block of at.blocks) ahead.push(block.body)
  }
}

function add(sources: Map<Expression, SourceFile>, value: Expression, source: SourceFile): void {
  const ahead = [value]
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    sources.set(at, source)
    for (const child of childrenOf(at)) ahead.push(child)
  }
}
