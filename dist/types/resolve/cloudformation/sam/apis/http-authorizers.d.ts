import type { RawMap } from '../../../../model/document.js';
import { type Authorizers } from './authorizers.js';
export declare const httpAuthorizers: (auth: RawMap) => Authorizers;
