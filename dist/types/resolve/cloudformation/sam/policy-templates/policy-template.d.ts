import type { Raw, RawMap } from '../../../../model/document.js';
/** The name of the policy template that an entry of `Policies` uses; null where it uses none. */
export declare function templateNameIn(policy: Raw): string | null;
/** The policy that a template makes with the values given; a string says, as a clause, why it is refused. */
export declare function policyFromTemplate(name: string, values: Raw | undefined): RawMap | string;
