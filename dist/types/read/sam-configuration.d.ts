import type { Raw } from '../model/document.js';
/**
 * The parameter overrides that `sam deploy` takes from its configuration file, for one environment.
 * Source: "AWS SAM CLI configuration file", SAM developer guide.
 *
 * @throws InputError where the environment isn't there, or its overrides have another form
 */
export declare function overridesIn(content: Raw, environment: string): ReadonlyMap<string, string>;
