import type { Raw } from '../../../../model/document.js';
import type { Generated, SamResource } from '../generated.js';
/** Lets the API invoke the function that authorizes its requests. @param name begins the logical id */
export declare function authorizerPermission(resource: SamResource, name: string, functionArn: Raw): Generated;
