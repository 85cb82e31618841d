import { type CheckOptions, defaultMaxInputSize } from './check-options.ts'
import { cutExcerpts } from './cut-excerpts.ts'
import { decide } from './decide/index.ts'
import { checkSchemas, evaluate } from './evaluate/index.ts'
import type { Decision, InputSummary } from './model/decision.ts'
import type { ChosenPack, PolicyEntry } from './model/policy-entry.ts'
import type { Given } from './model/resolved.ts'
import type { ResourceGraph } from './model/resource-graph.ts'
import { type OpenedInput, openInputs } from './open-input.ts'
import { choosePolicies } from './policy/index.ts'
import { findInputs, findTerraformRoot, labelFor, readGiven } from './read/index.ts'
import { relate } from './relate/index.ts'
import { version } from './version.ts'

export type { CheckOptions }

/**
 * Judges inputs by policies: read, resolve, relate, evaluate, decide. Rejects only on a defect of our
 * own; everything else that goes wrong is in `errors` of the decision.
 */
export async function check(options: CheckOptions = {}): Promise<Decision> {
  const cwd = options.cwd ?? process.cwd()
  const maxInputSize = options.maxInputSize ?? defaultMaxInputSize
  const finding = {
    cwd,
    root: options.root ?? null,
    workspace: process.env.GITHUB_WORKSPACE || null,
    maxInputSize,
  }
  const [found, chosen] = await Promise.all([
    findInputs(options.paths ?? [], finding),
    choosePolicies({
      cwd,
      pack: options.pack ?? [],
      policy: options.policy ?? [],
      folders: [options.policies ?? []].flat(),
      checks: checkSchemas,
    }),
  ])
  const { errors: givenErrors, ...values } = await readGiven(
    cwd,
    options.paramFile ?? [],
    options.param ?? {},
    options.envVars ? process.env : {},
  )
  const given: Given = { assume: options.assume ?? 'given', ...values }
  const label = labelFor(found.runRoot)
  const { terraformRoot, errors: rootErrors } = findTerraformRoot(
    options.terraformRoot ?? null,
    finding,
  )

  const opened = await openInputs(found.inputs, { given, label, maxInputSize, terraformRoot })
  const graph = await relate({
    resources: opened.flatMap(({ resources }) => resources),
    terraform: opened.flatMap(({ terraform }) => terraform),
  })
  const evaluation = await evaluate(graph, chosen.policies, given)

  return decide({
    version,
    packs: chosen.packs.map(summarisePack),
    inputs: summariseInputs(opened, graph, chosen.policies),
    read: {
      files: opened.reduce((sum, { files }) => sum + files, 0),
      stacks: opened.reduce((sum, { stacks }) => sum + stacks, 0),
    },
    judgements: evaluation.judgements,
    policies: chosen.policies.length,
    judgedBy: evaluation.judgedBy,
    errors: [
      ...chosen.errors,
      ...givenErrors,
      ...rootErrors,
      ...evaluation.faults.map(
        (message) => ({ kind: 'policy', file: null, line: null, column: null, message }) as const,
      ),
      ...found.errors,
      ...opened.flatMap(({ errors }) => errors),
    ],
    enforcement: {
      failOn: options.failOn ?? 'high',
      warnOnly: options.warnOnly ?? false,
      failOnUnknown: options.failOnUnknown ?? false,
      inlineWaivers: 'propose',
    },
    cut: cutExcerpts(found.inputs, found.runRoot),
  })
}

const summarisePack = ({ pack: { id, version: edition }, policies }: ChosenPack) => ({
  id,
  version: edition,
  policies: policies.length,
})

/** Resources are counted as they are judged: translated, and with satellites folded. */
function summariseInputs(
  opened: readonly OpenedInput[],
  graph: ResourceGraph,
  policies: readonly PolicyEntry[],
): InputSummary[] {
  const judgedTypes = new Set(policies.flatMap(({ resourceTypes }) => resourceTypes))
  const counts = new Map<string, { resources: Set<string>; notJudged: Set<string> }>()
  for (const { deployment, stack, address, type } of graph.resources) {
    const count = counts.get(deployment.id) ?? { resources: new Set(), notJudged: new Set() }
    counts.set(deployment.id, count)
    count.resources.add(`${stack}\n${address}`)
    if (!judgedTypes.has(type)) count.notJudged.add(`${stack}\n${address}`)
  }
  return opened.map(({ input, notes, resources, terraform }) => {
    const deployments = new Set([...resources, ...terraform].map(({ deployment }) => deployment.id))
    const own = [...deployments].flatMap((id) => counts.get(id) ?? [])
    const summary = {
      file: input.file,
      kind: input.kind,
      resources: own.reduce((sum, count) => sum + count.resources.size, 0),
      notJudged: own.reduce((sum, count) => sum + count.notJudged.size, 0),
      notes,
    }
    return Object.defineProperty(summary, 'sha256', {
      enumerable: true,
      get: input.sha256,
    }) as InputSummary
  })
}
