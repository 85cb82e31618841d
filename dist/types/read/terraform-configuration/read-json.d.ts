import type { SourceFile } from '../../model/configuration.ts';
import type { Grammar } from './grammar.ts';
import type { FileContent } from './read-hcl.ts';
/** Reads the text of a `.tf.json` file. */
export declare function readJson(text: string, source: SourceFile, grammar: Grammar): FileContent;
