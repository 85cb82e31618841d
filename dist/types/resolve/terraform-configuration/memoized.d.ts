import type { Value } from '../../model/value.js';
import type { Expansion, ModuleInstance } from './scope.js';
/** Works what has a name out once. What needs itself for that, found among what is `inProgress`, is `circular`. */
export declare function once<T>(name: string, known: Map<string, T>, inProgress: Set<string>, compute: () => T, circular: () => T): T;
/** Works a named value of a module out once; one that needs itself for that is none. */
export declare function memoized({ memo }: ModuleInstance, name: string, compute: () => Value): Value;
/** The same of what `count` or `for_each` makes of a declaration; one that needs itself makes nothing. */
export declare function expandedOnce<T>(name: string, known: Map<string, Expansion<T>>, { memo: { inProgress } }: ModuleInstance, compute: () => Expansion<T>): Expansion<T>;
