import type { PolicySummary } from '../model/decision.ts'
import type { Severity } from '../model/policy.ts'
import { prose } from './markdown-text.ts'
import { cutUnits } from './visible-text.ts'
import { explainCommand, sentence } from './wording.ts'

/** GitHub reads over 9.0 as critical, from 7.0 as high, from 4.0 as medium, from 0.1 as low. */
const securitySeverity: Readonly<Record<Severity, string | null>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
  info: null,
}

const levels = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
} as const satisfies Readonly<Record<Severity, string>>

const problemSeverity = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'recommendation',
  info: 'recommendation',
} as const satisfies Readonly<Record<Severity, string>>

/** GitHub's limits: a name of 255, a description of 1,024 characters. */
const longestName = 255
const longestDescription = 1024

/** A policy as a rule of the tool. */
export function sarifRule(policy: PolicySummary) {
  const score = securitySeverity[policy.severity]
  const title = sentence(policy.title) || policy.id
  const why = policy.why.trim() === '' ? `${title}.` : `${sentence(policy.why)}.`
  const sources = policy.sources.filter((source) => /^https:\/\/[^\s<>()`]+$/.test(source))
  const explain = explainCommand(policy.id)
  return {
    id: policy.id,
    name: cutUnits(policy.id, longestName),
    shortDescription: { text: cutUnits(title, longestDescription) },
    fullDescription: { text: cutUnits(why, longestDescription) },
    help: {
      text: [`${title}.`, why, `More: ${explain}`, ...sources].join('\n'),
      markdown: [
        `**${prose(title)}**`,
        prose(why),
        `More: \`${explain.replaceAll('`', "'")}\``,
        ...sources.map((source) => `- <${source}>`),
      ].join('\n\n'),
    },
    ...(sources[0] === undefined ? {} : { helpUri: sources[0] }),
    defaultConfiguration: { level: levels[policy.severity] },
    properties: {
      tags: ['security', 'infrastructure-as-code'],
      'problem.severity': problemSeverity[policy.severity],
      ...(score === null ? {} : { 'security-severity': score }),
    },
  }
}
