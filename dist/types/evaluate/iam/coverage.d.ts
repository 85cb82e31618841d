import type { Evidence, Truth } from '../../model/truth.ts';
import type { Facets } from './facets.ts';
import type { Requests } from './requests.ts';
import type { Target } from './targets.ts';
/** Whether one statement denies all requests for a resource, or some of them do so together. */
export declare function coverage(statements: readonly Facets[], target: Target, requests: Requests, nothing: Evidence): Truth;
