import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Folders of a machine that somebody worked on, and addresses that only hold there. */
const stray =
  /(^|[^A-Za-z0-9_.~-])\/(work|farm|root)\/|https?:\/\/(registry|proxy|static|index|files)\./

function strayLines(file: string, text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line, index) => (stray.test(line) ? [`${file}:${index + 1}`] : []))
}

/** Files that git holds or would take; what is built, and the lock file, are made by tools. */
function filesOfRepository(): readonly string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  return listed
    .split('\0')
    .filter((file) => file !== '' && file !== 'package-lock.json' && !file.startsWith('dist/'))
}

function textOf(file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8')
  } catch {
    return ''
  }
}

describe('the tree', () => {
  test('names no folder of a workplace, and no host of a registry', () => {
    const files = filesOfRepository()

    expect(files).toContain('README.md')
    expect(files.flatMap((file) => strayLines(file, textOf(file)))).toEqual([])
  })

  test.each([
    ['in /work', '/tree'],
    ['"/root', '/.npmrc"'],
    ['https://registry', '.example'],
  ])('would see %s%s', (one, other) => {
    expect(strayLines('file', `first\n${one}${other}`)).toEqual(['file:2'])
  })

  test('takes the folders of a public runner for a sample', () => {
    expect(strayLines('file', '/home/runner/work/shop/shop/bin/shop.ts')).toEqual([])
  })
})
