import { relative, sep } from 'node:path'
import { type CheckOptions, defaultMaxInputSize } from './check-options.ts'
import { type Deadline, deadlineOf } from './deadline.ts'
import { inHead, loadSettings, type TrustedTree } from './load-settings.ts'
import type { RunError } from './model/decision.ts'
import type { Given } from './model/resolved.ts'
import type { Resource } from './model/resource.ts'
import type { ResourceGraph } from './model/resource-graph.ts'
import type { Settings } from './model/settings.ts'
import { type OpenedInput, openInputs } from './open-input.ts'
import type { ChosenPolicies } from './policy/index.ts'
import {
  type FoundInput,
  findInputs,
  findTerraformRoot,
  labelFor,
  readGiven,
} from './read/index.ts'
import { relate } from './relate/index.ts'
import { chooseScopes, type RunScope } from './run-scopes.ts'

/** The inputs of a run, as a search found them. */
export interface FindResult extends Awaited<ReturnType<typeof findInputs>> {
  /** How many were found besides that a change can't touch; absent where that wasn't asked. */
  readonly unaffected?: number
}

/** What is there to be judged, and by what. */
export interface LoadedRun {
  readonly found: FindResult
  /** Those of all scopes. */
  readonly chosen: ChosenPolicies
  /** One for each settings file that holds for an input; at least one. */
  readonly scopes: readonly RunScope[]
  /** Which of them a resource belongs to. */
  readonly scopeOf: (resource: Resource) => RunScope
  readonly given: Given
  readonly opened: readonly OpenedInput[]
  readonly graph: ResourceGraph
  readonly deadline: Deadline
  /** Of settings and of what was given; those of inputs and policies are with them. */
  readonly errors: readonly RunError[]
}

/** How a run differs from one that a person starts. */
export interface RunBy {
  /** Policies that were chosen before: no settings count then. */
  readonly chosen?: ChosenPolicies
  /** Where settings and policies are read instead. */
  readonly trusted?: TrustedTree
  /** Inputs that were found before. */
  readonly found?: FindResult
  /** When it has to end, where it began before. */
  readonly deadline?: Deadline
}

/** How inputs are looked for. */
const finding = (options: CheckOptions) => ({
  cwd: options.cwd ?? process.cwd(),
  root: options.root ?? null,
  workspace: process.env.GITHUB_WORKSPACE || null,
  maxInputSize: options.maxInputSize ?? defaultMaxInputSize,
})

export const searchInputs = (options: CheckOptions): Promise<FindResult> =>
  findInputs(options.paths ?? [], finding(options))

/**
 * Reads and resolves the inputs of a run, relates their resources, and chooses its policies, where they
 * aren't chosen yet.
 */
export async function loadRun(options: CheckOptions, by: RunBy = {}): Promise<LoadedRun> {
  const cwd = options.cwd ?? process.cwd()
  const trusted = by.trusted ?? null
  const deadline = by.deadline ?? deadlineOf(options)
  const found = by.found ?? (await searchInputs(options))
  const { runRoot, inputs } = found
  const settings =
    by.chosen === undefined
      ? await loadSettings(inputs, { cwd, runRoot, trusted, config: options.config ?? null })
      : { byInput: new Map(), errors: [] }
  const scopes =
    by.chosen === undefined
      ? await chooseScopes(inputs, settings, options, trusted)
      : [{ settings: null, chosen: by.chosen, inputs }]
  const { errors: givenErrors, ...values } = await readGiven(
    cwd,
    options.paramFile ?? [],
    options.param ?? {},
    options.envVars ? process.env : {},
  )
  const given: Given = { assume: options.assume ?? 'given', ...values }
  const { terraformRoot, errors: rootErrors } = findTerraformRoot(
    options.terraformRoot ?? null,
    finding(options),
  )
  const opened = await openInputs(inputs, {
    givenFor: (input) => givenBy(settings.byInput.get(input) ?? null, input, given, trusted),
    label: labelFor(runRoot),
    maxInputSize: finding(options).maxInputSize,
    terraformRoot,
    deadline,
    ...(options.onProgress === undefined ? {} : { onRead: options.onProgress }),
  })
  const graph = await relate({
    resources: opened.flatMap(({ resources }) => resources),
    terraform: opened.flatMap(({ terraform }) => terraform),
  })
  const [first] = scopes
  if (first === undefined) throw new Error('a run has one scope at least')
  return {
    found,
    chosen: scopes.length === 1 ? first.chosen : joined(scopes),
    scopes,
    scopeOf: scopes.length === 1 ? () => first : scopeFinder(scopes, opened, first),
    given,
    opened,
    graph,
    deadline,
    errors: [...settings.errors, ...givenErrors, ...rootErrors],
  }
}

/** What settings give to a template goes behind what the command line gives. */
function givenBy(
  settings: Settings | null,
  input: FoundInput,
  given: Given,
  trusted: TrustedTree | null,
): Given {
  if (settings === null || settings.parameters.length === 0) return given
  const path = pathFrom(settings, input, trusted)
  const values = new Map(
    settings.parameters
      .filter(({ files }) => files.matches(path))
      .flatMap((entry) => [...entry.values]),
  )
  if (values.size === 0) return given
  if (!input.kind.startsWith('terraform'))
    return { ...given, values: new Map([...values, ...given.values]) }
  const text = JSON.stringify(Object.fromEntries(values))
  const file = { file: settings.file, path: `${settings.folder}${sep}settings.tfvars.json`, text }
  return { ...given, variableFiles: [file, ...given.variableFiles] }
}

/** An input as settings name it: relative to their folder. */
export function pathFrom(
  { folder }: Settings,
  { path }: Pick<FoundInput, 'path'>,
  trusted: TrustedTree | null,
): string {
  return relative(inHead(folder, trusted), path).split(sep).join('/')
}

function joined(scopes: readonly RunScope[]): ChosenPolicies {
  const all = scopes.map(({ chosen }) => chosen)
  const once = <T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] => [
    ...new Map(items.map((item) => [keyOf(item), item])).values(),
  ]
  return {
    packs: once(
      all.flatMap(({ packs }) => packs),
      ({ pack }) => `${pack.id} ${pack.version}`,
    ),
    policies: once(
      all.flatMap(({ policies }) => policies),
      ({ id }) => id,
    ),
    checklist: once(
      all.flatMap(({ checklist }) => checklist),
      ({ id }) => id,
    ),
    names: new Map(all.flatMap(({ names }) => [...names])),
    errors: once(
      all.flatMap(({ errors }) => errors),
      (error) => JSON.stringify(error),
    ),
  }
}

/** Resources of an input are deployed by it: its scope is that of their deployment. */
function scopeFinder(
  scopes: readonly RunScope[],
  opened: readonly OpenedInput[],
  first: RunScope,
): (resource: Resource) => RunScope {
  const scopeOfInput = new Map(scopes.flatMap((scope) => scope.inputs.map((at) => [at, scope])))
  const byDeployment = new Map<string, RunScope>()
  for (const { input, resources, terraform } of opened) {
    const scope = scopeOfInput.get(input) ?? first
    for (const { deployment } of [...resources, ...terraform])
      byDeployment.set(deployment.id, scope)
  }
  return ({ deployment }) => byDeployment.get(deployment.id) ?? first
}
