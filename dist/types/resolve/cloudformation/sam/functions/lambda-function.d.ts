import type { RawMap } from '../../../../model/document.js';
import type { SamResource, SamTemplate } from '../generated.js';
/** Properties of `AWS::Lambda::Function`, its `Role` as it is written. */
export declare function lambdaProperties(resource: SamResource, sam: SamTemplate): RawMap;
/** The properties of SAM that those of the function come from, where they have another name. */
export declare const sourcesOfLambda: (properties: RawMap) => Readonly<Record<string, string>>;
/** Those of the person come after SAM's own. */
export declare const tagsOf: (properties: RawMap) => readonly RawMap[];
