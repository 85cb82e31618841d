import type { Decision, Proposal, WaiverSummary } from '../model/decision.ts'
import { groupedDigits } from '../model/grouped-digits.ts'
import { severities } from '../model/policy.ts'
import { visible } from './visible-text.ts'
import { count, place, sentence } from './wording.ts'

/** What the change did: `Against main: 1 new, 12 older (4 high), 2 fixed.`; null without a base. */
export function changeNote({ change, findings, coverage }: Decision): string | null {
  if (change === null) return null
  const older = findings.filter((finding) => finding.change === 'older')
  const weights = severities.flatMap((severity) => {
    const number = older.filter(({ verdict }) => verdict.severity === severity).length
    return number === 0 ? [] : [`${groupedDigits(number)} ${severity}`]
  })
  const parts = [
    `${groupedDigits(change.new)} new`,
    ...(change.worse > 0 ? [`${groupedDigits(change.worse)} worse`] : []),
    `${groupedDigits(change.older)} older${weights.length === 0 ? '' : ` (${weights.join(', ')})`}`,
    `${groupedDigits(change.fixed.length)} fixed`,
  ]
  const { unaffected = 0 } = coverage
  const left =
    unaffected === 0
      ? ''
      : ` ${count(unaffected, 'other input was', 'other inputs were')} not judged: the change can't touch ${unaffected === 1 ? 'it' : 'them'}.`
  return `Against ${visible(change.base, 200)}: ${parts.join(', ')}.${left}`
}

/** What baselines hold, and what they needn't hold any more. */
export const baselineNotes = ({ baselines }: Decision): readonly string[] =>
  baselines.map(({ file, covered, gone }) => {
    const dropped =
      gone.length === 0
        ? ''
        : ` ${count(gone.length, 'entry is', 'entries are')} met no more: \`stackgate baseline\` drops them.`
    return `Known, in ${visible(file, 300)}: ${count(covered, 'finding')}.${dropped}`
  })

/** `Proposed by this change, in force after merge: 2 waivers, 1 policy disabled.`; null where nothing is. */
export function proposedNote({ proposed }: Decision): string | null {
  if (proposed.length === 0) return null
  const kinds = new Map<string, number>()
  for (const proposal of proposed)
    kinds.set(kindOf(proposal), (kinds.get(kindOf(proposal)) ?? 0) + 1)
  const parts = [...kinds].map(([kind, number]) => {
    const [what = '', then = ''] = kind.split('|')
    return `${count(number, what, plural(what))}${then === '' ? '' : ` ${then}`}`
  })
  return `Proposed by this change, in force after merge: ${parts.join(', ')}.`
}

const kindOf = ({ kind, action }: Proposal): string => {
  const what = nouns[kind]
  return kind === 'waiver' && action === 'added' ? what : `${what}|${action}`
}

const nouns: Readonly<Record<Proposal['kind'], string>> = {
  settings: 'settings file',
  pack: 'pack',
  policy: 'policy',
  severity: 'severity',
  waiver: 'waiver',
  enforcement: 'rule of enforcement',
  parameters: 'set of parameters',
  baseline: 'baseline',
}

const plural = (noun: string): string =>
  noun.endsWith('y')
    ? noun.replace(/y$/, 'ies')
    : noun.replace(/^(\w+)( of .*)?$/, (_, first: string, rest: string = '') => `${first}s${rest}`)

/** `policy disabled: s3-bucket-logging-enabled` */
export const proposalText = ({ kind, action, text }: Proposal): string =>
  `${nouns[kind]} ${action}: ${visible(text, 500)}`

/** An exception that covers something: `encrypted-volumes for Scratch, until 2027-01-31: build cache`. */
export function usedWaiverText(waiver: WaiverSummary): string {
  const until = waiver.until === null ? '' : `, until ${visible(waiver.until, 40)}`
  const owner = waiver.owner === null ? '' : `, owner ${visible(waiver.owner, 200)}`
  const covers = `covers ${count(waiver.findings, 'finding')}`
  return `${ruleText(waiver)}${until}${owner}, ${covers}: ${sentence(waiver.reason)}`
}

/** An exception that somebody has to look after: what it is, and what to do. */
export const waiverAdvice = (waiver: WaiverSummary): string | null =>
  waiver.advice === null ? null : `waiver of ${ruleText(waiver)}: ${visible(waiver.advice, 500)}`

export const waiverPlace = ({ file, line }: WaiverSummary): string =>
  file === null ? '' : place({ file, line })

function ruleText({ rule, tool, scope }: WaiverSummary): string {
  const whose = tool === null ? '' : ` (${visible(tool, 40)})`
  return `${visible(rule, 200)}${whose}${scope === '' ? '' : ` for ${visible(scope, 300)}`}`
}

/** Settings files that hold for the inputs, with what they switch off. */
export const settingsNotes = ({ settings }: Decision): readonly string[] =>
  settings.map(({ file, from, disabled }) => {
    const where = from === 'base' ? ', as the base has it' : ''
    const off =
      disabled.length === 0
        ? ''
        : `; disabled: ${disabled.map((id) => visible(id, 200)).join(', ')}`
    return `Settings: ${visible(file, 300)}${where}${off}.`
  })
