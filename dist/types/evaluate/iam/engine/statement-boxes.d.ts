import { type Names } from './compile.js';
import type { Statement } from './document.js';
import type { Atom } from './range.js';
import type { Scenario } from './scenario.js';
import { type Mode } from './tokens.js';
/**
 * The requests of a scenario that a statement applies to, as boxes; in mode `must` those that it
 * applies to for certain, in mode `may` all that it might apply to.
 */
export declare function boxesOf(statement: Statement, scenario: Scenario, mode: Mode, names: Names): readonly (readonly Atom[])[];
/** Of the same requests, only who calls. */
export declare const callersOf: (statement: Statement, scenario: Callers, mode: Mode, names: Names) => readonly (readonly Atom[])[];
/** Of the same requests, only what they do; null: anything, as far as it is known. */
export declare function actionsOf(statement: Statement, scenario: Scenario, mode: Mode, names: Names): Atom | null;
type Callers = Pick<Scenario, 'asksPrincipal' | 'isGeneric'>;
/**
 * Whether a statement that allows names resources, so that they can only be those of the one that
 * carries it; of a value that isn't known at all, not even the kind of resource is.
 */
export declare const namesOwn: ({ effect, resource }: Statement) => boolean;
export {};
