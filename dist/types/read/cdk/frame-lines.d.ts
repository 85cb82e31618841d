import type { SourceLine } from '../../model/document.js';
import { type SourceFinder } from './source-finder.js';
import type { StackFrame } from './stack-frame.js';
/** What a frame is in the person's checkout. */
export type FrameLine = {
    readonly kind: 'line';
    readonly line: SourceLine;
}
/** Code of an installed package, inside a bundle. */
 | {
    readonly kind: 'library';
}
/** The file isn't here; a caller's may be. */
 | {
    readonly kind: 'absent';
    readonly reason: string;
}
/** The file can't be told, or is another than it was; what follows from it would be a guess. */
 | {
    readonly kind: 'unsure';
    readonly reason: string;
};
export type FrameLines = (frame: StackFrame) => FrameLine;
/** Turns frames into lines of this checkout, through source maps where the code was compiled. */
export declare function createFrameLines(finder: SourceFinder, label: (path: string) => string): FrameLines;
