import type { ConfigurationDocument, ModuleNode } from '../../model/configuration.ts'
import type { Given } from '../../model/resolved.ts'

/** Packages that some functions need; null where no expression calls one of those. */
export interface Libraries {
  readonly yaml: typeof import('js-yaml') | null
  readonly regex: typeof import('re2js') | null
}

const YAML = ['yamldecode']
const REGEX = ['regex', 'regexall', 'replace']
/** The templates that these evaluate may call anything. */
const TEMPLATES = ['templatefile', 'templatestring']

/**
 * Loads what the functions called in a configuration need, and prepares the language where texts may come
 * up that are to be parsed: templates and values that were given.
 */
export async function prepareLanguage(
  { root, language }: ConfigurationDocument,
  { values, variableFiles, environment }: Given,
): Promise<Libraries> {
  const called = calledIn(root)
  const isGiven = values.size > 0 || variableFiles.length > 0 || (environment?.size ?? 0) > 0
  if (isGiven || TEMPLATES.some((name) => called.has(name))) await language.prepare()
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
