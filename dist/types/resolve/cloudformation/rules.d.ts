import type { Raw } from '../../model/document.js';
/**
 * What the template's `Rules` say of its parameters, one by one: the assertions of rules that always
 * apply, as far as each speaks of a single parameter.
 */
export declare function assertionsOf(rules: Raw | undefined): ReadonlyMap<string, readonly Raw[]>;
/**
 * The values of a parameter that assertions leave. Understood is what compares
 * with literals; the rest may allow less than is told here. An assertion that the default
 * itself breaks is left out, so that there is a value to judge.
 */
export declare function allowedByRules(name: string, allowed: readonly string[] | null, fallback: string | null, assertions: readonly Raw[]): readonly string[] | null;
