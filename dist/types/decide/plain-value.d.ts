import type { Json } from '../model/policy.ts';
import { type Value } from '../model/value.ts';
/**
 * The value as JSON; null where it is absent, unknown, sensitive or composed of such, so that nothing
 * that can't be shown is.
 */
export declare function plainValue(value: Value | undefined): Json;
