import { type ApiEvent } from '../apis/api-events.js';
import type { SamTemplate } from '../generated.js';
import type { EventKind } from './event-kind.js';
/** A method of a REST API that invokes a function. */
export declare const functionApi: EventKind;
/** A method of a REST API that starts a state machine. */
export declare const startApi: EventKind;
/**
 * The name of the API's stage, as the logical id of a permission has it; null where there is no
 * such API.
 */
export declare function stageOf({ api }: ApiEvent, sam: SamTemplate): string | null;
