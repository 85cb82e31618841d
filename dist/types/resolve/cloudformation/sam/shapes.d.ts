import type { Raw } from '../../../model/document.js';
import { isFunction } from './events/template-functions.js';
export { isFunction as isIntrinsic };
/** The three parts of an `Fn::If`; null for anything else, also where it is malformed. */
export declare function partsOfIf(raw: Raw | undefined): readonly [condition: Raw, then: Raw, otherwise: Raw] | null;
export declare const isNoValue: (raw: Raw | undefined) => boolean;
export declare const noValue: Raw;
