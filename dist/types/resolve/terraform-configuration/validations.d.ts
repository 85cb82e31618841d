import type { Block, Expression } from '../../model/configuration.js';
import { type Scope } from './scope.js';
/** The conditions that a variable's value has to meet. */
export declare function validationsOf({ body }: Block): readonly Expression[];
/**
 * Tells of a value, as text, whether a variable of the root module may have it: none of its validations
 * certainly refuses it. Null where there are none, or where a value is being tried already.
 */
export declare function admitsOf(declared: Block, name: string, scope: Scope): ((text: string) => boolean) | null;
