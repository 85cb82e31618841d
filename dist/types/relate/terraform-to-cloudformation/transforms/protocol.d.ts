import type { Value } from '../../../model/value.js';
/** `all` and -1 are `"-1"`; a number that has a name is that name, as EC2 reports it. */
export declare const toProtocol: (known: import("../map-value.js").Known) => Value | undefined;
/** A network ACL has numbers only. */
export declare const toProtocolNumber: (known: import("../map-value.js").Known) => Value | undefined;
