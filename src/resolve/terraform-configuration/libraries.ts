import type { ModuleNode } from '../../model/configuration.ts'

/** Packages that some functions need; null where no expression calls one of those. */
export interface Libraries {
  readonly yaml: typeof import('js-yaml') | null
  readonly regex: typeof import('re2js') | null
}

const YAML = ['yamldecode']
const REGEX = ['regex', 'regexall', 'replace']
/** The templates that these evaluate may call anything. */
const TEMPLATES = ['templatefile', 'templatestring']

/** Loads what the functions called in a configuration need. */
export async function loadLibraries(root: ModuleNode): Promise<Libraries> {
  const called = calledIn(root)
  const calls = (names: readonly string[]) =>
    [...names, ...TEMPLATES].some((name) => called.has(name))
  const [yaml, regex] = await Promise.all([
    calls(YAML) ? import('js-yaml') : null,
    calls(REGEX) ? import('re2js') : null,
  ])
  return { yaml, regex }
}

function calledIn(root: ModuleNode): ReadonlySet<string> {
  const called = new Set<string>()
  const ahead = [root]
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    for (const name of node.module.functions) called.add(name.replace(/^core::/, ''))
    for (const next of node.calls.values()) if ('module' in next) ahead.push(next)
  }
  return called
}
