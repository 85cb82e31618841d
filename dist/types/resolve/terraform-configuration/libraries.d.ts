import type { ConfigurationDocument } from '../../model/configuration.js';
import type { Given } from '../../model/resolved.js';
/** Packages that some functions need; null where no expression calls one of those. */
export interface Libraries {
    readonly yaml: typeof import('js-yaml') | null;
    readonly regex: typeof import('re2js') | null;
}
/**
 * Loads what the functions called in a configuration need, and prepares the language where texts may come
 * up that are to be parsed: templates and values that were given.
 */
export declare function prepareLanguage({ root, language }: ConfigurationDocument, { values, variableFiles, environment }: Given): Promise<Libraries>;
