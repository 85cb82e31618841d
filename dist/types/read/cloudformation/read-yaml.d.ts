import type { ParsedText } from '../../model/document.js';
/** Loads the YAML parser: import only where a text is YAML. @throws InputError */
export declare function readYaml(text: string): ParsedText;
