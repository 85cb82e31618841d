import type { Deadline } from './deadline.ts'
import type { RunError } from './model/decision.ts'
import type { TemplateDocument } from './model/document.ts'
import { errorIn, InputError } from './model/input-error.ts'
import type { Given, Resolved } from './model/resolved.ts'
import type { Resource } from './model/resource.ts'
import type { TerraformResource } from './model/terraform.ts'
import { openPlanFiles } from './open-plan-files.ts'
import {
  createNestedReader,
  type FoundInput,
  type NestedReader,
  parseTemplateText,
  type TerraformRoot,
} from './read/index.ts'
import { createConfigurationReader, type ReadConfiguration } from './read-configurations.ts'
import type { Run } from './resolve/index.ts'

/** An input, read and resolved. */
export interface OpenedInput {
  readonly input: FoundInput
  readonly resources: readonly Resource[]
  readonly terraform: readonly TerraformResource[]
  readonly notes: readonly string[]
  readonly errors: readonly RunError[]
  readonly files: number
  readonly stacks: number
  /** The files of it in which comments may stand, by their labels. */
  readonly sources: readonly string[]
}

/** What all inputs of a run share. */
interface Context {
  /** What is given for the input that is read. */
  readonly given: Given
  readonly givenFor: (input: FoundInput) => Given
  /** An absolute path as reports show it. */
  readonly label: (path: string) => string
  /** In bytes, of each file. */
  readonly maxInputSize: number
  /** Called after each input that was read. */
  readonly onRead?: (read: number, of: number) => void
  readonly deadline: Deadline
  /** Where plans were made, if that is said. */
  readonly terraformRoot: TerraformRoot | null
  /** Stacks import what others of the run export. */
  readonly run: () => Promise<Run>
  readonly nestedReader: (root: string) => Promise<NestedReader>
  readonly readConfiguration: ReadConfiguration
}

/** Resolves an input, once all of the run are read. */
type Resolve = () => OpenedInput

/**
 * Reads all inputs, then resolves them; loads only the readers and the resolvers of their kinds. An
 * input that can't be judged becomes an error, and never keeps others from being judged. A template that
 * another one of the run deploys is judged as that one deploys it, not by itself as well.
 */
export async function openInputs(
  inputs: readonly FoundInput[],
  shared: Pick<
    Context,
    'deadline' | 'givenFor' | 'label' | 'maxInputSize' | 'onRead' | 'terraformRoot'
  >,
): Promise<readonly OpenedInput[]> {
  let run: Promise<Run> | null = null
  const readers = new Map<string, Promise<NestedReader>>()
  const { label } = shared
  const context: Omit<Context, 'given'> = {
    ...shared,
    run: () => (run ??= import('./resolve/index.ts').then(({ createRun }) => createRun())),
    nestedReader: (root) => {
      const reader = readers.get(root) ?? createNestedReader(root, label)
      readers.set(root, reader)
      return reader
    },
    readConfiguration: createConfigurationReader(label),
  }
  const prepared: Resolve[] = []
  for (const input of inputs) {
    prepared.push(await prepare(input, context))
    shared.onRead?.(prepared.length, inputs.length)
  }
  const opened = prepared.map((resolve) => resolve())
  const deployed = new Set(
    (await Promise.all(readers.values())).flatMap((reader) => [...reader.deployed]),
  )
  return opened.filter(({ input }) => input.kind !== 'cloudformation' || !deployed.has(input.path))
}

async function prepare(input: FoundInput, shared: Omit<Context, 'given'>): Promise<Resolve> {
  const { deadline } = shared
  const missed = () => ({ ...nothing(input), errors: [deadline.missed(input.file)] })
  if (deadline.isOver()) return missed
  const context = { ...shared, given: shared.givenFor(input) }
  const failed = (error: unknown) => {
    if (!(error instanceof InputError)) throw error
    return { ...nothing(input), errors: [errorIn(input.file, error)] }
  }
  try {
    const resolve = await readers[input.kind](input, context)
    return () => {
      if (deadline.isOver()) return missed()
      try {
        return resolve()
      } catch (error) {
        return failed(error)
      }
    }
  } catch (error) {
    const opened = failed(error)
    return () => opened
  }
}

