import type { ParsedText } from '../../model/document.ts';
/** Loads the YAML parser: import only where a text is YAML. @throws InputError */
export declare function readYaml(text: string): ParsedText;
