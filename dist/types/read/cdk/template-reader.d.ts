import type { RawMap, TemplateDocument } from '../../model/document.js';
import { type Naming } from './named-file.js';
import { type Reading } from './reading.js';
export interface ReadTemplate {
    readonly document: TemplateDocument;
    readonly resources: RawMap | null;
    /** The resources that deploy a template of their own, by logical id. */
    readonly nestedStacks: readonly (readonly [logicalId: string, resource: RawMap])[];
}
/** Gives a template that is named; null, with the reason among the errors, where it can't be read. */
export type TemplateReader = (naming: Naming) => Promise<ReadTemplate | null>;
/** Reads each template once, however often it is named. */
export declare function createTemplateReader(reading: Reading): TemplateReader;
