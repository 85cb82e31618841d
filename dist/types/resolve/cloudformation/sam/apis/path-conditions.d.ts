import type { SamTemplate } from '../generated.js';
import { type ApiEvent } from './api-events.js';
/**
 * The condition under which a path is there: one that every event of it has, or that any of theirs
 * holds. Null: always.
 */
export declare function pathCondition(api: string, path: string, events: readonly ApiEvent[], sam: SamTemplate): string | null;
/** The condition under which an implicit API is there. Null: always. */
export declare const apiCondition: (api: string, events: readonly ApiEvent[], sam: SamTemplate) => string | null;
