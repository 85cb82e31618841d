import type { RawMap } from '../../../../model/document.js';
import type { SamResource, SamTemplate } from '../generated.js';
import { type ApiEvent } from './api-events.js';
/** The API that events add to. */
export interface RestApiToFill {
    readonly resource: SamResource;
    /** Whether the transform writes the definition. */
    readonly isManaged: boolean;
    readonly sam: SamTemplate;
}
/** The API's definition with what one event adds to it. */
export declare function addEvent(document: RawMap, event: ApiEvent, api: RestApiToFill): RawMap;
