import type { Value } from '../../../model/value.js';
import type { Scope } from '../scope.js';
/** YAML text as a value; what the language makes of scalars is YAML 1.1 in part: `yes` is true. */
export declare function parseYaml(text: string, { run }: Scope): Value;
