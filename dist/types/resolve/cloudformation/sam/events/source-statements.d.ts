import type { Raw, RawMap } from '../../../../model/document.js';
import type { SamEvent } from '../generated.js';
/** An ARN in the account and region of the stack. */
export declare const arnHere: (service: string, resource: string) => RawMap;
export declare const readSecret: (uri: Raw) => RawMap;
/** Lambda's network interfaces in a VPC. */
export declare const useVpc: RawMap;
/** The use of the key that the secret is encrypted with; a string says why SAM refuses it. */
export declare function decryptWith({ properties }: SamEvent, action: Raw): readonly RawMap[] | string;
