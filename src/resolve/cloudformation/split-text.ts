import { isKind, type Text } from '../../model/value.ts'
import type { Part } from './dynamic-references.ts'

/**
 * Splits a string with holes, each piece as its parts; null where a hole may hold the delimiter.
 * Names and ids that references stand for hold no comma.
 */
export function splitText({ parts }: Text, delimiter: string): readonly Part[][] | null {
  const pieces: Part[][] = [[]]
  for (const part of parts) {
    if (typeof part !== 'string') {
      if (delimiter !== ',' || !isKind(part, 'reference')) return null
      pieces.at(-1)?.push(part)
      continue
    }
    const [first = '', ...others] = part.split(delimiter)
    pieces.at(-1)?.push(first)
    for (const other of others) pieces.push([other])
  }
  return pieces
}
