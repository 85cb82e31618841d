import type { Raw } from '../../model/document.js';
import type { PlanInstance } from '../../model/plan.js';
/**
 * Reads who an entry of `resource_changes`, or of a state's `resources`, is about. Null where it
 * doesn't say. `module` stands in where the entry names none.
 */
export declare function readInstance(entry: Raw, pointer: string, module?: string): PlanInstance | null;
