import type { CatalogControl } from '../model/catalog.js';
import type { ChecklistItem } from '../model/policy.js';
/** A control that no input can decide, as a line of the account checklist. */
export declare const checklistItem: ({ id, title, severity, why, told }: CatalogControl, controls: readonly string[]) => ChecklistItem;
