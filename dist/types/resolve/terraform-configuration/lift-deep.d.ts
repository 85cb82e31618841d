import { type Value } from '../../model/value.js';
import { type Settled } from './lift.js';
/**
 * As {@link lift}, for operations that must know what lists and maps hold: choices inside them move
 * outward as well.
 */
export declare function liftDeep(operands: readonly Value[], apply: (operands: readonly Settled[]) => Value): Value;
