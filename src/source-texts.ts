import { join } from 'node:path'
import { type FoundInput, readNamedText } from './read/index.ts'

/**
 * Gives the text of a source by the name that reports have for it: what was read, or a file that an input
 * names, such as the source of a CDK app. Null for a plan, which may hold secrets, and where there is none.
 */
export function sourceTexts(
  inputs: readonly FoundInput[],
  runRoot: string,
): (file: string) => string | null {
  const texts = new Map<string, string | null>()
  for (const { file, text, kind } of inputs) {
    if (kind === 'terraform-plan') texts.set(file, null)
    else if (text !== null && kind === 'cloudformation') texts.set(file, text)
  }
  return (file) => {
    const known = texts.get(file)
    if (known !== undefined) return known
    const text = readNamedText(join(runRoot, file), null)
    texts.set(file, text)
    return text
  }
}
