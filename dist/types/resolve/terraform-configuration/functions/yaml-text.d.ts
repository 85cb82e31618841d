import { type Value } from '../../../model/value.js';
/**
 * A known value as Terraform writes YAML: keys sorted, keys and strings in quotes, but for strings of
 * whole lines, which are written as such.
 */
export declare function yamlText(value: Value): string;
