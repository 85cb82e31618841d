import type { TemplateDocument } from '../../model/document.ts'
import type { Given, Resolved } from '../../model/resolved.ts'
import type { Resource } from '../../model/resource.ts'
import { createRoot } from './create-context.ts'
import { resolveStack } from './resolve-stack.ts'
import { addStack, createRun, type Run } from './run.ts'
import type { StackToResolve } from './stack-to-resolve.ts'

/** A template, and what is known of its deployment. */
export type TemplateToResolve = Partial<StackToResolve> & {
  readonly template: TemplateDocument
  readonly given: Given
}

/**
 * Makes a template known to the other stacks of a run, which may import what it exports. The function
 * that is given back resolves it, once all of them are known.
 */
export function prepareTemplate(deployed: TemplateToResolve, run: Run): () => Resolved<Resource> {
  const unknownPlace = { account: null, region: null, stackName: null }
  const stack = { inputFile: deployed.template.file, stack: '', ...unknownPlace, ...deployed }
  const context = createRoot(stack, run)
  addStack(run, context)
  return () => {
    const resources = resolveStack(context, null)
    const { notes, errors } = context.tree.problems
    return { resources, notes: [...notes], errors: [...errors.values()] }
  }
}

/** Resolves a template that stands alone, with the stacks that are nested in it. */
export const resolveTemplate = (deployed: TemplateToResolve): Resolved<Resource> =>
  prepareTemplate(deployed, createRun())()
