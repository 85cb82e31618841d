import type { Environment } from '../../model/resource.js';
import type { StackToResolve } from './stack-to-resolve.js';
/**
 * Where a stack is deployed to. What is known of account and region has one name in the whole run;
 * what isn't is the same only for stacks that are deployed together.
 */
export declare function environmentOf(stack: StackToResolve): Environment;
/** Where the instances of a stack set are deployed to: anywhere. @param id unique in the run */
export declare const somewhere: (id: string) => Environment;
/** Whether two stacks may be deployed to the same account and region. */
export declare function mayCoincide(one: Environment, other: Environment): boolean;
export declare const mayBeSame: (one: string | null, other: string | null) => boolean;
