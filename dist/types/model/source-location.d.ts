import type { Path } from './truth.js';
/** A place in a text. Lines and columns count from 1, columns in UTF-16 units. */
export interface Range {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}
/** Where a person looks, and where the tool read it. Paths are relative to the root of the run. */
export interface SourceLocation {
    /** What a person edits: template, `.tf`, CDK source. */
    readonly file: string;
    readonly range: Range | null;
    /** What was read: the synthesised template, the plan. */
    readonly inputFile: string;
    /** JSON pointer in `inputFile`, or an attribute path of a configuration; null where there is none. */
    readonly pointer: string | null;
    /** Why `range` is null, as a clause; null where it isn't. */
    readonly note: string | null;
    /** Callers, parents, module calls: further places worth showing. */
    readonly related: readonly {
        readonly file: string;
        readonly range: Range;
        readonly text: string;
    }[];
    /** What wrote the file where no person did, to follow "made by". */
    readonly madeBy?: string;
}
/** Steps as a JSON pointer; `''` for none. */
export declare const pointerTo: (path: Path) => string;
