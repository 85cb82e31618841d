import type { Raw } from '../model/document.js';
/** Loads the parser of TOML: import only where a text is TOML. Dates become text. @throws InputError */
export declare function parseToml(text: string): Raw;
