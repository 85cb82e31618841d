import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadGrammar } from '../../../src/read/terraform-configuration/grammar.ts'
import { readHcl } from '../../../src/read/terraform-configuration/read-hcl.ts'
import { createSourceFile } from '../../../src/read/terraform-configuration/source-file.ts'
import { corpusFiles, hasCorpus } from './corpus-files.ts'
import { differences, oracle } from './oracle.ts'

describe.skipIf(!hasCorpus)('configurations that others wrote (skipped where they are absent)', () => {
  test('hold the constants that HashiCorp’s parser finds, or are refused by both', async () => {
    const grammar = await loadGrammar()
    const disagreements: string[] = []
    let refused = 0
    const files = corpusFiles()
    for (const path of files) {
      const text = readFileSync(path, 'utf8')
      const ours = await readHcl(text, createSourceFile(path, path, text), grammar)
      const theirs = await oracle(text)
      if (typeof theirs === 'string') {
        refused++
        if (ours.error === null) disagreements.push(`${path}: only the oracle refuses`)
      } else if (ours.error !== null) {
        disagreements.push(`${path}: ${ours.error.message}`)
      } else {
        disagreements.push(...differences(ours.body, theirs).map((text) => `${path}: ${text}`))
      }
    }
    expect(disagreements).toEqual([])
    expect({ files: files.length, refused }).toEqual({ files: 606, refused: 3 })
  }, 120_000)
})
