import type { RawMap } from '../../../../model/document.js';
import type { Path } from '../../../../model/truth.js';
import type { SamEvent, SamResource, SamTemplate } from '../generated.js';
export type ApiEventType = 'Api' | 'HttpApi';
/** An event that a function or a state machine takes from an API: one method of one path. */
export interface ApiEvent {
    readonly name: string;
    readonly type: ApiEventType;
    readonly owner: SamResource;
    readonly properties: RawMap;
    /** Where the event stands in the template. */
    readonly source: Path;
    /** The logical id of the API, named or implied. */
    readonly api: string;
    readonly path: string;
    /** As it is written. */
    readonly method: string;
}
/** The API that an event without one belongs to, by the type of event. */
export declare const IMPLICIT_API: Readonly<Record<ApiEventType, string>>;
/** The property of an event that names its API. */
export declare const API_PROPERTY: Readonly<Record<ApiEventType, string>>;
/** The path of an HTTP API that takes whatever no other does. */
export declare const DEFAULT_PATH = "$default";
/**
 * The events that name the API, or imply it, in the order in which the transform takes them:
 * functions' first, each function's by path, then state machines'.
 */
export declare const eventsOf: (api: string, type: ApiEventType, { resources }: SamTemplate) => readonly ApiEvent[];
/** An event as one of an API; a string says, as a clause, why it isn't one. */
export declare function apiEvent(event: SamEvent): ApiEvent | string;
/**
 * The logical id of what an API invokes for an event: the alias of the function or of the state
 * machine where events go to that.
 */
export declare function targetOf({ body, logicalId }: SamResource, sam: SamTemplate): string;
/** The condition of the resource that takes the event; null where it has none. */
export declare function conditionOf({ body }: SamResource): string | null;
