// Builds dist/ from the source: the three doors, split into chunks so that a run loads only what it needs.
// `node scripts/build.mjs [--out FOLDER]`
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { coreFirst } from './build/core-first.mjs'
import { bundledPackages, licencesText } from './third-party-licences.mjs'

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

/** What every check loads, with what its reports for people share, except what answers without one. */
const core = {
  first: [
    'src/check.ts',
    'src/command-line/arguments.ts',
    'src/command-line/check-options.ts',
    'src/command-line/write-reports.ts',
    'src/model/raw.ts',
    'src/report/group-findings.ts',
    'src/report/wording.ts',
    'src/resolve/asserted-conditions.ts',
  ],
  without: ['src/cli.ts', 'src/command-line/index.ts', 'src/command-line/help.ts'],
}

/** What policies' code reasons with, and what resolves templates. */
const groups = [
  { first: ['src/evaluate/kit-of.ts'] },
  { first: ['src/resolve/cloudformation/index.ts'] },
]

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

/**
 * HashiCorp's parser looks for its WebAssembly one folder above itself and is CommonJS: it stands apart,
 * and chunks import it from there.
 */
const parserApart = {
  name: 'parser-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^@cdktf\/hcl2json$/ }, () => ({
      path: '../hcl2json/lib/parse.cjs',
      external: true,
    }))
  },
}

rmSync(out, { recursive: true, force: true })
const minified = { minify: true, legalComments: 'none', metafile: true }
const options = {
  ...common,
  ...minified,
  entryPoints: { cli: 'src/cli.ts', action: 'src/action.ts', index: 'src/index.ts' },
  outdir: out,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
  plugins: [policies, parserApart],
}
const { metafile: parts } = await build({ ...options, write: false })
const doors = await build({
  ...options,
  plugins: [coreFirst(parts, { core, groups }), policies, parserApart],
})
const parser = await build({
  ...common,
  ...minified,
  stdin: { contents: "export { parse } from '@cdktf/hcl2json'", resolveDir: root },
  outfile: join(out, 'hcl2json', 'lib', 'parse.cjs'),
  format: 'cjs',
  // Asked for only where the global of that name is missing, and it never is.
  external: ['performance'],
})

const { resolve: find } = createRequire(import.meta.url)
copy(join(dirname(find('@cdktf/hcl2json')), '..', 'main.wasm.gz'), 'hcl2json/main.wasm.gz')
copy(join(root, 'src/evaluate/iam/data/published-actions.tsv'), 'chunks/published-actions.tsv')
copy(find('web-tree-sitter/web-tree-sitter.wasm'), 'chunks/wasm/web-tree-sitter.wasm')
copy(
  find('@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm'),
  'chunks/wasm/tree-sitter-terraform.wasm',
)

const folders = [doors, parser].flatMap(({ metafile }) => bundledPackages(metafile))
const { text, problems } = licencesText(root, [
  ...new Set(folders),
  'node_modules/@tree-sitter-grammars/tree-sitter-hcl',
])
if (problems.length > 0) throw new Error(problems.join('\n'))
writeFileSync(join(out, 'THIRD-PARTY-LICENSES.txt'), text)

execFileSync(
  process.execPath,
  [find('typescript/bin/tsc'), '-p', 'tsconfig.types.json', '--outDir', join(out, 'types')],
  {
    cwd: root,
    stdio: 'inherit',
  },
)

// Declarations keep the endings of the source, which no package of a user's would find.
for (const name of readdirSync(join(out, 'types'), { recursive: true })) {
  const file = join(out, 'types', name)
  if (!file.endsWith('.d.ts')) continue
  const declared = readFileSync(file, 'utf8').replace(/(['"]\.{1,2}\/[^'"]*)\.ts(['"])/g, '$1.js$2')
  writeFileSync(file, declared)
}

function copy(from, to) {
  mkdirSync(dirname(join(out, to)), { recursive: true })
  copyFileSync(from, join(out, to))
}

/** Compiles a TypeScript module of ours and imports it: the oldest Node that builds runs no TypeScript. */
async function load(file) {
  const outfile = join(cache, file.replaceAll('/', '-').replace(/\.ts$/, '.mjs'))
  await build({ ...common, entryPoints: [file], outfile, packages: 'external' })
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`)
}
