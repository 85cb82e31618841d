import type { TemplateDocument } from '../../../src/model/document.ts'
import type { Resolved } from '../../../src/model/resolved.ts'
import type { Resource } from '../../../src/model/resource.ts'
import { propertyOf, type Value, type ValueMap } from '../../../src/model/value.ts'
import type { Assume } from '../../../src/model/worlds/world.ts'
import { parseTemplateText } from '../../../src/read/cloudformation/index.ts'
import { resolveTemplate, type TemplateToResolve } from '../../../src/resolve/index.ts'

export async function documentOf(text: string, file = 'stack.yaml'): Promise<TemplateDocument> {
  const { content, ...rest } = await parseTemplateText(text)
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new Error('The text of a test is no map.')
  }
  const map = content as TemplateDocument['content']
  return { ...rest, content: map, file, path: `/templates/${file}`, text }
}

export const given = (values: Record<string, string> = {}, assume: Assume = 'given') => ({
  assume,
  values: new Map(Object.entries(values)),
  variableFiles: [],
})

export async function resolveText(
  text: string,
  options: Partial<TemplateToResolve> = {},
): Promise<Resolved<Resource>> {
  return resolveTemplate({ template: await documentOf(text), given: given(), ...options })
}

export function resourceNamed({ resources }: Resolved<Resource>, address: string): Resource {
  const found = resources.find((resource) => resource.address === address)
  if (!found) throw new Error(`There is no resource ${address}.`)
  return found
}

/** A property of the resource `R`. */
export const propertyR = (resolved: Resolved<Resource>, name = 'P'): Value | undefined =>
  propertyOf(resourceNamed(resolved, 'R').properties as ValueMap, name)
