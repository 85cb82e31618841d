import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { baseTree } from '../../src/github/base/index.ts'
import { blobId, writeLinks } from '../../src/revision/index.ts'
import { folderWith } from '../folder-with.ts'

type Entry = readonly [path: string, mode: '100644' | '120000', content: string]

/** The tree that GitHub would list, as a folder. */
async function treeOf(entries: readonly Entry[]) {
  const ids = entries.map(([, , content]) => blobId(content, 40))
  const tree = entries.map(([path, mode], index) => ({ path, mode, type: 'blob', sha: ids[index] }))
  const base = await baseTree(
    async (operation, { file_sha }) => {
      const data =
        operation === 'readTree'
          ? { truncated: false, tree }
          : {
              encoding: 'base64',
              content: Buffer.from(entries[ids.indexOf(String(file_sha))]?.[2] ?? '').toString(
                'base64',
              ),
            }
      return { data, hasMore: false }
    },
    { owner: 'octo-org', repo: 'infrastructure' },
    'b2'.repeat(20),
    folderWith({}),
    { blobId, writeLinks },
  )
  if ('message' in base) throw new Error(base.message)
  return base
}

test('a link that leads out of the base behind another one is left out', async () => {
  const outside = folderWith({ 's.yaml': '' })
  const base = await treeOf([
    ['deep/a.yaml', '100644', 'a: 1\n'],
    ['deep/up.yaml', '120000', '..'],
    ['out.yaml', '120000', `deep/up.yaml/../${basename(outside)}/s.yaml`],
  ])
  expect(existsSync(join(base.folder, 'deep', 'up.yaml', 'deep', 'a.yaml'))).toBe(true)
  expect(existsSync(join(base.folder, 'out.yaml'))).toBe(false)
  expect(base.unread).toEqual([])
  base.dispose()
})

test('nothing of the base is made through a link', async () => {
  const base = await treeOf([
    ['l.yaml', '120000', '.'],
    ['l.yaml/x/y.yaml', '100644', 'a: 1\n'],
    ['l.yaml/z/w.yaml', '120000', '../x/y.yaml'],
  ])
  expect(readdirSync(base.folder)).toEqual(['l.yaml'])
  expect(readdirSync(join(base.folder, 'l.yaml')).toSorted()).toEqual(['x', 'z'])
  base.dispose()
})

test('a content that is another than was asked for is not read', async () => {
  const base = await baseTree(
    async (operation) => ({
      data:
        operation === 'readTree'
          ? {
              truncated: false,
              tree: [{ path: 'a.yaml', mode: '100644', type: 'blob', sha: blobId('a: 1\n', 40) }],
            }
          : { encoding: 'base64', content: Buffer.from('a: 2\n').toString('base64') },
      hasMore: false,
    }),
    { owner: 'octo-org', repo: 'infrastructure' },
    'b2'.repeat(20),
    folderWith({}),
    { blobId, writeLinks },
  )
  if ('message' in base) throw new Error(base.message)
  expect(base.unread).toEqual(['a.yaml'])
  expect(readdirSync(base.folder)).toEqual([])
  base.dispose()
})
