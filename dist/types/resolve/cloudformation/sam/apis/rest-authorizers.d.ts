import type { RawMap } from '../../../../model/document.js';
import { type Authorizers } from './authorizers.js';
/** @param isDefault whether IAM is the default authorizer */
export declare const restAuthorizers: (auth: RawMap, isDefault: boolean) => Authorizers;
