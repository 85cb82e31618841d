import type { EventKind } from './event-kind.js';
/**
 * A route of an HTTP API that invokes a function.
 * Source: aws-sam-translator 1.110, event source `HttpApi`.
 */
export declare const functionHttpApi: EventKind;
