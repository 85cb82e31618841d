import type { ParsedText } from '../../model/document.js';
import { parseJson } from './parse-json.js';
export { parseJson };
/**
 * Parses a YAML text as CloudFormation reads it: restricted YAML 1.1, short forms of functions
 * written out (`!Sub x` is `{"Fn::Sub": "x"}`), aliases and merge keys resolved. The parser is
 * loaded by the first call.
 *
 * @throws InputError where the text isn't YAML, can't be a template's, or passes a limit.
 */
export declare function parseYaml(text: string): Promise<ParsedText>;
/**
 * Parses the text of a template without knowing its language: JSON where it begins with a bracket,
 * at once and without loading the YAML parser; YAML, of which JSON's brackets are a part, else.
 *
 * @throws InputError, or rejects with it, as {@link parseJson} and {@link parseYaml} do.
 */
export declare function parseTemplateText(text: string): ParsedText | Promise<ParsedText>;
