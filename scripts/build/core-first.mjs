import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Puts what every check needs into one chunk. The bundler makes a chunk for each set of modules that the
 * same parts load, which came to dozens of small ones, each to be found, read and compiled before a run can
 * begin. Here every part that is loaded on its own imports the core first, so that all of them
 * share it as a whole.
 * @param {import('esbuild').Metafile} metafile of a build without this
 * @param {{ core: string, without: readonly string[] }} options `core`: the module that imports all of it;
 *   `without`: parts that run before it, or instead of it
 * @returns {import('esbuild').Plugin}
 */
export function coreFirst({ inputs, outputs }, { core, without }) {
  const inCore = importedBy(core, inputs)
  const parts = new Set(
    Object.values(outputs)
      .flatMap(({ entryPoint }) => entryPoint ?? [])
      .filter((part) => part in inputs && !inCore.has(part) && !without.includes(part)),
  )
  return {
    name: 'core-first',
    setup({ initialOptions: { absWorkingDir: root = '.' }, onLoad }) {
      onLoad({ filter: /\.ts$/, namespace: 'file' }, ({ path }) => {
        const part = path.slice(root.length + 1).replaceAll('\\', '/')
        if (!parts.has(part)) return null
        return {
          contents: `import ${JSON.stringify(`${root}/${core}`)}\n${readFileSync(path, 'utf8')}`,
          resolveDir: dirname(path),
          loader: 'ts',
        }
      })
    },
  }
}

/**
 * A module and all that it imports outright.
 * @param {string} from
 * @param {import('esbuild').Metafile['inputs']} inputs
 */
function importedBy(from, inputs) {
  const found = new Set([from])
  for (const module of found) {
    for (const { path, kind } of inputs[module]?.imports ?? []) {
      if (kind === 'import-statement' && path in inputs) found.add(path)
    }
  }
  return found
}
