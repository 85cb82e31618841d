import type { ControlPart, ControlStatus, ControlsReport } from '../model/controls-report.ts'
import type { ChecklistItem } from '../model/policy.ts'
import type { PackEntry } from '../model/policy-entry.ts'

const words: Readonly<Record<ControlStatus, string>> = {
  covered: 'covered',
  'in-part': 'in part',
  'not-yet': 'not yet',
  'not-decidable': 'not decidable',
}

/** `stackgate controls --framework ID`: every control, and a line that adds them up. */
export function renderControls(report: ControlsReport): string {
  const widest = Math.max(...report.controls.map(({ number }) => number.length))
  const indent = ' '.repeat(widest + 4)
  const lines = report.controls.flatMap(({ number, status, parts }) => [
    `  ${number.padEnd(widest)}  ${words[status]}`,
    ...parts.flatMap((part) => partLines(part, status).map((line) => `${indent}${line}`)),
  ])
  return [
    `${report.name} (pack ${report.id} ${report.version})`,
    ...(report.note === null ? [] : [report.note]),
    '',
    ...lines,
    '',
    addedUp(report),
    '',
  ].join('\n')
}

function partLines(
  { id, title, status, reason, told }: ControlPart,
  whole: ControlStatus,
): readonly string[] {
  const state = status === whole ? '' : ` (${words[status]})`
  const by = told.length === 0 ? '' : `; told by ${told.join(', ')}`
  return [`${id}${state}: ${title}`, ...(reason === null ? [] : [`  ${reason}${by}`])]
}

const addedUp = ({ counts }: ControlsReport) =>
  `${counts.controls} ${counts.controls === 1 ? 'control' : 'controls'}: ${[
    `${counts.covered} covered`,
    `${counts.inPart} in part`,
    `${counts.notYet} not yet`,
    `${counts.notDecidable} not decidable before deployment`,
  ].join(', ')}`

/** `stackgate controls`: what can be asked for, with counts. */
export function renderFrameworks(reports: readonly ControlsReport[]): string {
  const widest = Math.max(...reports.map(({ id }) => id.length))
  const head = `  ${'framework'.padEnd(widest)}  controls  covered  in part  not yet  not decidable`
  const lines = reports.map(({ id, name, counts }) => {
    const numbers = [
      String(counts.controls).padStart(8),
      String(counts.covered).padStart(7),
      String(counts.inPart).padStart(7),
      String(counts.notYet).padStart(7),
      String(counts.notDecidable).padStart(13),
    ]
    return `  ${id.padEnd(widest)}  ${numbers.join('  ')}  ${name}`
  })
  return [
    'Frameworks',
    head,
    ...lines,
    '',
    'stackgate controls --framework ID lists the controls of one, or the members of any other pack.',
    'stackgate controls --checklist lists what no template can show.',
    '',
  ].join('\n')
}

/** `stackgate controls --checklist`: what only the running account answers, each with who tells it. */
export function renderChecklist(items: readonly ChecklistItem[]): string {
  const lines = items.flatMap(({ id, title, reason, told }) => [
    `  [ ] ${title}`,
    `      ${id}: ${reason}`,
    ...(told.length === 0 ? [] : [`      told by ${told.join(', ')}`]),
  ])
  return [
    'Account checklist: what no template or plan can show',
    '',
    ...lines,
    '',
    `${items.length} to check in the account`,
    '',
  ].join('\n')
}

/** The checklists of packs as one, each item once, with the numbers that all of them give it. */
export async function checklistOf(packs: readonly PackEntry[]): Promise<readonly ChecklistItem[]> {
  const loaded = await Promise.all(packs.map(({ load }) => load()))
  const items = new Map(loaded.flatMap(({ checklist }) => checklist).map((item) => [item.id, item]))
  return [...items.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1))
}
