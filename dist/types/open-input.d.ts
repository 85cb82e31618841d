import type { Deadline } from './deadline.js';
import type { RunError } from './model/decision.js';
import type { Given } from './model/resolved.js';
import type { Resource } from './model/resource.js';
import type { TerraformResource } from './model/terraform.js';
import { type FoundInput, type NestedReader, type TerraformRoot } from './read/index.js';
import { type ReadConfiguration } from './read-configurations.js';
import type { Run } from './resolve/index.js';
/** An input, read and resolved. */
export interface OpenedInput {
    readonly input: FoundInput;
    readonly resources: readonly Resource[];
    readonly terraform: readonly TerraformResource[];
    readonly notes: readonly string[];
    readonly errors: readonly RunError[];
    readonly files: number;
    readonly stacks: number;
    /** The files of it in which comments may stand, by their labels. */
    readonly sources: readonly string[];
}
/** What all inputs of a run share. */
interface Context {
    /** What is given for the input that is read. */
    readonly given: Given;
    readonly givenFor: (input: FoundInput) => Given;
    /** An absolute path as reports show it. */
    readonly label: (path: string) => string;
    /** In bytes, of each file. */
    readonly maxInputSize: number;
    /** Called after each input that was read. */
    readonly onRead?: (read: number, of: number) => void;
    readonly deadline: Deadline;
    /** Where plans were made, if that is said. */
    readonly terraformRoot: TerraformRoot | null;
    /** Stacks import what others of the run export. */
    readonly run: () => Promise<Run>;
    readonly nestedReader: (root: string) => Promise<NestedReader>;
    readonly readConfiguration: ReadConfiguration;
}
/**
 * Reads all inputs, then resolves them; loads only the readers and the resolvers of their kinds. An
 * input that can't be judged becomes an error, and never keeps others from being judged. A template that
 * another one of the run deploys is judged as that one deploys it, not by itself as well.
 */
export declare function openInputs(inputs: readonly FoundInput[], shared: Pick<Context, 'deadline' | 'givenFor' | 'label' | 'maxInputSize' | 'onRead' | 'terraformRoot'>): Promise<readonly OpenedInput[]>;
export {};
