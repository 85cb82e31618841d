import { InputError } from '../../model/input-error.js';
import type { Position } from './line-index.js';
/**
 * Tells a failure of the parser in our words. Its message is never passed on, since it shows the
 * lines around; nor are the parts of its reason that repeat the text.
 */
export declare function explainYamlFailure(error: unknown, positionAt: (offset: number) => Position): InputError;
