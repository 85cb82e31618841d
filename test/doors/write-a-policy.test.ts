import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { install } from './installed.ts'

const { folderWith, run } = install()
const guide = readFileSync(new URL('../../docs/write-a-policy.md', import.meta.url), 'utf8')
const blocks = [...guide.matchAll(/^```(\w+)\n(.*)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', first = '', rest = '']) => ({ language, first, rest }),
)

/** How long a run took, and this version, are no part of what the guide promises. */
const lasting = (text: string) =>
  text
    .replaceAll(/\bin [\d.]+ m?s\b/g, 'in no time')
    .replaceAll(/\bstackgate \d+\.\d+\.\d+\b/g, 'stackgate')
    .trimEnd()

test("the authors' guide, followed to the letter, prints what it says", async () => {
  const folder = folderWith({})
  let commands = 0
  for (const { language, first, rest } of blocks) {
    if (language === 'text') {
      const [, args = ''] = /^\$ npx stackgate (.+)$/.exec(first) ?? []
      const ran = await run(folder, args.split(' '), { COLUMNS: '100' })
      expect(lasting(ran.stderr + ran.stdout), first).toBe(lasting(rest))
      commands += 1
    } else {
      const [, path = ''] = /^# (\S+)$/.exec(first) ?? []
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), rest)
    }
  }

  expect(commands).toBe(5)
})
