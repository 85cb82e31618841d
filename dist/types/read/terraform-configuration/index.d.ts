import type { Body, ConfigurationDocument } from '../../model/configuration.js';
import type { FoundInput } from '../find-inputs/index.js';
/**
 * Reads a folder of `.tf` files, or one file by itself, and the modules that it calls as far as they
 * lie under the root. Files that are broken are named in `errors`; what is sound in them, and every
 * other file, is read all the same. `label` shows an absolute path to people.
 *
 * @throws InputError where the folder can't be read or holds no configuration.
 */
export declare function readConfiguration(input: Pick<FoundInput, 'path' | 'root' | 'text' | 'file'>, label: (path: string) => string): Promise<ConfigurationDocument>;
/** What stands where in the text of one `.tf` file; null where it can't be read whole. */
export declare function parseConfiguration(text: string): Promise<Body | null>;
