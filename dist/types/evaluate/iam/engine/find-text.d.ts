import { type TextLanguage } from './language.js';
import { type Work } from './work.js';
/**
 * A shortest text that all the languages hold; null where there is none. Walks all their patterns at
 * once, over the characters that occur in them and one that doesn't.
 */
export declare function findText(languages: readonly TextLanguage[], work: Work): string | null;
