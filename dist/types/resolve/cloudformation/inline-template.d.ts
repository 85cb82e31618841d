import type { TemplateDocument } from '../../model/document.js';
import type { DeclaredResource, StackContext } from './stack-context.js';
/** The template that stands as text in a property, or a clause that says why there is none. */
export declare function inlineTemplate({ logicalId, body, origin }: DeclaredResource, property: string, context: StackContext): TemplateDocument | string;
