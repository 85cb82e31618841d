import type { Resource } from '../../model/resource.js';
import type { Request } from './request.js';
/** What a CDK app asks for at a construct and around it, nearest first. */
export declare function acknowledgedRequests({ construct }: Resource): readonly Request[];
