import { realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { ParsedText, TemplateDocument } from '../model/document.ts'
import { InputError } from '../model/input-error.ts'
import { isRawMap } from '../model/raw.ts'
import { parseJson } from './cloudformation/index.ts'
import { decodeInput, withFile } from './find-inputs/read-file.ts'
import { holds } from './find-inputs/root-of.ts'

/** A megabyte is the most that the service takes; four leave room for what is packed before. */
const mostBytes = 4 * 1024 * 1024

export interface NestedReader {
  /** The template that a nested stack names; a string says, as a clause, why it wasn't read. */
  readonly read: (templateUrl: string, from: TemplateDocument) => TemplateDocument | string
  /** A template that stands as text in another one; a string says, as a clause, why it can't be read. */
  readonly parse: (text: string) => ParsedText | string
  /** Real paths of the templates that were read. */
  readonly deployed: ReadonlySet<string>
}

/**
 * Reads templates that nested stacks name by a path, as they stand in a repository before they are
 * packaged. Nothing is fetched, and nothing outside of `root` is read.
 */
export async function createNestedReader(
  root: string,
  label: (path: string) => string,
): Promise<NestedReader> {
  const { readYaml } = await import('./cloudformation/read-yaml.ts')
  const deployed = new Set<string>()
  /** By real path: a template may be deployed again and again. */
  const templates = new Map<string, TemplateDocument | string>()
  const parse = (text: string) => (/^\s*\{\s*["}]/.test(text) ? parseJson(text) : readYaml(text))
  return {
    deployed,
    parse(text) {
      try {
        return parse(text)
      } catch (error) {
        return whyUnread(error)
      }
    },
    read(templateUrl, from) {
      if (/^[a-z][a-z0-9+.-]*:/i.test(templateUrl))
        return 'it lies at an address, and nothing is fetched'
      try {
        const path = realpathSync.native(resolve(dirname(from.path), templateUrl))
        if (!holds(realpathSync.native(root), path)) return 'it lies outside of the workspace'
        const known = templates.get(path) ?? readTemplate(path)
        templates.set(path, known)
        if (typeof known !== 'string') deployed.add(path)
        return known
      } catch (error) {
        return whyUnread(error)
      }
    },
  }

  function readTemplate(path: string): TemplateDocument | string {
    const text = withFile(path, (file) =>
      file.size > mostBytes ? null : decodeInput(file.read(file.size)).text,
    )
    if (text === null) return 'it is larger than a template can be'
    try {
      const { content, ...rest } = parse(text)
      if (!isRawMap(content)) return 'it is no template'
      return { ...rest, content, file: label(path), path, text }
    } catch (error) {
      return whyUnread(error)
    }
  }
}

function whyUnread(error: unknown): string {
  if (!(error instanceof InputError)) return 'there is no such file'
  return error.line === null ? "it can't be read" : `it can't be parsed (line ${error.line})`
}
