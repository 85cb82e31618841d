import { readdirSync, realpathSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Raw } from '../../model/document.ts'
import { isRawMap, listed, memberOf } from '../../model/raw.ts'
import { isConfigurationName } from './configuration.ts'
import type { Candidate } from './found-input.ts'
import { decodeInput, withFile } from './read-file.ts'
import { holds } from './root-of.ts'

/** More than any file that people write has. */
const MAX_BYTES = 4 * 1024 * 1024

/**
 * Leaves out the configurations that another configuration of the run calls as a module: those are
 * judged as their callers deploy them. A configuration that was named stays. Of modules that call
 * one another in a circle, the first stays, so that nothing goes unjudged.
 */
export function withoutCalledModules(candidates: readonly Candidate[]): readonly Candidate[] {
  const configurations = candidates.filter(({ kind }) => kind === 'terraform-configuration')
  if (configurations.length < 2) return candidates
  const byPath = new Map(configurations.map((candidate) => [candidate.path, candidate]))
  const calls = new Map<Candidate, readonly Candidate[]>()
  const called = new Set<Candidate>()
  for (const caller of configurations) {
    const callees = [...calledFolders(caller)].flatMap((path) => byPath.get(path) ?? [])
    const counted = callees.filter((callee) => callee !== caller && !staysFor(callee, caller))
    calls.set(caller, counted)
    for (const callee of counted) called.add(callee)
  }

  const kept = new Set<Candidate>()
  const covered = new Set<Candidate>()
  function keep(candidate: Candidate): void {
    kept.add(candidate)
    const ahead = [candidate]
    for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
      if (covered.has(at)) continue
      covered.add(at)
      ahead.push(...(calls.get(at) ?? []))
    }
  }
  for (const candidate of configurations) if (!called.has(candidate)) keep(candidate)
  for (const candidate of configurations) if (!covered.has(candidate)) keep(candidate)
  return candidates.filter(
    (candidate) => candidate.kind !== 'terraform-configuration' || kept.has(candidate),
  )
}

/**
 * A folder that was named is a place to search as well, so a caller inside it (`examples/basic` of a
 * module's repository) counts, as it does where the folder isn't named; one elsewhere doesn't.
 */
function staysFor(callee: Candidate, caller: Candidate): boolean {
  if (callee.origin.by === 'name') return true
  const isNamed = callee.origin.by === 'search' && callee.origin.folder === callee.path
  return isNamed && !holds(callee.path, caller.path)
}

function calledFolders(caller: Candidate): Set<string> {
  const folders = new Set<string>()
  const base = caller.text === null ? caller.path : dirname(caller.path)
  for (const source of localSources(caller)) {
    try {
      folders.add(realpathSync.native(resolve(base, source)))
    } catch {
      // A module that isn't there is the configuration's reader's to report.
    }
  }
  return folders
}

function localSources({ path, text }: Candidate): string[] {
  if (text !== null) return sourcesIn(text, path)
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && isConfigurationName(entry.name))
    .flatMap(({ name }) => sourcesIn(textOf(join(path, name)), name))
}

function textOf(path: string): string {
  try {
    return withFile(path, (file) =>
      file.size > MAX_BYTES ? '' : decodeInput(file.read(file.size)).text,
    )
  } catch {
    return ''
  }
}

function sourcesIn(text: string, name: string): string[] {
  if (!text.includes('module')) return []
  try {
    return name.endsWith('.json') ? sourcesInJson(text) : sourcesInHcl(text)
  } catch {
    // Broken JSON, or a string longer than an expression can match: the reader's to report.
    return []
  }
}

const LOCAL = /^\.\.?(?:\/|$)/

/** Each alternative also matches where its end is missing, so that no text is gone over twice. */
const TOKEN =
  /"(?:[^"\\\n]+|\\.)*"?|(?:#|\/\/)[^\n]*|\/\*(?:[\s\S]*?\*\/|[\s\S]*)|<<-?([A-Za-z_]\w*)[^\n]*(?:[\s\S]*?\n[ \t]*\1(?!\w)|[\s\S]*)|[{}]|[A-Za-z_][\w-]*/g

/** The local sources in module blocks: `module "x" { source = "./x" }`. */
function sourcesInHcl(text: string): string[] {
  const sources: string[] = []
  let depth = 0
  let inModule = false
  let last = ''
  for (const [token] of text.matchAll(TOKEN)) {
    if (token.startsWith('#') || token.startsWith('/')) continue
    if (token === '{') depth++
    else if (token === '}') depth--
    else if (depth === 0 && !token.startsWith('"')) inModule = token === 'module'
    else if (depth === 1 && inModule && last === 'source' && token.startsWith('"')) {
      const source = token.slice(1, -1)
      if (LOCAL.test(source)) sources.push(source)
    }
    last = token
  }
  return sources
}

/** The same in `.tf.json`: `{ "module": { "x": { "source": "./x" } } }`, each level a list or a map. */
function sourcesInJson(text: string): string[] {
  const content = JSON.parse(text) as Raw
  const modules = listed(content).flatMap((block) => listed(memberOf(block, 'module')))
  const calls = modules.flatMap((named) =>
    isRawMap(named) ? Object.values(named).flatMap(listed) : [],
  )
  return calls
    .map((call) => memberOf(call, 'source'))
    .filter((source): source is string => typeof source === 'string' && LOCAL.test(source))
}
