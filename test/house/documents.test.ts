import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('../../', import.meta.url))
const text = (file: string) => readFileSync(join(root, file), 'utf8')
const filesIn = (folder: string, ending: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.includes('node_modules'))
    .map((file) => join(folder, file))

const documents = [
  ...readdirSync(root).filter((file) => file.endsWith('.md')),
  ...['docs', 'examples', 'policies', '.github'].flatMap((folder) => filesIn(folder, '.md')),
]

test.each(documents)('every link of %s leads to a file', (document) => {
  const links = [...text(document).matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, to = '']) => to)
  const broken = links.filter((to) => !existsSync(join(root, dirname(document), to)))
  expect(broken).toEqual([])
})

test('every decision is listed', () => {
  const listed = text('docs/decisions/README.md')
  const pages = readdirSync(join(root, 'docs/decisions')).filter((name) => name !== 'README.md')
  expect(pages.filter((page) => !listed.includes(`(${page})`))).toEqual([])
})

describe('workflows', () => {
  const workflows = filesIn('.github/workflows', '.yml')

  test.each([...workflows, 'README.md'])(
    '%s pins the actions of others by their commit',
    (file) => {
      const used = [...text(file).matchAll(/uses: (\S+)( # v\S+)?/g)].map(([all]) => all)
      const pinned =
        /^uses: (\.\/|<owner>\/stackgate@<commit>|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/
      expect(used.length).toBeGreaterThan(0)
      expect(used.filter((use) => !pinned.test(use))).toEqual([])
    },
  )
})

test('every changeset names this package, says how far it goes, and tells what changes', () => {
  const changesets = filesIn('.changeset', '.md').filter((file) => !file.endsWith('README.md'))
  for (const file of changesets) {
    const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text(file)) ?? []
    const { stackgate, ...others } = parse(head)
    expect(others, file).toEqual({})
    expect(['patch', 'minor', 'major'], file).toContain(stackgate)
    expect(body.trim().length, file).toBeGreaterThan(40)
  }
})
