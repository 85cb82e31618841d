import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readConfiguration } from '../../../src/read/terraform-configuration/index.ts'
import { resolveConfiguration } from '../../../src/resolve/terraform-configuration/index.ts'
import { corpus, corpusFiles, hasCorpus } from '../../read/terraform-configuration/corpus-files.ts'
import { givenOf } from './resolve-files.ts'

describe.skipIf(!hasCorpus)(
  'configurations that others wrote (skipped where they are absent)',
  () => {
    test('are resolved, every folder of them, and every resource has its place', async () => {
      const folders = [...new Set(corpusFiles().map((path) => dirname(path)))]
      let resources = 0
      for (const path of folders) {
        const document = await readConfiguration(
          { path, root: corpus.replace(/\/$/, ''), text: null, file: path },
          (file) => file,
        )
        const resolved = await resolveConfiguration(document, givenOf())
        for (const resource of resolved.resources) {
          const [first = ''] = Object.keys(resource.attributes)
          expect(resource.locate([first]).range).not.toBeNull()
        }
        resources += resolved.resources.length
      }
      expect(folders.length).toBeGreaterThan(400)
      expect(resources).toBeGreaterThan(2_000)
    }, 120_000)
  },
)
