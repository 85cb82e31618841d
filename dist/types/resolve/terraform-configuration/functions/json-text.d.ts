import { type Value } from '../../../model/value.js';
/** A known value as Terraform writes JSON: keys sorted, and what HTML would take for markup escaped. */
export declare function jsonText(value: Value | undefined): string;
