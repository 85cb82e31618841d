import type { TemplateDocument } from '../../model/document.js';
import type { Given, Resolved } from '../../model/resolved.js';
import type { Resource } from '../../model/resource.js';
import { type Run } from './run.js';
import type { StackToResolve } from './stack-to-resolve.js';
/** A template, and what is known of its deployment. */
export type TemplateToResolve = Partial<StackToResolve> & {
    readonly template: TemplateDocument;
    readonly given: Given;
};
/**
 * Makes a template known to the other stacks of a run, which may import what it exports. The function
 * that is given back resolves it, once all of them are known.
 */
export declare function prepareTemplate(deployed: TemplateToResolve, run: Run): () => Resolved<Resource>;
/** Resolves a template that stands alone, with the stacks that are nested in it. */
export declare const resolveTemplate: (deployed: TemplateToResolve) => Resolved<Resource>;
