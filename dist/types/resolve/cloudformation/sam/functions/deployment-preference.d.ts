import type { RawMap } from '../../../../model/document.js';
import type { Generated, SamResource, SamTemplate } from '../generated.js';
/** The update policy of a function's alias; undefined where CodeDeploy has no part in it. */
export declare function updatePolicyOf(resource: SamResource, sam: SamTemplate): RawMap | undefined;
/** What CodeDeploy needs for all functions of a template: an application, a role, a group a function. */
export declare function deploymentResources(sam: SamTemplate): readonly Generated[];
