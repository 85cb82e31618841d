import type { DeclaredResource, Expansion, StackContext } from './stack-context.js';
/** While the resources of a template are read. */
export declare const noExpansion: Expansion;
/** What the resources of a template become before they are deployed. */
export declare function expandResources(resources: ReadonlyMap<string, DeclaredResource>, isSam: boolean, context: StackContext): Expansion;
