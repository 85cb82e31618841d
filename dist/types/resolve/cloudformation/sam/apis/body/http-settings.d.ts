import type { Raw, RawMap } from '../../../../../model/document.js';
type Plain = (raw: Raw | undefined) => Raw | undefined;
/** The definition with which other origins may call the API. @param cors given */
export declare function addHttpCors(document: RawMap, cors: Raw, plain: Plain): RawMap;
/** The definition with tags, each in the place of one of the same name. */
export declare function addHttpTags(document: RawMap, tags: RawMap): RawMap;
/** The definition with the API's name, unless it has one of its own. */
export declare function setTitle(document: RawMap, title: Raw): RawMap;
export declare function setDescription(document: RawMap, description: Raw): RawMap;
/** The default path as a path like others, since the import would warn of it otherwise. */
export declare function withDefaultPath(document: RawMap): RawMap;
export {};
