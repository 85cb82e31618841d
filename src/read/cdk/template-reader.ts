import type { TemplateDocument } from '../../model/document.ts'
import { InputError } from '../../model/input-error.ts'
import { parseTemplateText } from '../cloudformation/index.ts'
import { mapOf } from './fields.ts'
import { type Naming, openNamed, type Reading, readText, tell } from './named-file.ts'

/** Gives a template that is named; null, with the reason among the errors, where it can't be read. */
export type TemplateReader = (naming: Naming) => Promise<TemplateDocument | null>

/** Reads each template once, however often it is named. */
export function createTemplateReader(reading: Reading): TemplateReader {
  const known = new Map<string, TemplateDocument | null>()
  return async (naming) => {
    const path = openNamed(reading, naming)
    if (path === null) return null
    const found = known.get(path)
    if (found !== undefined) return found
    const template = await readTemplate(reading, path)
    known.set(path, template)
    return template
  }
}

async function readTemplate(reading: Reading, path: string): Promise<TemplateDocument | null> {
  const file = reading.label(path)
  try {
    const text = readText(path, reading.maxSize)
    const { content, locate } = await parseTemplateText(text)
    const map = mapOf(content)
    if (map === null) {
      throw new InputError('This is no template: its top must be a map. Run `cdk synth` again.', {
        line: 1,
        column: 1,
      })
    }
    return { content: map, locate, file, path, text }
  } catch (error) {
    tell(reading, file, error)
    return null
  }
}
