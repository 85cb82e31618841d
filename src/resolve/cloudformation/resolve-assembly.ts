import type { AssemblyDocument } from '../../model/document.ts'
import type { Given, Resolved } from '../../model/resolved.ts'
import type { Resource } from '../../model/resource.ts'
import { prepareTemplate } from './resolve-template.ts'
import { createRun, type Run } from './run.ts'

export interface AssemblyToResolve {
  readonly assembly: AssemblyDocument
  readonly given: Given
}

/**
 * Makes the stacks of an assembly known to each other and to the other stacks of a run. The function
 * that is given back resolves them, once all of the run are known. What the reader had to tell of the
 * assembly is not repeated.
 */
export function prepareAssembly(
  { assembly, given }: AssemblyToResolve,
  run: Run,
): () => Resolved<Resource> {
  const [first] = assembly.stacks
  const prepared = assembly.stacks.map(
    ({ template, path, account, region, stackName, nested, source }) => {
      // Stacks of an assembly that say nothing of account or region are deployed to the same one.
      const deployedWith = first?.template.file ?? template.file
      const place = { account, region, stackName, deployedWith }
      return prepareTemplate({ template, stack: path, given, nested, source, ...place }, run)
    },
  )
  return () => {
    const stacks = prepared.map((resolve) => resolve())
    return {
      resources: stacks.flatMap(({ resources }) => resources),
      notes: [...new Set(stacks.flatMap(({ notes }) => notes))],
      errors: stacks.flatMap(({ errors }) => errors),
    }
  }
}

/** Resolves an assembly that is read alone. */
export const resolveAssembly = (assembly: AssemblyToResolve): Resolved<Resource> =>
  prepareAssembly(assembly, createRun())()
