import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseArguments } from '../../src/command-line/arguments.ts'
import { reporters } from '../../src/report/index.ts'

const text = readFileSync(new URL('../../.pre-commit-hooks.yaml', import.meta.url), 'utf8')
const hooks: readonly { id: string; entry: string; files: string; language: string }[] = parse(text)

test('each hook runs a command that there is, for files that may be inputs', () => {
  expect(hooks.map(({ id }) => id)).toEqual(['stackgate', 'stackgate-fix'])
  for (const { entry, files, language } of hooks) {
    const [program, ...words] = entry.split(' ')
    expect([program, language]).toEqual(['stackgate', 'node'])
    expect(() => parseArguments(words, Object.keys(reporters))).not.toThrow()
    for (const name of [
      'a.yaml',
      'b/c.yml',
      'd.json',
      'e.template',
      'main.tf',
      'x.tf.json',
      'y.tofu',
    ])
      expect(name).toMatch(new RegExp(files))
    expect('notes.md').not.toMatch(new RegExp(files))
  }
})
