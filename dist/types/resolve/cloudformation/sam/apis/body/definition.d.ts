import type { Raw, RawMap } from '../../../../../model/document.js';
/** An empty definition of a REST API, as the transform begins one. */
export declare const emptySwagger: RawMap;
/** An empty definition of an HTTP API, as the transform begins one. */
export declare const emptyOpenApi: RawMap;
/** `3`, `3.0` and `3.0.1`; a number, since YAML reads `3.0` as one. */
export declare const isVersion3: (version: Raw | undefined) => boolean;
/** The definition of a REST API that the transform can add to. */
export declare function swaggerOf(raw: Raw | undefined): RawMap;
export declare const isOpenApi: (raw: Raw | undefined) => raw is RawMap;
/** The definition of an HTTP API that the transform can add to. */
export declare function openApiOf(raw: Raw | undefined): RawMap;
/** A macro puts the definition in before SAM looks at it; what it holds isn't known. */
export declare const isIncluded: (raw: Raw | undefined) => boolean;
