import type { Value } from '../../../model/value.js';
/** `pets/dogs/GET` of Terraform is `/pets/dogs` and `GET` of CloudFormation; so are the two stars. */
export declare const toMethodPath: (known: import("../map-value.js").Known) => Value | undefined;
export declare const toMethodName: (known: import("../map-value.js").Known) => Value | undefined;
