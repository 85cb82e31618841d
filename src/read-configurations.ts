import type { ConfigurationDocument } from './model/configuration.ts'
import type { FoundInput } from './read/index.ts'

/** Reads configurations, folders of a run once each: several plans can be made from one that is judged too. */
export type ReadConfiguration = (
  input: Pick<FoundInput, 'path' | 'root' | 'text' | 'file'>,
) => Promise<ConfigurationDocument>

/** `label` shows an absolute path to people. */
export function createConfigurationReader(label: (path: string) => string): ReadConfiguration {
  const folders = new Map<string, Promise<ConfigurationDocument>>()

  const read: ReadConfiguration = async (input) => {
    const { readConfiguration } = await import('./read/terraform-configuration/index.ts')
    return readConfiguration(input, label)
  }

  return async (input) => {
    if (input.text !== null) return read(input)
    const place = `${input.path}\n${input.root}`
    const document = folders.get(place) ?? read(input)
    folders.set(place, document)
    return { ...(await document), file: input.file }
  }
}
