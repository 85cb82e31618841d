import { prepareAttributes } from './attributes.ts'
import { preparePatterns } from './patterns.ts'
import { prepareSam } from './prepare-sam.ts'
import type { Run } from './run.ts'

/** Loads what the resolution of templates may need, by their texts, before they are resolved. */
export async function prepareRun(run: Run, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await Promise.all([
      preparePatterns(run, text),
      prepareSam(run, text),
      prepareAttributes(run, text),
    ])
  }
}
