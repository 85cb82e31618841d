import type { ParsedText, TemplateDocument } from '../model/document.js';
export interface NestedReader {
    /** The template that a nested stack names; a string says, as a clause, why it wasn't read. */
    readonly read: (templateUrl: string, from: TemplateDocument) => TemplateDocument | string;
    /** A template that stands as text in another one; a string says, as a clause, why it can't be read. */
    readonly parse: (text: string) => ParsedText | string;
    /** Real paths of the templates that were read. */
    readonly deployed: ReadonlySet<string>;
}
/**
 * Reads templates that nested stacks name by a path, as they stand in a repository before they are
 * packaged. Nothing is fetched, and nothing outside of `root` is read.
 */
export declare function createNestedReader(root: string, label: (path: string) => string): Promise<NestedReader>;
