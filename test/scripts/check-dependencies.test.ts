import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const repository = fileURLToPath(new URL('../../', import.meta.url))
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stackgate-dependencies-'))
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json'])
    cpSync(join(repository, file), join(folder, file))
  write('policies/aws/s3/a/check.ts', "import type { Kit } from '../../../../src/index.ts'\n")
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function checkDependencies() {
  return spawnSync(process.execPath, [join(repository, 'scripts/check-dependencies.mjs')], {
    cwd: folder,
    encoding: 'utf8',
  })
}

/** A tree as it should be: doors, the path, two stages, the model. */
function writeGoodTree() {
  write('src/model/truth.ts', 'export type Kit = string\nexport const truth = true\n')
  write(
    'src/read/index.ts',
    "import { readFileSync } from 'node:fs'\nimport { truth } from '../model/truth.ts'\nexport const read = () => (truth ? readFileSync : null)\n",
  )
  write(
    'src/report/index.ts',
    "export const report = async () => (await import('./terminal.ts')).terminal\n",
  )
  write('src/report/terminal.ts', 'export const terminal = 1\n')
  write(
    'src/check.ts',
    "import { read } from './read/index.ts'\nimport { report } from './report/index.ts'\nexport const check = () => [read, report]\n",
  )
  write(
    'src/index.ts',
    "export { check } from './check.ts'\nexport type { Kit } from './model/truth.ts'\n",
  )
}

describe('npm run dependencies', () => {
  test('lets a tree pass that goes one way, and says how much it looked at', () => {
    writeGoodTree()

    const { status, stdout } = checkDependencies()

    expect(stdout).toBe('7 modules, no import goes the wrong way.\n')
    expect(status).toBe(0)
  })

  test('names each rule that an import breaks, with both ends and the reason', () => {
    writeGoodTree()
    write('src/decide/index.ts', "import { read } from '../read/index.ts'\nexport const a = read\n")
    write('src/relate/index.ts', "import { a } from './absent.ts'\nexport const b = a\n")
    write('src/resolve/index.ts', "import 'node:fs'\nimport 'node:vm'\nimport 'node:https'\n")
    write('src/model/loop.ts', "import { read } from '../read/index.ts'\nexport const c = read\n")
    write('src/report/index.ts', "import { read } from '../read/index.ts'\nexport const d = read\n")
    write('src/evaluate/one.ts', "import { f } from './two.ts'\nexport const e = f\n")
    write('src/evaluate/two.ts', "import { e } from './one.ts'\nexport const f = () => e\n")
    write('src/cli.ts', "import { e } from './evaluate/one.ts'\nexport const g = e\n")
    write('src/start.ts', "import { g } from './cli.ts'\nexport const h = g\n")
    write('src/tool.ts', "import { i } from '../test/tool.ts'\nexport const j = i\n")
    write('test/tool.ts', 'export const i = 1\n')
    write(
      'policies/aws/s3/a/check.ts',
      "import { check } from '../../../../src/index.ts'\nexport default check\n",
    )

    const { status, stdout } = checkDependencies()

    expect(status).toBe(1)
    const told = stdout
      .split('\n')
      .flatMap((line, index, lines) =>
        line.includes(' → ') ? [`${lines[index + 1]?.trim().split(':')[0]}: ${line}`] : [],
      )
    expect(told.toSorted()).toEqual([
      'checks-import-types-only: policies/aws/s3/a/check.ts → src/index.ts',
      'disk-in-few-places: src/resolve/index.ts → fs',
      'no-circles: src/evaluate/one.ts → src/evaluate/two.ts',
      'no-network-but-to-github: src/resolve/index.ts → https',
      'no-unknown-imports: src/relate/index.ts → ./absent.ts',
      'nobody-imports-a-door: src/start.ts → src/cli.ts',
      'nothing-is-executed: src/resolve/index.ts → vm',
      'one-way-into-a-stage: src/cli.ts → src/evaluate/one.ts',
      'report-knows-only-decisions: src/report/index.ts → src/read/index.ts',
      'stages-know-only-the-model: src/decide/index.ts → src/read/index.ts',
      'stages-know-only-the-model: src/report/index.ts → src/read/index.ts',
      'the-model-stands-alone: src/model/loop.ts → src/read/index.ts',
      'the-product-needs-no-tools: src/tool.ts → test/tool.ts',
    ])
    expect(stdout).toContain('one-way-into-a-stage: A stage')
  })

  test('fails where the cruise left a module out, and names it', () => {
    writeGoodTree()
    const config = readFileSync(join(folder, '.dependency-cruiser.cjs'), 'utf8')
    write('.dependency-cruiser.cjs', config.replace("'^dist/'", "'terminal'"))

    const { status, stdout } = checkDependencies()

    expect(status).toBe(1)
    expect(stdout).toBe('src/report/terminal.ts\n  was not looked at\n')
  })

  test('fails where there is nothing to look at', () => {
    rmSync(join(folder, 'policies/aws'), { recursive: true })
    mkdirSync(join(folder, 'src'))

    const { status, stdout } = checkDependencies()

    expect(status).toBe(1)
    expect(stdout).toBe('There is no module to look at.\n')
  })
})
