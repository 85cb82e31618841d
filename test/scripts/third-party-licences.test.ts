import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const script = fileURLToPath(new URL('../../scripts/third-party-licences.mjs', import.meta.url))
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stackgate-licences-'))
  mkdirSync(join(folder, 'dist'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function installed(path: string, version: string, files: Record<string, string>) {
  const name = path.split('node_modules/').at(-1)
  write(`${path}/package.json`, JSON.stringify({ name, version, license: 'MIT' }))
  for (const [file, text] of Object.entries(files)) write(`${path}/${file}`, text)
}

/** A build whose outputs hold so many bytes of each file. */
function built(inputs: Record<string, number>, name = 'meta.json') {
  const entries = Object.entries(inputs).map(([file, bytesInOutput]) => [file, { bytesInOutput }])
  const outputs = { 'dist/cli.js': { inputs: Object.fromEntries(entries) } }
  write(name, JSON.stringify({ outputs }))
}

function licences(...args: string[]) {
  return spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' })
}
const text = () => readFileSync(join(folder, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8')

const bare = { name: 'a', version: '1.0.0', license: 'ISC' }

describe('third-party licences', () => {
  test('has name, version, licence and text of each package in the bundle, sorted', () => {
    installed('node_modules/b', '2.0.0', { LICENSE: 'B may be used.\r\nFreely.\n' })
    installed('node_modules/@a/c', '1.2.3', { 'LICENCE.md': 'C may, too.\n', NOTICE: 'Made by A.' })
    built({ 'src/cli.ts': 9, 'node_modules/b/index.js': 5, 'node_modules/@a/c/lib/x.js': 7 })

    expect(licences('meta.json').status).toBe(0)
    const rule = `\n\n${'-'.repeat(80)}\n\n`
    expect(text().split(rule)).toEqual([
      'This package holds code of the packages below, under their own licences.',
      '@a/c 1.2.3\nMIT\n\nC may, too.\nMade by A.',
      'b 2.0.0\nMIT\n\nB may be used.\nFreely.\n',
    ])
  })

  test('tells packages inside packages apart, and leaves out what has no code in the bundle', () => {
    installed('node_modules/a', '1.0.0', { LICENSE: 'A' })
    installed('node_modules/a/node_modules/b', '1.0.0', { COPYING: 'B one' })
    installed('node_modules/b', '2.0.0', {})
    built({ 'node_modules/a/node_modules/b/i.js': 5, 'node_modules/b/i.js': 0 })

    expect(licences('meta.json').status).toBe(0)
    expect(text()).toContain('b 1.0.0\nMIT\n\nB one')
    expect(text()).not.toContain('b 2.0.0')
    expect(text()).not.toContain('a 1.0.0')
  })

  test('takes several builds, and packages that were copied beside the bundle', () => {
    installed('node_modules/a', '1.0.0', { LICENSE: 'A' })
    installed('node_modules/b', '1.0.0', { LICENSE: 'B' })
    installed('node_modules/@wasm/c', '1.0.0', { LICENSE: 'C' })
    built({ 'node_modules/a/i.js': 5 }, 'one.json')
    built({ 'node_modules/b/i.js': 5 }, 'two.json')

    expect(licences('one.json', 'two.json', '@wasm/c').status).toBe(0)
    expect(text().match(/^\S+ 1\.0\.0$/gm)).toEqual(['@wasm/c 1.0.0', 'a 1.0.0', 'b 1.0.0'])
  })

  test('fails where a package has no text of its licence, and names it', () => {
    installed('node_modules/a', '1.0.0', { 'README.md': 'MIT' })
    built({ 'node_modules/a/i.js': 5 })

    const { status, stderr } = licences('meta.json')

    expect(status).toBe(1)
    expect(stderr).toBe('a 1.0.0 has no text of its licence.\n')
  })

  test('takes the standard text where a package names its licence and leaves the text out', () => {
    const author = 'A. Maker <maker@example.org>'
    write('node_modules/a/package.json', JSON.stringify({ ...bare, author }))
    built({ 'node_modules/a/i.js': 5 })

    expect(licences('meta.json').status).toBe(0)
    expect(text()).toContain('a 1.0.0\nISC\n\nCopyright A. Maker\n')
    expect(text()).toContain('Permission to use, copy, modify')
  })

  test('fails where a package that was named is not installed', () => {
    built({ 'src/cli.ts': 1 })

    const { status, stderr } = licences('meta.json', 'absent')

    expect(status).toBe(1)
    expect(stderr).toBe('node_modules/absent is no package that is installed.\n')
  })

  test('fails without the metafile of a build', () => {
    expect(licences().status).toBe(2)
  })
})
