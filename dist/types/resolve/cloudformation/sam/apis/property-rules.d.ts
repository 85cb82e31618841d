import { type PropertyRules } from '../events/property-rules.js';
import type { SamResource, SamTemplate } from '../generated.js';
/** What the transform takes as properties of an API. Source: aws-sam-translator 1.110. */
export declare const restApiRules: PropertyRules;
export declare const httpApiRules: PropertyRules;
export declare const webSocketApiRules: PropertyRules;
/** Tells what of the properties the transform would refuse. */
export declare function checkProperties(resource: SamResource, sam: SamTemplate, rules: PropertyRules): void;
