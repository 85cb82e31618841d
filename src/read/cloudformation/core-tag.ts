import { isNull, resolvePlain, toBoolean, toNumber } from './plain-scalar.ts'

/** Types of YAML 1.1 whose scalars have no counterpart in JSON and stay text. */
const TEXT_TYPES: ReadonlySet<string> = new Set(['str', 'binary', 'timestamp', 'merge', 'value'])

/** The value of a scalar with an explicit type; undefined where it has none of that type. */
export function resolveTyped(
  type: string,
  text: string,
): string | number | boolean | null | undefined {
  if (TEXT_TYPES.has(type)) return text
  switch (type) {
    case 'null':
      return isNull(text) ? null : undefined
    case 'bool':
      return toBoolean(text) ?? undefined
    case 'int': {
      const number = toNumber(text)
      return number !== null && Number.isInteger(number) ? number : undefined
    }
    case 'float':
      return toNumber(text) ?? (/^[-+]?\.(?:inf|nan)$/i.test(text) ? resolvePlain(text) : undefined)
    default:
      return undefined
  }
}

const LIST_TYPES: ReadonlySet<string> = new Set(['seq', 'omap', 'pairs'])
const MAP_TYPES: ReadonlySet<string> = new Set(['map', 'set'])

/** Whether a list or map may have an explicit type. All of them are read as plain lists and maps. */
export const isCollectionType = (type: string, kind: 'list' | 'map'): boolean =>
  (kind === 'list' ? LIST_TYPES : MAP_TYPES).has(type)
