import type { StackContext } from '../stack-context.js';
import type { SamResource } from './generated.js';
/**
 * The resource with the loops in it written out, which happens before SAM's transform: with
 * `AWS::LanguageExtensions` it is to be named before it. A loop that isn't certain to run over these
 * items alone stays.
 * Source: "AWS::LanguageExtensions transform", CloudFormation template reference.
 */
export declare function withoutLoops(resource: SamResource, context: StackContext): SamResource;
