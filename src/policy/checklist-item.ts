import type { CatalogControl } from '../model/catalog.ts'
import type { ChecklistItem } from '../model/policy.ts'

/** A control that no input can decide, as a line of the account checklist. */
export const checklistItem = (
  { id, title, severity = 'info', why = '', told = [] }: CatalogControl,
  controls: readonly string[],
): ChecklistItem => ({ id, controls, title, severity, reason: why, told })
