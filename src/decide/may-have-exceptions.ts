import type { Judgement } from '../model/judgement.ts'
import { involvedIn } from './cause-of.ts'
import type { Rules } from './rules.ts'

/** Members of `Metadata` that hold exceptions, ours and other tools'. */
const HOLDERS = ['stackgate', 'checkov', 'cfn_nag', 'cdk_nag', 'guard']

/** What a comment that asks for an exception holds. */
const MARKERS = ['stackgate:', 'checkov:skip', 'trivy:ignore', 'tfsec:ignore']

/**
 * Whether there is anything that could except a finding, or that asks to. A quick look: most runs have
 * neither settings with waivers nor inputs with comments of that kind, and load no more for them.
 */
export function mayHaveExceptions({
  rules,
  judgements,
  sources,
  textOf,
}: {
  readonly rules: readonly Rules[]
  readonly judgements: readonly Judgement[]
  readonly sources: readonly string[]
  readonly textOf: (file: string) => string | null
}): boolean {
  if (rules.some(({ settings }) => settings !== null && settings.waivers.length > 0)) return true
  const found = judgements.filter(({ verdict }) => verdict !== 'pass')
  const resources = new Set(found.flatMap(involvedIn))
  for (const { construct, metadata } of resources) {
    if ((construct?.()?.acknowledged.length ?? 0) > 0) return true
    if (metadata?.().some((one) => HOLDERS.some((name) => Object.hasOwn(one, name)))) return true
  }
  const files = new Set(sources)
  // What a plan or an assembly was made from lies in no input of its own.
  for (const judgement of found)
    if (!files.has(judgement.resource.deployment.inputFile)) files.add(fileOf(judgement))
  return [...files].some((file) => hasMarker(textOf(file)))
}

const fileOf = ({ resource, evidence }: Judgement): string =>
  (evidence?.resource ?? resource).locate([], null).file

const hasMarker = (text: string | null): boolean =>
  text !== null && !isJson(text) && MARKERS.some((marker) => text.includes(marker))

/** No comment stands in JSON. */
const isJson = (text: string) => /^\s*[[{]/.test(text) && !text.includes('#')
