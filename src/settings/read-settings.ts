import schema from '../../docs/schemas/settings.schema.json' with { type: 'json' }
import type { RunError } from '../model/decision.ts'
import type { ParsedText } from '../model/document.ts'
import { errorIn, InputError } from '../model/input-error.ts'
import type { Settings } from '../model/settings.ts'
import type { AuthoredSettings } from './authored-settings.ts'
import { compileSettings, settingsFaults } from './compile-settings.ts'

/** What other stages do for this one. */
export interface SettingsReader {
  /** Reads YAML within limits, so that the settings of a stranger do no harm. */
  readonly parse: (text: string) => ParsedText | Promise<ParsedText>
  /** What a schema finds wrong with data, in words. */
  readonly validate: (schema: object, data: unknown) => Promise<readonly DataFault[]>
}

export interface DataFault {
  readonly path: readonly string[]
  readonly message: string
}

/** Reads settings from their text; else tells all that is wrong with it. Never quotes it but for its keys. */
export async function readSettings(
  text: string,
  { file, folder }: { readonly file: string; readonly folder: string },
  { parse, validate }: SettingsReader,
): Promise<Settings | readonly RunError[]> {
  let parsed: ParsedText
  try {
    parsed = await parse(/\S/.test(withoutComments(text)) ? text : '{}')
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return [{ ...errorIn(file, error), kind: 'settings' }]
  }
  const place = (path: readonly string[]) => placeOf(parsed, path)
  const error = (path: readonly string[], message: string): RunError => {
    const at = place(path)
    return { kind: 'settings', file, line: at?.line ?? null, column: at?.column ?? null, message }
  }
  const twice = (parsed.faults ?? []).map(
    ({ line, column }): RunError => ({
      ...{ kind: 'settings', file, line, column },
      message: 'This key stands here twice: remove one of them.',
    }),
  )
  const faults = await validate(schema, parsed.content)
  if (twice.length + faults.length > 0)
    return [...twice, ...faults.map(({ path, message }) => error(path, message))]
  const authored = parsed.content as AuthoredSettings
  const meant = settingsFaults(authored)
  if (meant.length > 0) return meant.map(({ path, message }) => error(path, message))
  const lineOf = (path: readonly string[]) => place(path)?.line ?? null
  return compileSettings(authored, { file, folder, lineOf })
}

/** A file of comments alone holds no settings, and is none that can't be read. */
const withoutComments = (text: string) => text.replace(/^\s*(?:#.*|---\s*)$/gm, '')

/** Of the deepest part that is there. */
function placeOf({ locate, content }: ParsedText, path: readonly string[]) {
  const steps: (string | number)[] = []
  let at: unknown = content
  for (const step of path) {
    if (Array.isArray(at)) steps.push(Number(step))
    else steps.push(step)
    at = (at as Readonly<Record<string, unknown>> | null | undefined)?.[step]
  }
  for (let length = steps.length; length > 0; length -= 1) {
    const range = locate(steps.slice(0, length))
    if (range !== null) return range
  }
  return { line: 1, column: 1 }
}
