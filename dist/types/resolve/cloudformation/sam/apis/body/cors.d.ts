import type { Raw, RawMap } from '../../../../../model/document.js';
/** The definition with a method `options` in each path, which answers preflight requests. */
export declare function addCors(document: RawMap, cors: Raw): RawMap;
