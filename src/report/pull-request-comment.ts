import type { Decision } from '../model/decision.ts'
import { groupedDigits } from '../model/grouped-digits.ts'
import { commentRow, fixDetails, unknownLine, waivedLine } from './comment-blocks.ts'
import { type Fitted, fitBlocks } from './fit-blocks.ts'
import { countFindings, type FindingGroup, findingsIn, groupFindings } from './group-findings.ts'
import { codeSpan, prose } from './markdown-text.ts'
import type { ReportOptions } from './report-options.ts'
import { proposalText } from './rule-notes.ts'
import { cutUnits } from './visible-text.ts'
import { count, place } from './wording.ts'

/** What a comment says that no decision knows. */
export interface CommentOptions {
  /** The first line, by which the comment is found again. */
  readonly marker: string
  /** Whether the pull request has a comment already, which what is gone has to be told in. */
  readonly wasTold: boolean
  readonly baseSha: string | null
  /** The run whose job summary has everything; null: not known. */
  readonly runUrl: string | null
  /** What a reader has to know about where this comes from, in Markdown of ours; null: nothing. */
  readonly note: string | null
}

/** GitHub takes 65,536 characters; both UTF-16 units and bytes stay below. */
const longest = 65_000
/** For the sentences that say what was cut. */
const reserve = 1500

/** Remedies that are told in full; the others are in the table and in the job summary. */
const mostDetails = 10

/**
 * The comment on a pull request: first whether the gate is open, what blocks and what warns; then the
 * remedies, what is not known, what is waived. What doesn't fit is left out from the end, and counted.
 */
export function pullRequestComment(
  decision: Decision,
  options: ReportOptions,
  comment: CommentOptions,
): string {
  const groups = groupFindings(decision.findings)
  const of = (state: FindingGroup['state']) => groups.filter((group) => group.state === state)
  const told = [...of('blocks'), ...of('warns')]
  const head = [comment.marker, `### ${title(decision, comment)}`, comment.note, errors(decision)]
  const foot = [proposed(decision), balance(decision), small(decision, options, comment)]
  const fixed = joined([...head, ...foot])
  let room = longest - reserve - Buffer.byteLength(fixed)
  /** Of each section what still fits: where one was cut, those behind it are left out. */
  const taken = (blocks: readonly string[]) => {
    const fitted = fitBlocks(blocks, Math.max(0, room))
    room = fitted.left > 0 ? 0 : room - Buffer.byteLength(fitted.text)
    return fitted
  }
  const rows = taken(told.map((group) => commentRow(group, options)))
  const left = findingsIn(told.slice(told.length - rows.left))
  const withFix = told.slice(0, mostDetails).filter(({ finding }) => finding.fix !== null)
  const details = taken(withFix.map((group) => fixDetails(group)))
  const unknown = taken(of('unknown').map((group) => unknownLine(group, options)))
  const waived = taken(of('waived').map((group) => waivedLine(group, options)))
  const part = (lead: string, { text, left: cut }: Fitted, ...what: readonly [string, string]) => {
    if (text === '' && cut === 0) return ''
    const more = `\n+ ${count(cut, ...what)} more, cut here: ${summaryLink(comment)} has all.\n`
    return `${lead}${text}${cut === 0 ? '' : more}`
  }
  return joined([
    ...head,
    part(table, { text: rows.text, left }, 'finding', 'findings'),
    part('', details, 'remedy', 'remedies'),
    part('**Not known:**\n\n', unknown, 'unknown', 'unknowns'),
    part('**Waived:**\n\n', waived, 'waiver', 'waivers'),
    ...foot,
  ])
}

const table = '| | finding | where | why now | fix |\n|---|---|---|---|---|\n'

const joined = (parts: readonly (string | null)[]): string =>
  `${parts
    .flatMap((part) => (part === null || part.trim() === '' ? [] : [part.trimEnd()]))
    .join('\n\n')
    .replace('-->\n\n###', '-->\n###')}\n`