const readers: Readonly<
  Record<FoundInput['kind'], (input: FoundInput, context: Context) => Promise<Resolve>>
> = {
  cloudformation: async (input, context) => {
    const [template, { prepareTemplate, prepareRun }, run] = await Promise.all([
      readTemplate(input),
      import('./resolve/index.ts'),
      context.run(),
    ])
    const nests = /AWS::(?:CloudFormation::Stack|Serverless::Application|Include)/.test(
      template.text,
    )
    const reader = nests ? await context.nestedReader(input.root) : null
    await prepareRun(run, [template.text])
    const resolve = prepareTemplate(
      {
        template,
        inputFile: input.file,
        stack: '',
        account: null,
        region: null,
        stackName: null,
        given: context.given,
        ...(reader === null ? {} : { readNested: reader.read, parseNested: reader.parse }),
      },
      run,
    )
    return () => canonical(input, resolve(), 1, 1)
  },
  cdk: async (input, context) => {
    const [{ readAssembly }, { prepareAssembly, prepareRun }, run] = await Promise.all([
      import('./read/cdk/index.ts'),
      import('./resolve/index.ts'),
      context.run(),
    ])
    const assembly = await readAssembly(input, context.label, context.maxInputSize)
    const texts = assembly.stacks.map(({ template }) => template.text)
    await prepareRun(run, texts)
    const isSet = texts.some((text) => text.includes('AWS::CloudFormation::StackSet'))
    const parsing = isSet ? { parseNested: (await context.nestedReader(input.root)).parse } : {}
    const resolve = prepareAssembly({ assembly, given: context.given, ...parsing }, run)
    return () => {
      const { resources, notes, errors } = resolve()
      const all = {
        resources,
        notes: [...assembly.notes, ...notes],
        errors: [...assembly.errors, ...errors],
      }
      return canonical(input, all, assembly.stacks.length, assembly.stacks.length)
    }
  },
  'terraform-plan': async (input, context) => {
    const [{ readPlan }, { resolvePlan }, { openFiles, notes }] = await Promise.all([
      import('./read/terraform-plan/index.ts'),
      import('./resolve/terraform-plan/index.ts'),
      openPlanFiles(input, context),
    ])
    const plan = readPlan(input.bytes ?? input.text ?? '', input.file)
    const { given } = context
    const planned = { file: input.file, given, ...(openFiles === null ? {} : { openFiles }) }
    return () => {
      const resolved = resolvePlan(plan, planned)
      return {
        ...terraform(input, resolved, 1),
        // Complete once the resources are judged.
        get notes() {
          return [...resolved.notes, ...notes]
        },
      }
    }
  },
  'terraform-configuration': async (input, { given, readConfiguration }) => {
    const [configuration, { resolveConfiguration }] = await Promise.all([
      readConfiguration(input),
      import('./resolve/terraform-configuration/index.ts'),
    ])
    const resolved = await resolveConfiguration(configuration, given)
    const sources = configuration.files.map(({ file }) => file)
    return () => ({ ...terraform(input, resolved, configuration.files.length), sources })
  },
}

async function readTemplate({ text, path, file }: FoundInput): Promise<TemplateDocument> {
  const source = text ?? ''
  const { content, ...rest } = await parseTemplateText(source)
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    const at = { line: 1, column: 1 }
    throw new InputError('This is no template: at its top there must be a map with Resources.', at)
  }
  return { ...rest, content: content as TemplateDocument['content'], file, path, text: source }
}

const nothing = (input: FoundInput): OpenedInput => ({
  input,
  resources: [],
  terraform: [],
  notes: [],
  errors: [],
  files: 1,
  stacks: 0,
  sources: input.kind === 'cloudformation' ? [input.file] : [],
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
