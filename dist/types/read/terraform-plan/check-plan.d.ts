import type { Raw, RawMap } from '../../model/document.js';
import { InputError } from '../../model/input-error.js';
/**
 * Makes sure that a JSON text is a plan of a format that is understood, and returns its top.
 *
 * @throws InputError that says what it is instead, and what to give.
 */
export declare function checkPlan(content: Raw): RawMap;
/** A CI system replaces what it takes for a secret by asterisks in its log, in names too. */
export declare function masked(): InputError;
