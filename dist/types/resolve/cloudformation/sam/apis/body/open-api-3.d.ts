import type { Raw, RawMap } from '../../../../../model/document.js';
/**
 * What the transform wrote in the terms of Swagger 2, in those of OpenAPI 3, where the definition is
 * one. It is done after more than one step, and wraps the headers of `options` again each time.
 * Source: aws-sam-translator 1.110, `_openapi_postprocess`.
 *
 * @param version the `OpenApiVersion` of the API
 */
export declare function inOpenApi3(document: RawMap, version: Raw | undefined): RawMap;