/** Open or closed, how many, and whether they are new: all that many read. */
function title(decision: Decision, { wasTold }: CommentOptions): string {
  const { blocks, warns, unknown } = countFindings(decision)
  const rest = [
    warns > 0 ? `${groupedDigits(warns)} ${warns === 1 ? 'warns' : 'warn'}` : '',
    unknown > 0 ? `${groupedDigits(unknown)} not known` : '',
  ].filter((part) => part !== '')
  const failed = decision.errors.length
  if (decision.gate === 'closed') {
    const causes = [
      blocks > 0 ? blocking(decision, blocks) : '',
      failed > 0 ? `${count(failed, 'error')}, so that not all could be judged` : '',
    ].filter((part) => part !== '')
    return `⛔ Gate closed: ${[...(causes.length === 0 ? ['nothing could be judged'] : causes), ...rest].join(' · ')}`
  }
  const isClear = rest.length === 0 && failed === 0
  const lead = isClear && wasTold ? 'all clear, what was found here is fixed' : 'nothing blocks'
  return `✅ Gate open: ${[lead, ...rest, ...(failed > 0 ? [count(failed, 'error')] : [])].join(' · ')}`
}

function blocking({ findings }: Decision, blocks: number): string {
  const areNew = findings
    .filter((finding) => finding.blocks)
    .every(({ change }) => change === 'new')
  return `${count(blocks, areNew ? 'new finding' : 'finding')} ${blocks === 1 ? 'blocks' : 'block'}`
}

/** Errors that are told, and how much of each; all of them are in the job summary. */
const mostErrors = 10
const longestError = 1000

function errors({ errors: all }: Decision): string {
  const rows = all.slice(0, mostErrors).map(({ file, line, message }) => {
    const where = file === null ? '' : `${codeSpan(place({ file, line }))}: `
    return `- ⛔ error: ${where}${prose(cutUnits(message, longestError))}`
  })
  const left = all.length - rows.length
  return [...rows, ...(left === 0 ? [] : [`- + ${count(left, 'error')} more`])].join('\n')
}

/** Proposals that are told; all of them are in the job summary. */
const mostProposals = 20

function proposed(decision: Decision): string {
  const shown = decision.proposed.slice(0, mostProposals)
  if (shown.length === 0) return ''
  const rows = shown.map(
    (proposal) => `- ${codeSpan(place(proposal))}: ${codeSpan(proposalText(proposal))}`,
  )
  const left = decision.proposed.length - shown.length
  const more = left === 0 ? [] : [`- + ${groupedDigits(left)} more`]
  const lead = '**Proposed by this change, not in force until merged:**'
  return `${lead}\n\n${[...rows, ...more].join('\n')}`
}

/** What is better than before, and what else was found: nothing that the change is to be blamed for. */
function balance(decision: Decision): string {
  const { known, waived } = countFindings(decision)
  const fixed = decision.change?.fixed.length ?? 0
  const { notJudged } = decision.coverage
  return [
    fixed > 0 ? `better than the base: ${count(fixed, 'finding')} fixed 🎉` : '',
    known > 0 ? `known before: ${groupedDigits(known)}` : '',
    waived > 0 ? `waived: ${groupedDigits(waived)}` : '',
    notJudged > 0 ? `not judged: ${count(notJudged, 'resource')}` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ')
    .replace(/^[a-z]/, (letter) => letter.toUpperCase())
}

/** Inputs whose digests are told. */
const mostDigests = 3

function small(
  { inputs, packs }: Decision,
  { repository }: ReportOptions,
  comment: CommentOptions,
): string {
  const head = repository === null ? null : codeSpan(repository.headSha.slice(0, 7))
  const against =
    comment.baseSha === null ? '' : ` against ${codeSpan(comment.baseSha.slice(0, 7))}`
  const digests = inputs
    .slice(0, mostDigests)
    .map(({ sha256 }) => codeSpan(`${sha256.slice(0, 8)}…`))
  const more = inputs.length - digests.length
  const parts = [
    head === null ? '' : `${head}${against}`,
    ...packs.slice(0, 5).map(({ id, version }) => codeSpan(`${id} ${version}`.trim())),
    digests.length === 0
      ? ''
      : `inputs sha256 ${digests.join(', ')}${more > 0 ? ` + ${groupedDigits(more)}` : ''}`,
    comment.runUrl === null ? '' : `[full report](${comment.runUrl})`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `<sub>${parts.join(' · ')}</sub>`
}

const summaryLink = ({ runUrl }: CommentOptions) =>
  runUrl === null ? 'the job summary' : `[the job summary](${runUrl})`

/** Whether there is something that the change's author should read. */
export function isWorthTelling(decision: Decision): boolean {
  const { blocks, warns, unknown } = countFindings(decision)
  return blocks + warns + unknown + decision.errors.length + decision.proposed.length > 0
}

/** Whether the change did something to findings or rules. */
export function isChanged({ change, proposed: proposals, errors: failed }: Decision): boolean {
  const did = change === null ? 0 : change.new + change.worse + change.fixed.length
  return did + proposals.length + failed.length > 0
}
