import type { AssemblyDocument, AssemblyStack } from '../../model/document.ts'
import type { Given, Resolved } from '../../model/resolved.ts'
import type { Resource } from '../../model/resource.ts'
import { constructIdentity } from './construct-identity.ts'
import { prepareTemplate } from './resolve-template.ts'
import { createRun, type Run } from './run.ts'
import type { StackToResolve } from './stack-to-resolve.ts'

export interface AssemblyToResolve {
  readonly assembly: AssemblyDocument
  readonly given: Given
  /** Parses templates that stand as text in others. */
  readonly parseNested?: StackToResolve['parseNested']
}

/**
 * Makes the stacks of an assembly known to each other and to the other stacks of a run. The function
 * that is given back resolves them, once all of the run are known. What the reader had to tell of the
 * assembly is not repeated.
 */
export function prepareAssembly(
  { assembly, given, parseNested }: AssemblyToResolve,
  run: Run,
): () => Resolved<Resource> {
  const [first] = assembly.stacks
  const prepared = assembly.stacks.map((stack) => {
    const { template, path, account, region, stackName, nested, source } = stack
    // Stacks of an assembly that say nothing of account or region are deployed to the same one.
    const deployedWith = first?.template.file ?? template.file
    const place = { account, region, stackName, deployedWith, ...(parseNested && { parseNested }) }
    const values = givenTo(stack, given)
    const deployed = { template, stack: path, given: values, nested, source, ...place }
    return { stack, resolve: prepareTemplate(deployed, run) }
  })
  return () => {
    const stacks = prepared.map(({ stack, resolve }) => {
      const { resources, notes, errors } = resolve()
      return { resources: ofConstructs(resources, stack), notes, errors }
    })
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

/** `cdk deploy` passes what the app sets; what is given on its command line goes before that. */
const givenTo = ({ parameters }: AssemblyStack, given: Given): Given =>
  parameters.size === 0 ? given : { ...given, values: new Map([...parameters, ...given.values]) }

/** Tells resources which constructs they stand for. */
function ofConstructs(resources: readonly Resource[], root: AssemblyStack): readonly Resource[] {
  const stacks = new Map<string, AssemblyStack>()
  nameStacks(root, root.path, stacks)
  return resources.map((resource) => {
    const stack = stacks.get(resource.stack)
    if (stack === undefined) return resource
    const construct = () => stack.construct(resource.address)
    return {
      ...resource,
      construct,
      get identity() {
        const path = construct()?.path
        return path === undefined
          ? `${resource.stack}/${resource.address}`
          : constructIdentity(path)
      },
    }
  })
}

/** By the names that resolved resources have for them: the chain of logical ids below the root's path. */
function nameStacks(stack: AssemblyStack, name: string, stacks: Map<string, AssemblyStack>): void {
  stacks.set(name, stack)
  for (const [logicalId, nested] of stack.nested) nameStacks(nested, `${name}/${logicalId}`, stacks)
}
