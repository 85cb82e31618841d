import type { RawMap } from '../../../../model/document.js';
import type { Generated, SamResource, SamTemplate } from '../generated.js';
/** The logical id of a domain with these settings: APIs with the same one share it. */
export declare const v2DomainId: (settings: RawMap, sam: SamTemplate) => string;
/**
 * The name that leads to an HTTP or WebSocket API besides the one of API Gateway, and what maps it
 * to the API.
 *
 * @param attributes what the API hands to all that is made for it
 */
export declare function v2Domain(resource: SamResource, sam: SamTemplate, tags: RawMap, attributes: RawMap): readonly Generated[];
