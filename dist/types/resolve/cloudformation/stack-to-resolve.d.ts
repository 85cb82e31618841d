import type { AssemblyStack, ParsedText, TemplateDocument } from '../../model/document.js';
import type { Given } from '../../model/resolved.js';
import type { Value } from '../../model/value.js';
/** One deployment of a template. */
export interface StackToResolve {
    readonly template: TemplateDocument;
    /** What reports name as the input, relative to the root of the run. */
    readonly inputFile: string;
    /** `""`, the construct path of a stack of the CDK, or the chain of nested stacks. */
    readonly stack: string;
    /** Null where they aren't known. */
    readonly account: string | null;
    readonly region: string | null;
    readonly stackName: string | null;
    readonly given: Given;
    /**
     * Values that a parent passes. Where there are some, the deployer can give none, and a parameter
     * that the parent leaves out has its default.
     */
    readonly parameters?: ReadonlyMap<string, Value>;
    /** Where a person edits a resource; null for templates that people write. */
    readonly source?: AssemblyStack['source'] | null;
    /** Nested stacks that were read already, by the logical id of the resource that deploys them. */
    readonly nested?: AssemblyStack['nested'];
    readonly readNested?: ReadNested;
    /** Parses a template that stands as text in another one; a string says, as a clause, why it can't be. */
    readonly parseNested?: (text: string) => ParsedText | string;
    /**
     * Stacks with the same text here, and the same account and region as far as they are known, are
     * deployed to the same place. By default each input file stands for a place of its own.
     */
    readonly deployedWith?: string;
}
/** Reads the template that a nested stack names; a string says, as a clause, why it wasn't read. */
export type ReadNested = (templateUrl: string, from: TemplateDocument) => TemplateDocument | string;
