import type { Decision } from '../model/decision.ts'
import { groupFindings } from './group-findings.ts'
import { codeSpan, prose } from './markdown-text.ts'
import { suggestionFor } from './suggestion.ts'
import { sentence } from './wording.ts'

/** A remark on a line of the pull request. */
export interface ReviewRemark {
  readonly path: string
  readonly line: number
  /** Of the finding, so that it isn't remarked upon twice. */
  readonly fingerprint: string
  /** Markdown in which text of the input stands in code only. */
  readonly body: string
}

/** A remark for each finding that blocks or warns and has a line, worst first, one a line. */
export function reviewRemarks(decision: Decision): readonly ReviewRemark[] {
  const taken = new Set<string>()
  return groupFindings(decision.findings).flatMap(({ state, finding }) => {
    const { file: path, line, fingerprint, policy, reason } = finding.verdict
    const place = `${path}:${line}`
    if ((state !== 'blocks' && state !== 'warns') || line === null || taken.has(place)) return []
    if (!/^[0-9a-zA-Z-]+$/.test(fingerprint)) return []
    taken.add(place)
    const suggestion = suggestionFor(finding)
    const parts = [
      `**Not met: ${prose(finding.title)}.** ${codeSpan(sentence(reason))}. ${prose(finding.why)}`,
      suggestion === null ? '' : suggested(suggestion.text),
      `More: ${codeSpan(`stackgate explain ${policy}`)}`,
    ].filter((part) => part !== '')
    return [{ path, line, fingerprint, body: parts.join('\n\n') }]
  })
}

/** The line as it is to be written, with nothing escaped: it holds plain letters and signs only. */
function suggested(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(Math.max(3, longest + 1))
  return `${fence}suggestion\n${text}\n${fence}`
}
