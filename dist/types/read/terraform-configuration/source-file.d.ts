import type { SourceFile } from '../../model/configuration.js';
/** A file whose lines are counted when a range is first asked for. */
export declare function createSourceFile(file: string, path: string, text: string): SourceFile;
