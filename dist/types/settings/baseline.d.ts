import type { BaselineEntry } from '../model/change.js';
import type { ParsedText } from '../model/document.js';
/** The name that a baseline has where the settings give none. */
export declare const baselineName = "stackgate-baseline.json";
/** The entries of a baseline file; null where it is none. */
export declare function parseBaseline(text: string, parse: (text: string) => ParsedText | Promise<ParsedText>): Promise<readonly BaselineEntry[] | null>;
/** The file as it is committed: in a stable order, one entry a line, so that changes of it can be read. */
export declare function baselineText(entries: readonly BaselineEntry[]): string;
