import { evidenceAt } from '../../place.ts'
import { publishedService } from '../data/actions.ts'
import { type Box, createSpace, narrow, outside, type Space } from './box.ts'
import { decide, type Groups } from './decide.ts'
import type { Statement } from './document.ts'
import { texts } from './language.ts'
import { type Atom, range } from './range.ts'
import { keyPrefix } from './scenario.ts'
import { anyArn, holder } from './scenarios.ts'
import {
  type Answer,
  deniesOf,
  dimensionsOf,
  findAllowed,
  firstDoubt,
  firstYes,
  no,
  requestIn,
  type Search,
  statementsOf,
} from './search.ts'
import { boxesOf } from './statement-boxes.ts'
import { literal, type Mode } from './tokens.ts'

type Identity = Pick<Search, 'groups' | 'names' | 'work'>

/** Every action, on every resource that has an ARN. */
const allRequests = holder({
  resource: range({
    within: [anyArn],
    samples: ['arn:aws:iam::111111111111:user/x', 'arn:aws:s3:::bucket/x'],
  }),
})

/**
 * Whether there is a context in which every action on every resource is allowed. Contexts are tried in
 * which as many allowing statements as possible hold, and no denying one.
 */
export function findAdmin({ groups, names, work }: Identity, ignoringDenies: boolean): Answer {
  if (!groups.every((group) => statementsOf(group).some(mayAllowRareAction))) return no
  const space = createSpace(allRequests.rangeOf, work)
  const found = search(groups, 'must', 'may')
  if (found !== null) return found
  const possible = search(groups, 'may', 'must')
  if (possible === null) return no
  return possible.kind === 'yes' ? unknownOf(groups, possible.statement) : possible

  function search(all: Groups, mode: Mode, others: Mode): Answer | null {
    const denies = ignoringDenies ? [] : deniesOf(all, allRequests, others, names)
    if (denies.some((atoms) => !hasKeys(atoms) && narrow(new Map(), atoms, space) !== null))
      return null
    const options = all.map((group) =>
      statementsOf(group).flatMap((statement) =>
        statement.effect === 'Deny'
          ? []
          : boxesOf(statement, allRequests, mode, names).map((atoms) => ({ statement, atoms })),
      ),
    )
    // Whatever the context: what doesn't cover all without its conditions doesn't with them.
    if (!options.every((group) => coversAll(new Map(), group.map(unconditioned), space)))
      return null
    for (const first of options.flat()) {
      const context = contextFor([first, ...options.flat()], denies, space)
      if (context === null) continue
      const covers = options.every((group) => coversAll(context, group, space))
      if (!covers) continue
      const request = requestIn(context, dimensionsOf(all, allRequests), allRequests, space)
      if (request === null) continue
      const { decision, statement } = decide(all, request, allRequests, names)
      if (mode === 'must' && !ignoringDenies && decision !== 'allowed') continue
      return {
        kind: 'yes',
        request,
        scenario: allRequests,
        statement: statement ?? first.statement,
      }
    }
    return null
  }
}

interface Option {
  readonly statement: Statement
  readonly atoms: readonly Atom[]
}

const ofKeys = (atoms: readonly Atom[]) =>
  atoms.filter(({ dimension }) => dimension.startsWith(keyPrefix))
const hasKeys = (atoms: readonly Atom[]) => ofKeys(atoms).length > 0

const unconditioned = ({ statement, atoms }: Option): Option => ({
  statement,
  atoms: atoms.filter(({ dimension }) => !dimension.startsWith(keyPrefix)),
})

/** A context in which the first option holds, and each of the others that agrees with those before. */
function contextFor(
  options: readonly Option[],
  denies: readonly (readonly Atom[])[],
  space: Space,
): Box | null {
  let context: Box = new Map()
  for (const { atoms } of options) context = narrow(context, ofKeys(atoms), space) ?? context
  return outside(context, denies.map(ofKeys), space)
}

function coversAll(context: Box, options: readonly Option[], space: Space): boolean {
  const holding = options.map(({ atoms }) => atoms)
  return outside(context, holding, space) === null
}

/** Nearly all that doesn't allow everything leaves this action out, which is seen at once. */
const rareAction = 'acm-pca:deletepolicy'

function mayAllowRareAction({ action, effect, doubts }: Statement): boolean {
  if (effect === 'Deny') return false
  if (doubts.length > 0 || action === null || action.isNegated) return true
  return action.items.some(({ value }) => {
    if (typeof value !== 'string') return true
    const [written = ''] = value.toLowerCase().split(/[*?$]/)
    return rareAction.startsWith(written)
  })
}

function unknownOf(groups: Groups, statement: Statement | null): Answer {
  const doubt = firstDoubt(statementsOf(groups.flat()))
  if (doubt !== null) return { kind: 'unknown', evidence: doubt }
  const spot = statement?.spot ?? groups.flat()[0]?.spot
  if (spot === undefined) return no
  const reason = 'whether the statements together allow everything is not known'
  return { kind: 'unknown', evidence: evidenceAt({ ...spot, value: undefined }, reason) }
}

/** Whether every published action of some service is allowed, each on some resource, in some context. */
export function findFullAccess(identity: Identity, services: readonly string[] | null): Answer {
  return firstYes(services ?? servicesIn(identity), (service) => inService(identity, service))
}

function inService(identity: Identity, service: string): Answer {
  const actions = publishedService(service)?.actions
  if (actions === undefined) return no
  let last: Answer = no
  let doubt: Answer | null = null
  for (const name of actions.keys()) {
    const action = `${service}:${name}`
    const scenario = holder({
      action: range({ within: [texts([literal(action)])], samples: [action] }),
    })
    const found = findAllowed({ ...identity, scenarios: [scenario] })
    if (found.kind === 'no') return no
    if (found.kind === 'unknown') doubt ??= found
    else last = found
  }
  return doubt ?? last
}

/** Services of which more than one action may be allowed; where any may, one stands for all. */
function servicesIn({ groups }: Identity): readonly string[] {
  const found = new Set<string>()
  for (const { action, effect } of statementsOf(groups[0] ?? [])) {
    if (effect === 'Deny') continue
    if (action === null || action.isNegated) addAll(found)
    for (const { value } of action?.items ?? []) {
      const written =
        typeof value === 'string' ? /^([a-z0-9-]+):.*[*?]/i.exec(value)?.[1] : undefined
      if (written !== undefined) found.add(written.toLowerCase())
      else if (typeof value !== 'string' || /^[^:]*[*?]/.test(value)) addAll(found)
    }
  }
  return [...found]
}

const addAll = (services: Set<string>) => {
  for (const service of ['s3', 'sqs', 'iam']) services.add(service)
}
