import type { RunError } from '../../model/decision.ts'
import type { PlanDocument } from '../../model/plan.ts'
import { isAws } from './plan-index.ts'

const errorIn = (file: string, message: string): RunError => ({
  kind: 'input',
  file,
  line: null,
  column: null,
  message,
})

/** What of the plan can't be judged. */
export function errorsOf(plan: PlanDocument, file: string): RunError[] {
  const errors = plan.faults.map((message) => errorIn(file, message))
  if (!plan.errored) return errors
  const { length } = plan.changes
  return [
    errorIn(
      file,
      `This plan failed, so it lists only part of the resources (${length}). Mend the plan and run it again.`,
    ),
    ...errors,
  ]
}

/** What a reader should know of the plan, a sentence each. */
export function notesOf(plan: PlanDocument): string[] {
  const managed = plan.changes.filter(({ mode }) => mode === 'managed')
  const kept = managed.filter(({ action, deposed }) => !deposed && !isGone(action))
  const notes = [...plan.notes]
  if (kept.length === 0) notes.push(nothingKept(plan))
  else if (!kept.some(isAws)) notes.push(noneOfAws(kept))
  if (plan.configuration === null) {
    notes.push(
      'The plan has no `configuration`: resources that refer to each other may be unknown, and what was not configured counts as unknown.',
    )
  }
  if (plan.deferred.length > 0) notes.push(deferredNote(plan))
  if (!plan.complete && !plan.errored) {
    notes.push(
      'This plan was limited (`-target`, deferred changes): resources outside it were not checked.',
    )
  }
  return notes
}

const isGone = (action: string) => action === 'delete' || action === 'forget'

function nothingKept({ changes }: PlanDocument): string {
  const { length } = changes.filter(({ action }) => isGone(action))
  const gone = length === 0 ? '' : `, and ${count(length, 'object')} deleted or forgotten`
  return `Nothing in this plan is created or kept${gone}: there is nothing to check.`
}

function noneOfAws(kept: readonly { readonly provider: string }[]): string {
  const counts = new Map<string, number>()
  for (const { provider } of kept) counts.set(provider, (counts.get(provider) ?? 0) + 1)
  const told = [...counts].sort(([, a], [, b]) => b - a).map(([name, n]) => `${name} ${n}`)
  return `The plan has ${count(kept.length, 'resource')}, none of AWS (${told.join(', ')}): nothing was checked.`
}

/** `jsonplan.DeferredReason…` */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['instance_count_unknown', 'their number is not known yet'],
  ['resource_config_unknown', 'their configuration is not known yet'],
  ['provider_config_unknown', 'their provider is not known yet'],
  ['deferred_prereq', 'they depend on deferred ones'],
  ['absent_prereq', 'something they depend on does not exist yet'],
])

function deferredNote({ deferred }: PlanDocument): string {
  const counts = new Map<string, number>()
  for (const { reason } of deferred) {
    const told = REASONS.get(reason) ?? 'no reason that is known here'
    counts.set(told, (counts.get(told) ?? 0) + 1)
  }
  const reasons = [...counts].map(([reason, n]) => `${n}: ${reason}`)
  return `${count(deferred.length, 'resource')} put off to a later run were not checked (${reasons.join('; ')}).`
}

/** What may hold more resources than the plan does, as clauses. */
export function openParts(plan: PlanDocument): string[] {
  if (plan.errored) return ['the plan failed and lists only part of the resources']
  if (plan.deferred.length > 0) {
    return [`the plan puts ${count(plan.deferred.length, 'resource')} off to a later run`]
  }
  return plan.complete ? [] : ['the plan is limited (`-target`) and may leave resources out']
}

const count = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`
