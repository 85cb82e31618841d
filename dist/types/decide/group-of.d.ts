import type { Judgement } from '../model/judgement.js';
import type { SourceLocation } from '../model/source-location.js';
/**
 * The same for findings that have one cause: those of one policy, with one verdict, on one line. Where
 * an assembly of the CDK names no lines of the source, copies of a construct in several stages have one
 * cause too. Without a line nothing says that two findings have.
 */
export declare function groupOf(judgement: Judgement, { file, inputFile, range, pointer }: SourceLocation): string;
