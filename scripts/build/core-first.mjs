import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Modules that come out as one chunk: those that `first` name, and all that they import outright. Every part
 * that loads on its own and needs one of them loads all.
 * @typedef {{ first: readonly string[], without?: readonly string[] }} Together
 *   `without`: parts that run before them, or instead of them
 */

/**
 * Puts what runs need together into one chunk each. The bundler makes a chunk for each set of modules that
 * the same parts load, which came to dozens of small ones, each to be found, read and compiled before a run
 * can begin. Here parts import such modules before anything else, so that all of them share them as
 * a whole.
 * @param {import('esbuild').Metafile} metafile of a build without this
 * @param {{ core: Together, groups: readonly Together[] }} options `core`: what every part loads first
 * @returns {import('esbuild').Plugin}
 */
export function coreFirst({ inputs, outputs }, { core, groups }) {
  const entries = Object.values(outputs).flatMap(({ entryPoint }) => entryPoint ?? [])
  const parts = entries.filter((part) => part in inputs)
  const inCore = importedBy(core.first, inputs)
  /** @type {Map<string, string[]>} */
  const firstOf = new Map()
  const add = (part, modules) => firstOf.set(part, [...(firstOf.get(part) ?? []), ...modules])
  for (const part of parts) {
    if (!inCore.has(part) && !core.without?.includes(part)) add(part, core.first)
  }
  for (const { first, without } of groups) {
    const together = [...importedBy(first, inputs)].filter((module) => !inCore.has(module))
    for (const part of parts) {
      const own = importedBy([part], inputs)
      const needs = together.some((module) => own.has(module)) && !together.includes(part)
      if (needs && !without?.includes(part)) add(part, first)
    }
  }
  return {
    name: 'core-first',
    setup({ initialOptions: { absWorkingDir: root = '.' }, onLoad }) {
      onLoad({ filter: /\.ts$/, namespace: 'file' }, ({ path }) => {
        const first = firstOf.get(path.slice(root.length + 1).replaceAll('\\', '/'))
        if (first === undefined) return null
        const imports = first.map((module) => `import ${JSON.stringify(`${root}/${module}`)}\n`)
        return {
          contents: imports.join('') + readFileSync(path, 'utf8'),
          resolveDir: dirname(path),
          loader: 'ts',
        }
      })
    },
  }
}

/**
 * Modules and all that they import outright.
 * @param {readonly string[]} from
 * @param {import('esbuild').Metafile['inputs']} inputs
 */
function importedBy(from, inputs) {
  const found = new Set(from)
  for (const module of found) {
    for (const { path, kind } of inputs[module]?.imports ?? []) {
      if (kind === 'import-statement' && path in inputs) found.add(path)
    }
  }
  return found
}
