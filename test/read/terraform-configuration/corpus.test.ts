import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { corpusFiles, hasCorpus } from './corpus-files.ts'
import { differences, oracle } from './oracle.ts'
import { readText } from './read-files.ts'

describe.skipIf(!hasCorpus)(
  'configurations that others wrote (skipped where they are absent)',
  () => {
    test('hold the constants that HashiCorp’s parser finds, or are refused by both', async () => {
      const disagreements: string[] = []
      const refused: string[] = []
      const files = corpusFiles()
      for (const path of files) {
        const text = readFileSync(path, 'utf8')
        const { root, errors } = await readText(text)
        const broken = errors.filter(({ message }) => !message.includes(' is declared twice '))
        const theirs = await oracle(text)
        if (theirs === null) refused.push(path)
        if ((theirs === null) !== broken.length > 0) disagreements.push(path)
        if (theirs !== null) {
          disagreements.push(...differences(root.module, theirs).map((text) => `${path}: ${text}`))
        }
      }
      expect(disagreements).toEqual([])
      expect(files.length).toBeGreaterThan(500)
      expect(refused).toHaveLength(3)
    }, 120_000)
  },
)
