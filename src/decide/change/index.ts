import { addTo } from '../../model/add-to.ts'
import type { ChangeState, ChangeSummary, FixedFinding } from '../../model/change.ts'
import type { RunError } from '../../model/decision.ts'
import type { Judgement } from '../../model/judgement.ts'
import { severities } from '../../model/policy.ts'
import { type Located, verdictOf } from '../verdict-of.ts'
import { causeKey } from './cause-key.ts'

/** The base of a change, judged by the same rules. */
export interface Base {
  /** As it was named. */
  readonly name: string
  readonly judgements: readonly Judgement[]
  /** Files that were read, findings or not. */
  readonly files: ReadonlySet<string>
}

/** What is compared with it. */
export interface Head {
  /** Failed and unknown ones. */
  readonly findings: readonly { readonly judgement: Judgement; readonly located: Located }[]
  readonly files: ReadonlySet<string>
  readonly errors: readonly RunError[]
  /** The text of a source; null where there is none any more. */
  readonly textOf: (file: string) => string | null
  /** Inputs that a tool makes and that the base doesn't hold, so that it can't tell what was there. */
  readonly notCompared: (inputFile: string) => boolean
}

export interface Compared {
  readonly stateOf: (judgement: Judgement) => ChangeState | null
  readonly summary: ChangeSummary
}

interface Old {
  readonly judgement: Judgement
  readonly located: Located
  isMet: boolean
}

/**
 * Which findings a change brings or worsens, and which it mends. A finding is met again by its policy and
 * its resource's lasting identity: first in its own file, then in one that came in the place of a file
 * that is gone, then by its address. Each of the base is met once, so that a copy is new.
 */
export function compare(head: Head, base: Base): Compared {
  const old: Old[] = base.judgements
    .filter(({ verdict }) => verdict !== 'pass')
    .map((judgement) => ({ judgement, located: verdictOf(judgement, null), isMet: false }))
  const states = new Map<Judgement, ChangeState | null>()
  const lasting = by(old, lastingKey)
  const addressed = by(old, addressKey)
  const ways: readonly ((judgement: Judgement) => readonly Old[])[] = [
    (judgement) => sameFile(judgement, lasting.get(lastingKey(judgement))),
    (judgement) =>
      base.files.has(fileOf(judgement))
        ? []
        : (lasting.get(lastingKey(judgement)) ?? []).filter(
            (one) => !head.files.has(fileOf(one.judgement)),
          ),
    (judgement) => sameFile(judgement, addressed.get(addressKey(judgement))),
  ]
  for (const way of ways) {
    for (const { judgement, located } of head.findings) {
      if (states.has(judgement)) continue
      const candidates = way(judgement).filter(({ isMet }) => !isMet)
      const met = candidates.find((one) => isSame(judgement, located, one)) ?? candidates[0]
      if (met === undefined) continue
      met.isMet = true
      states.set(judgement, stateAgainst(judgement, located, met))
    }
  }
  for (const { judgement } of head.findings) {
    if (states.has(judgement)) continue
    const isOpen = head.notCompared(fileOf(judgement))
    const wasThere = judgement.resource.unchanged === true
    states.set(judgement, isOpen ? (wasThere ? 'older' : null) : 'new')
  }
  const of = (state: ChangeState) => [...states.values()].filter((one) => one === state).length
  return {
    stateOf: (judgement) => states.get(judgement) ?? null,
    summary: {
      base: base.name,
      ...{ new: of('new'), worse: of('worse'), older: of('older') },
      fixed: old
        .filter((one) => !one.isMet && one.judgement.verdict === 'fail')
        .filter((one) => !isUnread(fileOf(one.judgement), head))
        .map(fixed)
        .toSorted(
          (one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity),
        ),
    },
  }
}

const fileOf = ({ resource }: Judgement): string => resource.deployment.inputFile

function by(old: readonly Old[], keyOf: (judgement: Judgement) => string): Map<string, Old[]> {
  const lists = new Map<string, Old[]>()
  for (const one of old) addTo(lists, keyOf(one.judgement), one)
  return lists
}

const sameFile = (judgement: Judgement, candidates: readonly Old[] = []) =>
  candidates.filter((one) => fileOf(one.judgement) === fileOf(judgement))

/** As the fingerprint has it, without the property. */
function lastingKey({ policy, resource }: Judgement): string {
  const { identity, stack, address } = resource
  return JSON.stringify([
    policy.id,
    ...(identity === undefined ? [stack, address] : ['', identity]),
  ])
}

/** For what lost its other name: a `moved` block that is gone, a construct that was wrapped. */
const addressKey = ({ policy, resource: { stack, address } }: Judgement): string =>
  JSON.stringify([policy.id, stack, address])

const isSame = (judgement: Judgement, { verdict }: Located, old: Old) =>
  old.judgement.verdict === judgement.verdict &&
  causeKey(judgement, verdict.found) === causeKey(old.judgement, old.located.verdict.found)

function stateAgainst(judgement: Judgement, located: Located, old: Old): ChangeState {
  if (judgement.verdict === 'unknown') return 'older'
  if (old.judgement.verdict === 'unknown' || !isSame(judgement, located, old)) return 'worse'
  const failedSometimes = Object.keys(old.judgement.witness).length > 0
  return failedSometimes && Object.keys(judgement.witness).length === 0 ? 'worse' : 'older'
}

/** What can't be read any more, or lies there and is no input any more, is not mended. */
const isUnread = (file: string, { files, errors, textOf }: Head) =>
  errors.some((error) => error.kind === 'input' && error.file === file) ||
  (!files.has(file) && textOf(file) !== null)

function fixed({ judgement, located: { verdict } }: Old): FixedFinding {
  const { policy, severity, file, line, stack, address, fingerprint } = verdict
  return {
    policy,
    title: judgement.policy.title,
    severity,
    file,
    line,
    stack,
    address,
    fingerprint,
  }
}
