import type { Raw, RawMap } from '../../../../model/document.js';
import type { SamResource, SamTemplate } from '../generated.js';
/** The version of OpenAPI that an API asks for. YAML reads `3.0` as the number. */
export declare function openApiVersionOf(properties: RawMap): string | undefined;
/**
 * The definition of a REST API as it is deployed: the template's own, or one that is made of its
 * events, with what the API's properties add. Undefined where it stands elsewhere.
 * Source: aws-sam-translator 1.110, `ApiGenerator`.
 */
export declare function restBody(resource: SamResource, sam: SamTemplate): Raw | undefined;
/** Tells what can't be added to a definition that stands in a file of its own. */
export declare function checkDefinitionUri({ Properties: properties }: SamResource['body']): void;
