import type { Raw, TemplateDocument } from '../../model/document.js';
import { type Effort } from './limits.js';
import type { ReadNested } from './stack-to-resolve.js';
/** Of an `AWS::Include` that stayed in the template: why, as a clause. */
export declare function whyUnread(argument: Raw): string;
/**
 * Puts the members of snippets in the place of `AWS::Include`, where it names a file by its path: the
 * state before the template is packaged. A snippet isn't searched for further ones.
 * Source: "AWS::Include transform", CloudFormation template reference.
 */
export declare function includeSnippets(template: TemplateDocument, read: ReadNested | undefined, effort: Effort): TemplateDocument;
