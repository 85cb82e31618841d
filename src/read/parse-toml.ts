import { parse, TomlError } from 'smol-toml'
import { bareObject } from '../model/bare-object.ts'
import type { Raw } from '../model/document.ts'
import { InputError } from '../model/input-error.ts'

/** Loads the parser of TOML: import only where a text is TOML. Dates become text. @throws InputError */
export function parseToml(text: string): Raw {
  try {
    return plain(parse(text, { maxDepth: MAX_DEPTH }))
  } catch (error) {
    // Its message shows the lines around.
    const at = error instanceof TomlError ? { line: error.line, column: error.column } : null
    throw new InputError("This can't be read as TOML.", at)
  }
}

const MAX_DEPTH = 100

function plain(value: unknown): Raw {
  if (Array.isArray(value)) return value.map(plain)
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'bigint' ? String(value) : (value as Raw)
  }
  const map = bareObject() as Record<string, Raw>
  for (const [name, member] of Object.entries(value)) map[name] = plain(member)
  return map
}
