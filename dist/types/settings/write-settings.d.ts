import type { ParsedText } from '../model/document.js';
import type { AuthoredWaiver } from './authored-settings.js';
type Parse = (text: string) => ParsedText | Promise<ParsedText>;
/** The text of settings with a waiver more, all else as it stands; null where its form doesn't let it. */
export declare function withWaiver(text: string, waiver: AuthoredWaiver, parse: Parse): Promise<string | null>;
/** The text of settings that name a baseline; null where they can't be edited, or name one already. */
export declare function withBaseline(text: string, file: string, parse: Parse): Promise<string | null>;
export {};
