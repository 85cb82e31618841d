import type { Resolved } from '../../../../src/model/resolved.ts'
import type { Resource } from '../../../../src/model/resource.ts'
import type { TemplateToResolve } from '../../../../src/resolve/index.ts'
import { createRun, prepareSam, prepareTemplate } from '../../../../src/resolve/index.ts'
import { documentOf, given, resourceNamed } from '../resolve-text.ts'
import { show } from '../show.ts'

/** Resolves a template with what expands SAM loaded, as the doors do. */
export async function expandText(
  text: string,
  options: Partial<TemplateToResolve> = {},
): Promise<Resolved<Resource>> {
  const run = createRun()
  await prepareSam(run, text)
  const template = await documentOf(text)
  return prepareTemplate({ template, given: given(), region: 'eu-west-1', ...options }, run)()
}

/** A template of SAM with these resources. */
export const samText = (resources: string): string =>
  `Transform: AWS::Serverless-2016-10-31\n${resources}`

/** Ids and types, in their order. */
export const typesIn = ({ resources }: Resolved<Resource>): Record<string, string> =>
  Object.fromEntries(resources.map(({ address, type }) => [address, type]))

export const propertiesOf = (resolved: Resolved<Resource>, address: string) =>
  show(resourceNamed(resolved, address).properties) as Record<string, unknown>
