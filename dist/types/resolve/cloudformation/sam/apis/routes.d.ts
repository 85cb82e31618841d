import type { RawMap } from '../../../../model/document.js';
import type { SamTemplate } from '../generated.js';
import type { ApiEvent } from './api-events.js';
/**
 * The definition with the paths and methods of the events, still empty. A path whose every event has
 * a condition is there where one of them holds.
 */
export declare function withRoutes(document: RawMap, api: string, events: readonly ApiEvent[], sam: SamTemplate): RawMap;
