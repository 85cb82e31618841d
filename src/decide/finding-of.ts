import type { Excerpt, Finding } from '../model/decision.ts'
import type { Judgement } from '../model/judgement.ts'
import type { Policy } from '../model/policy.ts'
import type { SourceLocation } from '../model/source-location.ts'
import { isKind } from '../model/value.ts'
import { causeOf, involvedIn } from './cause-of.ts'
import { groupOf } from './group-of.ts'
import { withoutSecrets } from './known-secrets.ts'
import { pathOf } from './path-of.ts'
import type { Located } from './verdict-of.ts'

/** Cuts lines out of a source; null where it has none to show. */
export type CutExcerpt = (location: SourceLocation) => Excerpt | null

/** A failed or unknown verdict with all that people are shown of it. */
export function findingOf(
  judgement: Judgement,
  located: Located,
  decided: Pick<Finding, 'blocks' | 'acknowledged' | 'change' | 'baselined'>,
  cut: CutExcerpt,
): Finding {
  const { policy, evidence } = judgement
  const location = located.location()
  const cause = causeOf(judgement)
  const isSecret = isKind(evidence?.found, 'sensitive')
  return {
    verdict: located.verdict,
    title: policy.title,
    why: policy.why,
    fix: fixFor(policy, location, cause.writtenType),
    wanted: judgement.verdict === 'fail' ? (evidence?.wanted ?? null) : null,
    remedy: evidence?.remedy ?? null,
    ...decided,
    defaultSeverity: policy.defaultSeverity ?? null,
    construct: judgement.resource.construct?.()?.path ?? null,
    group: groupOf(judgement, location),
    madeBy: cause.construct?.()?.madeBy ?? location.madeBy ?? null,
    unchanged: involvedIn(judgement).every(({ unchanged }) => unchanged === true),
    excerpt: location.range === null || isSecret ? null : excerptOf(judgement, location, cut),
    endColumn: location.range?.endColumn ?? null,
    related: relatedTo(location),
    ...(evidence?.hops === undefined ? {} : { path: pathOf(evidence.hops) }),
  }
}

function excerptOf(
  judgement: Judgement,
  location: SourceLocation,
  cut: CutExcerpt,
): Excerpt | null {
  const excerpt = cut(location)
  return excerpt && withoutSecrets(excerpt, involvedIn(judgement))
}

/** Each line once: what deploys a nested stack was mostly called from where the stack was. */
function relatedTo({ file, range, related }: SourceLocation): Finding['related'] {
  const seen = new Set(range === null ? [] : [`${range.line} ${file}`])
  return related.flatMap((place) => {
    const key = `${place.range.line} ${place.file}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ file: place.file, line: place.range.line, text: place.text }]
  })
}

/** In the language, and for the type, that a person wrote the resource in. */
function fixFor(
  { fix }: Policy,
  { file, inputFile }: SourceLocation,
  writtenType: string,
): string | null {
  if (!writtenType.includes('::')) {
    const own = fix['terraform-types'] ?? {}
    return (Object.hasOwn(own, writtenType) ? own[writtenType] : fix.terraform) ?? null
  }
  if (file !== inputFile && /\.(?:[cm]?[jt]sx?|py|java|cs|go)$/.test(file)) {
    return fix.cdk ?? fix.cloudformation ?? null
  }
  return fix.cloudformation ?? null
}
