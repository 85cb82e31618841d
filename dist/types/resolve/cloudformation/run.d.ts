import type { AttributesOf } from './attributes.js';
import type { Patterns } from './patterns.js';
import type { ExpandSam, StackContext } from './stack-context.js';
/** All stacks that are resolved in one run: they may read each other's outputs. */
export interface Run {
    /** Roots, in the order of the inputs. */
    readonly stacks: StackContext[];
    /** How deep functions and names stand inside one another just now. */
    level: number;
    /** Null until they were prepared. */
    patterns: Patterns | null;
    /** Null until it was prepared. */
    expandSam: ExpandSam | null;
    /** Null until they were prepared. */
    attributes: AttributesOf | null;
    exports: () => ReadonlyMap<string, readonly Exporter[]>;
    all: () => readonly StackContext[];
}
export interface Exporter {
    readonly context: StackContext;
    readonly output: string;
}
export declare function createRun(): Run;
/** Adds a stack before anything of the run is resolved. */
export declare function addStack(run: Run, context: StackContext): void;
/** Who exports a name where a stack imports it: certainly there, else possibly. */
export declare function exportersOf(name: string, importer: StackContext): readonly Exporter[];
export interface Whereabouts {
    /** Null where the region isn't known. */
    readonly region: string | null;
    /** Whether it is the reader's own, known or not. */
    readonly isOwnRegion: boolean;
    readonly isOtherAccount: boolean;
}
/** The stacks of a name that a stack may read from. */
export declare function stacksNamed(name: string, { region, isOwnRegion, isOtherAccount }: Whereabouts, reader: StackContext): readonly StackContext[];
