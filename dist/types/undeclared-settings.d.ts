import type { Judgement } from './model/judgement.js';
import type { Resource } from './model/resource.js';
import type { RunScope } from './run-scopes.js';
/**
 * One line for each account, or account and Region, in which no input declares what a policy about a whole
 * account asks for. It may be declared elsewhere, so that is unknown; where the settings say that the inputs
 * are all of the account, it is a failure. Inputs whose account can't be told count as one.
 */
export declare function undeclaredSettings({ settings, chosen, inputs }: RunScope, resources: readonly Resource[], judged: readonly Judgement[]): Promise<readonly Judgement[]>;
