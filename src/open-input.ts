import type { RunError } from './model/decision.ts'
import type { TemplateDocument } from './model/document.ts'
import { InputError } from './model/input-error.ts'
import type { Given, Resolved } from './model/resolved.ts'
import type { Resource } from './model/resource.ts'
import type { TerraformResource } from './model/terraform.ts'
import { type FoundInput, parseTemplateText } from './read/index.ts'

/** An input, read and resolved. */
export interface OpenedInput {
  readonly input: FoundInput
  readonly resources: readonly Resource[]
  readonly terraform: readonly TerraformResource[]
  readonly notes: readonly string[]
  readonly errors: readonly RunError[]
  readonly files: number
  readonly stacks: number
}

/** Where all inputs of a run find what they name. */
export interface OpenContext {
  readonly given: Given
  /** An absolute path as reports show it. */
  readonly label: (path: string) => string
}

/**
 * Reads and resolves one input; loads only the reader and the resolver of its kind. An input that can't
 * be judged becomes an error, and never keeps others from being judged.
 */
export async function openInput(input: FoundInput, context: OpenContext): Promise<OpenedInput> {
  try {
    return await openers[input.kind](input, context)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { ...nothing(input), errors: [errorOf(input, error)] }
  }
}

const openers: Readonly<
  Record<FoundInput['kind'], (input: FoundInput, context: OpenContext) => Promise<OpenedInput>>
> = {
  cloudformation: async (input, { given }) => {
    const [template, { resolveTemplate }] = await Promise.all([
      readTemplate(input),
      import('./resolve/cloudformation/index.ts'),
    ])
    return canonical(input, resolveTemplate({ template, given }), 1, 1)
  },
  cdk: async (input, { given, label }) => {
    const [{ readAssembly }, { resolveAssembly }] = await Promise.all([
      import('./read/cdk/index.ts'),
      import('./resolve/cloudformation/index.ts'),
    ])
    const assembly = await readAssembly(input, label)
    const resolved = resolveAssembly({ assembly, given })
    const opened = canonical(input, resolved, assembly.stacks.length, assembly.stacks.length)
    return {
      ...opened,
      notes: [...assembly.notes, ...opened.notes],
      errors: [...assembly.errors, ...opened.errors],
    }
  },
  'terraform-plan': async (input, { given }) => {
    const [{ readPlan }, { resolvePlan }] = await Promise.all([
      import('./read/terraform-plan/index.ts'),
      import('./resolve/terraform-plan/index.ts'),
    ])
    const plan = readPlan(input.text ?? '', input.file)
    return terraform(input, resolvePlan(plan, { file: input.file, given }), 1)
  },
  'terraform-configuration': async (input, { given, label }) => {
    const [{ readConfiguration }, { resolveConfiguration }] = await Promise.all([
      import('./read/terraform-configuration/index.ts'),
      import('./resolve/terraform-configuration/index.ts'),
    ])
    const configuration = await readConfiguration(input, label)
    return terraform(
      input,
      await resolveConfiguration(configuration, given),
      configuration.files.length,
    )
  },
}

async function readTemplate({ text, path, file }: FoundInput): Promise<TemplateDocument> {
  const source = text ?? ''
  const { content, locate } = await parseTemplateText(source)
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new InputError('This is no template: at its top there must be a map with Resources.', {
      line: 1,
      column: 1,
    })
  }
  return { content: content as TemplateDocument['content'], locate, file, path, text: source }
}

const nothing = (input: FoundInput): OpenedInput => ({
  input,
  resources: [],
  terraform: [],
  notes: [],
  errors: [],
  files: 1,
  stacks: 0,
})

const canonical = (
  input: FoundInput,
  { resources, notes, errors }: Resolved<Resource>,
  files: number,
  stacks: number,
): OpenedInput => ({ ...nothing(input), resources, notes, errors, files, stacks })

const terraform = (
  input: FoundInput,
  resolved: Resolved<TerraformResource>,
  files: number,
): OpenedInput => ({
  ...nothing(input),
  terraform: resolved.resources,
  notes: resolved.notes,
  errors: resolved.errors,
  files,
})

function errorOf({ file }: FoundInput, { line, column, message }: InputError): RunError {
  return { kind: 'input', file, line, column, message }
}
