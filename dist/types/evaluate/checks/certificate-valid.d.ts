import type { NamedCheck } from './named-check.js';
/** The certificate that stands in a property, as PEM, is valid for some days more. */
export declare const certificateValid: NamedCheck;
