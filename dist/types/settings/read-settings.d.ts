import type { RunError } from '../model/decision.js';
import type { ParsedText } from '../model/document.js';
import type { Settings } from '../model/settings.js';
/** What other stages do for this one. */
export interface SettingsReader {
    /** Reads YAML within limits, so that the settings of a stranger do no harm. */
    readonly parse: (text: string) => ParsedText | Promise<ParsedText>;
    /** What a schema finds wrong with data, in words. */
    readonly validate: (schema: object, data: unknown) => Promise<readonly DataFault[]>;
}
export interface DataFault {
    readonly path: readonly string[];
    readonly message: string;
}
/** Reads settings from their text; else tells all that is wrong with it. Never quotes it but for its keys. */
export declare function readSettings(text: string, { file, folder }: {
    readonly file: string;
    readonly folder: string;
}, { parse, validate }: SettingsReader): Promise<Settings | readonly RunError[]>;
