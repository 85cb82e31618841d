import type { Raw, RawMap } from '../../../../model/document.js';
import type { Generated, SamResource, SamTemplate } from '../generated.js';
/**
 * The version that is published with each change of the code; its logical id changes with what it
 * is made of.
 *
 * @param lambda properties of the function, without a role that is made for it
 */
export declare function versionOf(resource: SamResource, lambda: RawMap, sam: SamTemplate): Generated;
/** The alias that names the newest version. @param name as far as it is known */
export declare function aliasOf(resource: SamResource, name: Raw, version: string, updatePolicy: Raw | undefined): Generated;
