import type { Resource } from '../../model/resource.js';
import type { Request } from './request.js';
/** What the `Metadata` of a template asks for at a resource, ours and other tools'. */
export declare function requestsInMetadata(resource: Resource): readonly Request[];
