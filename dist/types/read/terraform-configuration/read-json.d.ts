import type { SourceFile } from '../../model/configuration.js';
import type { Grammar } from './grammar.js';
import type { FileContent } from './read-hcl.js';
/** Reads the text of a `.tf.json` file. */
export declare function readJson(text: string, source: SourceFile, grammar: Grammar): FileContent;
