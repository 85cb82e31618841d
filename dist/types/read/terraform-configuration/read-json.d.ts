import type { SourceFile } from '../../model/configuration.js';
import type { Grammar } from './grammar.js';
import type { FileContent } from './read-hcl.js';
/** Whether a file is written in JSON syntax: by its name, or by its first character, with which HCL can't begin. */
export declare const isJson: (text: string, name: string) => boolean;
/** Reads the text of a `.tf.json` file. */
export declare function readJson(text: string, source: SourceFile, grammar: Grammar): FileContent;
