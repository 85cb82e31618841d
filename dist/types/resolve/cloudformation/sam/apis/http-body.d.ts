import type { Raw, RawMap } from '../../../../model/document.js';
import type { SamResource, SamTemplate } from '../generated.js';
/**
 * The definition of an HTTP API as it is deployed. Undefined where it stands elsewhere.
 * Source: aws-sam-translator 1.110, `HttpApiGenerator`.
 *
 * @param tags of the API, with the transform's own
 */
export declare function httpBody(resource: SamResource, sam: SamTemplate, tags: RawMap): Raw | undefined;
