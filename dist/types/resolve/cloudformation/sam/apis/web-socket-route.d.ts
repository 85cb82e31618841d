import type { RawMap } from '../../../../model/document.js';
import type { Generated, SamResource } from '../generated.js';
/** The logical ids of the routes among what was made. */
export declare const routeIds: (made: readonly Generated[]) => readonly string[];
/**
 * One route, the function behind it, and the permission to invoke that.
 *
 * @param authorization properties of the route that say who may take it
 */
export declare function webSocketRoute(resource: SamResource, key: string, route: RawMap, authorization: RawMap): readonly Generated[];
