// Cuts GitHub's own OpenAPI description to the operations that the Action uses.
// `npm pack @octokit/openapi@VERSION` outside of the repository, unpack it, then
// `node scripts/github-openapi.mjs FOLDER/package [--compare]`
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { cutDescription } from './github/cut-description.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const target = join(root, 'test', 'fake-github', 'openapi.json')
const { values, positionals } = parseArgs({
  options: { compare: { type: 'boolean' } },
  allowPositionals: true,
})
const [source] = positionals
if (source === undefined) throw new Error('name the folder of the unpacked package')

const outfile = join(root, 'node_modules', '.cache', 'stackgate', 'github-operations.mjs')
await build({
  entryPoints: [join(root, 'src', 'github', 'api', 'operations.ts')],
  outfile,
  format: 'esm',
  logLevel: 'warning',
})
const { operations } = await import(pathToFileURL(outfile).href)

const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'))
const written = readFileSync(join(source, 'generated', 'api.github.com.json'))
const cut = cutDescription(JSON.parse(written.toString('utf8')), Object.values(operations))
const text = `${JSON.stringify({
  source: {
    package: '@octokit/openapi',
    version,
    file: 'generated/api.github.com.json',
    sha256: createHash('sha256').update(written).digest('hex'),
    license: 'MIT',
  },
  ...cut,
})}\n`

if (values.compare) {
  const same =
    JSON.stringify(JSON.parse(readFileSync(target, 'utf8')).paths) === JSON.stringify(cut.paths)
  process.stdout.write(same ? 'The operations are the same.\n' : 'The operations differ.\n')
  process.exitCode = same ? 0 : 1
} else {
  writeFileSync(target, text)
  execFileSync('npx', ['biome', 'format', '--write', target], { cwd: root, stdio: 'ignore' })
  process.stdout.write(`${target} is written\n`)
}
