import type { Body, SourceFile } from '../../model/configuration.js';
import type { RunError } from '../../model/decision.js';
import type { Fault } from './fault.js';
/** What a file declares, as far as it could be read. */
export interface FileContent {
    readonly source: SourceFile;
    readonly body: Body;
    readonly functions: ReadonlySet<string>;
    /** Null where all of it was read. */
    readonly error: RunError | null;
}
/**
 * Reads the text of a `.tf` file. What isn't certain is left to the grammar: where it finds a fault, or accepted what the language may
 * not, HashiCorp's parser decides; of a faulty file the top-level blocks that are sound are kept.
 */
export declare function readHcl(text: string, source: SourceFile): Promise<FileContent>;
export declare function errorAt({ offset, message }: Fault, source: SourceFile): RunError;
