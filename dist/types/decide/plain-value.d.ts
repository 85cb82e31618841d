import type { Json } from '../model/policy.js';
import { type Value } from '../model/value.js';
/**
 * The value as JSON; null where it is absent, unknown, sensitive or composed of such, so that nothing
 * that can't be shown is.
 */
export declare function plainValue(value: Value | undefined): Json;
