import type { InputKind, RunError } from './decision.js';
import type { Construct } from './resource.js';
import type { Range } from './source-location.js';
import type { Path } from './truth.js';
/** Plain JSON as a parser made it. Keys come from untrusted input: read them with `Object.hasOwn`. */
export type Raw = string | number | boolean | null | readonly Raw[] | RawMap;
export interface RawMap {
    readonly [name: string]: Raw;
}
/** A file or folder that was recognised as an input. */
export interface Input {
    readonly kind: InputKind;
    /** Absolute path of the file, of the assembly's folder, of the configuration's folder. */
    readonly path: string;
    /** The same, relative to the root of the run, with `/`. */
    readonly file: string;
    /** Absolute path that everything an input names must lie under. */
    readonly root: string;
}
/** A parsed text that knows where its parts stand. */
export interface ParsedText {
    readonly content: Raw;
    /**
     * The place of a value: from its key to its end in a map, from the value itself in a list. Where
     * the pointer's tail doesn't exist: null.
     */
    readonly locate: (pointer: Path) => Range | null;
    /** What is wrong with the text, though it could be read: keys that stand twice. */
    readonly faults?: readonly TextFault[];
}
export interface TextFault {
    readonly line: number;
    readonly column: number;
    /** One sentence or more. */
    readonly message: string;
}
/** One template, read. */
export interface TemplateDocument extends ParsedText {
    readonly content: RawMap;
    /** Relative to the root of the run. */
    readonly file: string;
    /** Where a part comes from that the template only brings in; null: it stands there itself. Absent: all does. */
    readonly broughtIn?: (pointer: Path) => BroughtIn | null;
    readonly path: string;
    readonly text: string;
}
/** A part of a template that stands elsewhere: in a snippet, or in a text. */
export interface BroughtIn {
    /** The file that a person edits, relative to the root of the run. */
    readonly file: string;
    /** In the file that was read: what brings it in. */
    readonly pointer: Path;
}
/** A line of the person's source. */
export interface SourceLine {
    /** Relative to the root of the run. */
    readonly file: string;
    readonly line: number;
    readonly column: number;
}
/** The line of the person's source that made a construct, or set a property of it. */
export interface ConstructSource extends SourceLine {
    /** The callers of that line, nearest first. */
    readonly callers: readonly SourceLine[];
    /** Further lines that set the same property; which of them set a given part isn't told. */
    readonly others: readonly SourceLine[];
    /**
     * Null where the line made the resource itself. Where the assembly names no line for that: the
     * path of the nearest construct around it, which the line made.
     */
    readonly enclosing: string | null;
}
/** One stack of a CDK assembly: a template with its place in the app. */
export interface AssemblyStack {
    /** The construct path: `Delivery/Beta/Data`. */
    readonly path: string;
    readonly template: TemplateDocument;
    /** `null` where the environment is agnostic. */
    readonly account: string | null;
    readonly region: string | null;
    readonly stackName: string | null;
    /** Values that the CDK's command line deploys the stack with; none for a nested one. */
    readonly parameters: ReadonlyMap<string, string>;
    /** Nested stacks: logical id of the `AWS::CloudFormation::Stack` resource to the template that it deploys. */
    readonly nested: ReadonlyMap<string, AssemblyStack>;
    /** The construct path of a resource of this template, from the metadata, the tree or the template. */
    readonly constructPath: (logicalId: string) => string | null;
    /**
     * The line of the person's source that made a resource, or set one of its top-level properties
     * where the assembly tells that; a string says, as a clause, why there is none.
     */
    readonly source: (logicalId: string, property: string | null) => ConstructSource | string;
    /** What else is told of the construct of a resource; null where it isn't known which one it is. */
    readonly construct: (logicalId: string) => Construct | null;
}
/** An assembly that `cdk synth` wrote, stages and nested stacks included. */
export interface AssemblyDocument {
    /** Every stack that an artifact of the assembly or of one of its stages deploys, in the manifest's order; nested stacks hang on their parents. */
    readonly stacks: readonly AssemblyStack[];
    readonly notes: readonly string[];
    /** Templates that couldn't be read; the others were. */
    readonly errors: readonly RunError[];
}
