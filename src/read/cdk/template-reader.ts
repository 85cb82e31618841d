import type { RawMap, TemplateDocument } from '../../model/document.ts'
import { InputError } from '../../model/input-error.ts'
import { memberOf } from '../../model/raw.ts'
import { parseTemplateText } from '../cloudformation/index.ts'
import { mapOf } from './fields.ts'
import { type Naming, openNamed, readText } from './named-file.ts'
import { type Reading, tell } from './reading.ts'

export interface ReadTemplate {
  readonly document: TemplateDocument
  readonly resources: RawMap | null
  /** The resources that deploy a template of their own, by logical id. */
  readonly nestedStacks: readonly (readonly [logicalId: string, resource: RawMap])[]
}

/** Gives a template that is named; null, with the reason among the errors, where it can't be read. */
export type TemplateReader = (naming: Naming) => Promise<ReadTemplate | null>

/** Reads each template once, however often it is named. */
export function createTemplateReader(reading: Reading): TemplateReader {
  const known = new Map<string, ReadTemplate | null>()
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

async function readTemplate(reading: Reading, path: string): Promise<ReadTemplate | null> {
  const file = reading.label(path)
  try {
    const text = readText(path, reading.maxSize)
    const parsed = await parseTemplateText(text)
    const map = mapOf(parsed.content)
    if (map === null) {
      throw new InputError('This is no template: its top must be a map. Run `cdk synth` again.', {
        line: 1,
        column: 1,
      })
    }
    const resources = mapOf(memberOf(map, 'Resources'))
    const nestedStacks = Object.entries(resources ?? {}).flatMap(([logicalId, raw]) => {
      const resource = mapOf(raw)
      if (memberOf(resource, 'Type') !== 'AWS::CloudFormation::Stack') return []
      return resource === null ? [] : [[logicalId, resource] as const]
    })
    return { document: { ...parsed, content: map, file, path, text }, resources, nestedStacks }
  } catch (error) {
    tell(reading, file, error)
    return null
  }
}
