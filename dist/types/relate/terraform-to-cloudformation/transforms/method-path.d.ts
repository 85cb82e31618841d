import type { Value } from '../../../model/value.ts';
/** `pets/dogs/GET` of Terraform is `/pets/dogs` and `GET` of CloudFormation; so are the two stars. */
export declare const toMethodPath: (known: import("../map-value.ts").Known) => Value | undefined;
export declare const toMethodName: (known: import("../map-value.ts").Known) => Value | undefined;
