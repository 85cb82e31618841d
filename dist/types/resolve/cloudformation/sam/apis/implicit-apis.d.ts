import type { SamResource, SamTemplate } from '../generated.js';
/**
 * The APIs that events belong to which name none. They stand where the first of those events does, and
 * take the place of resources that the template declares under their names.
 * Source: "Implicit APIs", AWS SAM developer guide; aws-sam-translator 1.110.
 */
export declare function implicitApis(sam: SamTemplate): readonly SamResource[];
