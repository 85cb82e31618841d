import type { Raw, RawMap } from '../../model/document.ts'
import { isRawList, isRawMap } from '../../model/raw.ts'

export const mapOf = (value: Raw | undefined): RawMap | null => (isRawMap(value) ? value : null)

/** A text that says something; null else. */
export function textOf(value: Raw | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

export const listOf = (value: Raw | undefined): readonly Raw[] => (isRawList(value) ? value : [])
