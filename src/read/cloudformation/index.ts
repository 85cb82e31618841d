import type { ParsedText } from '../../model/document.ts'
import { InputError } from '../../model/input-error.ts'
import { parseJson } from './parse-json.ts'

export { parseJson }

/**
 * Parses a YAML text as CloudFormation reads it: restricted YAML 1.1, short forms of functions
 * written out (`!Sub x` is `{"Fn::Sub": "x"}`), aliases and merge keys resolved. The parser is
 * loaded by the first call.
 *
 * @throws InputError where the text isn't YAML, can't be a template's, or passes a limit.
 */
export async function parseYaml(text: string): Promise<ParsedText> {
  const { readYaml } = await import('./read-yaml.ts')
  return readYaml(text)
}

const BEGINS_LIKE_JSON = /^\s*[[{]/
/** A map that begins with a quoted key, or is empty or cut off, is JSON until proven otherwise. */
const MEANT_AS_JSON = /^\s*(?:\[|\{\s*(?:["}]|$))/
/** With comments it was written for a parser of YAML. */
const HOLDS_COMMENT = /(?:^|\s)#/m

/**
 * Parses the text of a template without knowing its language: JSON where it begins with a bracket,
 * at once and without loading the YAML parser; YAML, of which JSON's brackets are a part, else.
 *
 * @throws InputError, or rejects with it, as {@link parseJson} and {@link parseYaml} do.
 */
export function parseTemplateText(text: string): ParsedText | Promise<ParsedText> {
  if (!BEGINS_LIKE_JSON.test(text)) return parseYaml(text)
  try {
    return parseJson(text)
  } catch (error) {
    // The service refuses it as JSON, though much of what is broken so would pass as YAML.
    if (MEANT_AS_JSON.test(text) && !HOLDS_COMMENT.test(text)) throw error
    return parseFlow(text, error)
  }
}

async function parseFlow(text: string, jsonError: unknown): Promise<ParsedText> {
  try {
    return await parseYaml(text)
  } catch (error) {
    if (error instanceof InputError && MEANT_AS_JSON.test(text)) throw jsonError
    throw error
  }
}
