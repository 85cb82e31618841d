import type { Raw } from '../../../../model/document.js';
/**
 * Where a definition lies in S3. The path of a file, which packaging replaces, stays as it is
 * written.
 */
export declare function definitionLocation(uri: Raw): Raw;
