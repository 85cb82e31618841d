import type { Raw, RawMap } from '../../../../../model/document.js';
/**
 * The definition with statements that let in, or keep out, whom the lists of a `ResourcePolicy` name,
 * for the methods of one path.
 * Source: aws-sam-translator 1.110, `add_resource_policy`.
 */
export declare function addResourcePolicy(document: RawMap, settings: RawMap, path: string, stage: Raw): RawMap;
/** The definition with statements of the template's own. */
export declare function addCustomStatements(document: RawMap, statements: Raw): RawMap;
