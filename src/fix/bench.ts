import { join } from 'node:path'
import type { CheckOptions } from '../check-options.ts'
import { conclude } from '../conclude.ts'
import { type JudgedRun, judge } from '../judge.ts'
import type { Decision, Finding, InputKind } from '../model/decision.ts'
import type { Policy } from '../model/policy.ts'
import { parseTemplateText, readNamedText, withEditedFiles } from '../read/index.ts'
import { parseConfiguration } from '../read/terraform-configuration/index.ts'
import type { Candidate } from './candidate.ts'
import { configurationCandidates } from './configuration/candidates.ts'
import { templateCandidates } from './template/candidates.ts'
import { exactValue } from './wanted.ts'

/** Texts of files as they would be, by their names in reports. */
export type Texts = ReadonlyMap<string, string>

/** Where edits are tried out: nothing on the disk is changed. */
export interface Bench {
  /** A bench for one of its inputs alone; null where an input isn't tried by itself. */
  readonly forInput: (inputFile: string) => Promise<Bench | null>
  /** As things are. */
  readonly decision: Decision
  readonly policyOf: (id: string) => Policy | null
  /** What would be decided with other texts. */
  readonly judgeWith: (texts: Texts) => Promise<Decision>
  /** The text of a file that may be edited; null where it can't be. */
  readonly textOf: (file: string) => string | null
  readonly pathOf: (file: string) => string
  /** The ways to mend a finding; a text says why there is none. */
  readonly waysFor: (finding: Finding, text: string) => Promise<readonly Candidate[]>
  /** Why a finding is not mended in a file, as a sentence; null where it may be. */
  readonly refusal: (finding: Finding) => string | null
}

/** Judges what options say, to mend what is found. `run` and `decision`: where that was done already. */
export async function createBench(
  options: CheckOptions,
  judged?: { readonly run: JudgedRun; readonly decision: Decision },
): Promise<Bench> {
  const run = judged?.run ?? (await judge(options))
  const decision = judged?.decision ?? (await conclude(run, options))
  const { runRoot, inputs } = run.found
  const policies = new Map(run.judgedBy.map((policy) => [policy.id, policy]))
  const pathOf = (file: string) => join(runRoot, file)
  const kindOf = (inputFile: string): InputKind | null =>
    inputs.find(({ file }) => file === inputFile)?.kind ??
    inputs.find(({ file }) => file === '.' || inputFile.startsWith(`${file}/`))?.kind ??
    null

  return {
    forInput: async (inputFile) => {
      const input = inputs.find(({ file }) => file === inputFile)
      if (input === undefined || inputFile.startsWith('..')) return null
      return createBench({ ...options, paths: [input.path], root: options.root ?? runRoot })
    },
    decision,
    policyOf: (id) => policies.get(id) ?? null,
    judgeWith: async (texts) => {
      const edits = new Map([...texts].map(([file, text]) => [pathOf(file), Buffer.from(text)]))
      return withEditedFiles(edits, async () => conclude(await judge(options), options))
    },
    // What really lies elsewhere is not ours to write to.
    textOf: (file) => readNamedText(pathOf(file), runRoot),
    pathOf,
    waysFor: ({ verdict, fix, wanted }, text) => {
      const fault = { pointer: verdict.pointer ?? '', fix, wanted: exactValue(wanted) }
      return verdict.file.endsWith('.tf') || verdict.file.endsWith('.tofu')
        ? configurationCandidates(text, { ...fault, line: verdict.line ?? 0 }, parseConfiguration)
        : templateCandidates(text, fault, parseTemplateText)
    },
    refusal: ({ verdict }) => refusal(verdict, kindOf(verdict.inputFile)),
  }
}

/** What tools write anew; an edit there would be lost. */
const GENERATED = /(?:^|\/)(?:cdk\.out|cdktf\.out|\.aws-sam|\.serverless)\//

function refusal(
  { file, inputFile, line, pointer }: Finding['verdict'],
  kind: InputKind | null,
): string | null {
  const place = line === null ? file : `${file}:${line}`
  if (kind === 'cdk' || (GENERATED.test(inputFile) && kind !== 'terraform-configuration'))
    return file === inputFile
      ? `${inputFile} is generated: mend the app that it is made from`
      : 'code makes it: it is mended there, by hand'
  if (kind === 'terraform-plan')
    return file === inputFile
      ? 'a plan is generated: mend the configuration, and plan again'
      : `a plan is generated: mend ${place}, and plan again`
  if (GENERATED.test(file)) return `${file} is generated: mend what it is made from`
  if (/\.json$/.test(file) && kind === 'terraform-configuration')
    return `it is written in Terraform's JSON: mend ${place}`
  const isTemplate = kind !== 'terraform-configuration'
  if (line === null || (isTemplate && pointer === null)) return 'its place in the file is not known'
  return null
}
