import type { Raw, RawMap } from '../../../../model/document.js';
/** The artifact of a function, and the property that names it. */
export interface Code {
    readonly code: Raw;
    readonly from: string;
}
/** Null where the function names none: it is built, and put there when the template is packaged. */
export declare function codeOf(properties: RawMap): Code | null;
/**
 * Where an artifact lies in S3. A path of a folder, which packaging replaces, stands as it would in
 * `Code` of a template of CloudFormation before it is packaged.
 */
export declare function locationOf(uri: Raw): Raw;
