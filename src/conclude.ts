import type { CheckOptions } from './check-options.ts'
import { cutExcerpts } from './cut-excerpts.ts'
import { type Base, decide } from './decide/index.ts'
import { hashLines } from './hash-lines.ts'
import type { JudgedRun } from './judge.ts'
import { today } from './model/day.ts'
import type { Decision, InputSummary, Proposal, RunError } from './model/decision.ts'
import type { ChosenPack, PolicyEntry } from './model/policy-entry.ts'
import type { ResourceGraph } from './model/resource-graph.ts'
import type { OpenedInput } from './open-input.ts'
import { peerRules } from './policy/index.ts'
import type { RunScope } from './run-scopes.ts'
import { sourceTexts } from './source-texts.ts'
import { version } from './version.ts'

/** What a run is compared with. */
export interface Against {
  /** Null where it couldn't be judged; `errors` say why. */
  readonly base: Base | null
  readonly notCompared: (inputFile: string) => boolean
  readonly proposed: readonly Proposal[]
  readonly errors: readonly RunError[]
  /** Whether settings were read in the base. */
  readonly isTrusted: boolean
}

const nothing: Against = {
  base: null,
  notCompared: () => false,
  proposed: [],
  errors: [],
  isTrusted: false,
}

/** Decides what follows from what was judged. */
export async function conclude(
  run: JudgedRun,
  options: CheckOptions,
  { base, notCompared, proposed, errors, isTrusted }: Against = nothing,
): Promise<Decision> {
  const { found, chosen, opened, graph, judgements, share } = run
  const inputs = summariseInputs(opened, graph, chosen.policies)
  const isOwn = ({ file }: { readonly file: string }) => share?.ownsInput(file) ?? true
  const own = opened.filter(({ input }) => isOwn(input))
  const { unaffected } = found
  const isPartial = isPart(options) || unaffected !== undefined
  const textOf = sourceTexts(found.inputs, found.runRoot)
  const hasFindings = judgements.some(({ verdict }) => verdict !== 'pass')
  const decision = await decide({
    version,
    packs: chosen.packs.map(summarisePack),
    inputs: inputs.filter(isOwn),
    read: {
      files: own.reduce((sum, { files }) => sum + files, 0),
      stacks: own.reduce((sum, { stacks }) => sum + stacks, 0),
    },
    judgements,
    policies: chosen.policies.length,
    judgedBy: run.judgedBy,
    checklist: share === null || share.part.index === 1 ? chosen.checklist : [],
    isShare: share !== null,
    ...(inputs[0] === undefined ? {} : { firstInput: inputs[0].file }),
    errors: [
      ...errors,
      ...chosen.errors,
      ...run.errors,
      ...found.errors,
      ...opened.flatMap((input) => input.errors),
    ],
    rules: run.rules,
    rulesOf: run.rulesOf,
    settings: run.scopes.flatMap((scope) => settingsIn(scope, isTrusted)),
    today: options.today ?? today(),
    names: chosen.names,
    peerRules,
    textOf,
    // Other sources would have to be read once more.
    sources: opened
      .filter(({ input }) => hasFindings || input.text !== null)
      .flatMap(({ sources }) => sources),
    files: filesOf(run),
    isPart: isPartial,
    ...(unaffected === undefined ? {} : { unaffected }),
    base,
    notCompared,
    proposed,
    cut: cutExcerpts(textOf),
  })
  hashLines(decision.findings, textOf)
  if (share === null) return decision
  const { partReport } = await import('./report-part.ts')
  return { ...decision, part: partReport(run, share, { inputs, isPartial, options }) }
}

/** The inputs of a run, and the files in them that hold resources. */
export const filesOf = ({
  opened,
  graph,
}: Pick<JudgedRun, 'opened' | 'graph'>): ReadonlySet<string> =>
  new Set([
    ...opened.map(({ input }) => input.file),
    ...graph.resources.map(({ deployment }) => deployment.inputFile),
  ])

/** Whether more is there to be judged than was asked for: only a file of it, or only a policy. */
const isPart = ({ policy = [], paths = [] }: CheckOptions): boolean =>
  policy.length > 0 || paths.some((path) => /[*?]|\.(?:json|ya?ml|template|tf|tofu)$/.test(path))

const settingsIn = ({ settings, chosen, inputs }: RunScope, isTrusted: boolean) =>
  settings === null
    ? []
    : [
        {
          file: settings.file,
          from: isTrusted ? ('base' as const) : ('here' as const),
          inputs: inputs.length,
          disabled: settings.disabled.map(({ policy }) => policy),
          packs: chosen.packs.map(({ pack }) => pack.id),
        },
      ]

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
