// Builds dist/ from the source: the three doors, split into chunks so that a run loads only what it needs.
// `node scripts/build.mjs [--out FOLDER]`
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const { values } = parseArgs({ options: { out: { type: 'string' } } })
const out = resolve(values.out ?? join(root, 'dist'))
const cache = join(root, 'node_modules', '.cache', 'stackgate')

/** What the bundle and the scripts are compiled to: the oldest Node that is supported. */
const common = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  absWorkingDir: root,
  logLevel: 'warning',
}

const { policyModule, prefix } = await load('scripts/policy-modules.ts')

const policies = {
  name: 'stackgate-policies',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^${prefix}`) }, ({ path }) => ({
      path,
      namespace: 'stackgate',
    }))
    onLoad({ filter: /.*/, namespace: 'stackgate' }, async ({ path }) => ({
      contents: await policyModule(path, root),
      resolveDir: root,
      loader: 'js',
    }))
  },
}

rmSync(out, { recursive: true, force: true })
const { metafile } = await build({
  ...common,
  entryPoints: { cli: 'src/cli.ts', action: 'src/action.ts', index: 'src/index.ts' },
  outdir: out,
  splitting: true,
  minify: true,
  legalComments: 'none',
  chunkNames: 'chunks/[name]-[hash]',
  metafile: true,
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
  plugins: [policies],
})
mkdirSync(cache, { recursive: true })
writeFileSync(join(cache, 'metafile.json'), JSON.stringify(metafile))

/** Compiles a TypeScript module of ours and imports it: the oldest Node that builds runs no TypeScript. */
async function load(file) {
  const outfile = join(cache, file.replaceAll('/', '-').replace(/\.ts$/, '.mjs'))
  await build({ ...common, entryPoints: [file], outfile, packages: 'external' })
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`)
}
