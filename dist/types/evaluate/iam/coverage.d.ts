import type { Evidence, Truth } from '../../model/truth.js';
import type { Facets } from './facets.js';
import type { Requests } from './requests.js';
import type { Target } from './targets.js';
/** Whether one statement denies all requests for a resource, or some of them do so together. */
export declare function coverage(statements: readonly Facets[], target: Target, requests: Requests, nothing: Evidence): Truth;
