import type { Value } from '../../model/value.js';
import type { ModuleInstance } from './scope.js';
/** Works a named value of a module out once; one that needs itself for that is none. */
export declare function memoized({ memo: { values, inProgress } }: ModuleInstance, name: string, compute: () => Value): Value;
