import type { Names } from './compile.js';
import type { Statement } from './document.js';
import type { Scenario } from './scenario.js';
/**
 * The same for statements that say the same of the requests of a scenario, what isn't known of them
 * included: the same doubts, the same values that nobody knows, the same conditions of which nobody can
 * tell for what they hold.
 */
export declare function keyOf(statements: readonly Statement[], scenario: Scenario, names: Names): string;
/** Whether a variable of it takes another value where the request carries none. */
export declare const hasFallback: ({ hasVariables, resource, clauses }: Statement) => boolean;
/** Whether all of a statement is written out, and has a meaning that is known. */
export declare function isExact(statement: Statement, scenario: Scenario): boolean;
