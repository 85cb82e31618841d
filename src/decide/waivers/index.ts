import type { Acknowledged } from '../../model/decision.ts'
import type { Judgement } from '../../model/judgement.ts'
import type { PeerRule } from '../../model/peer-rule.ts'
import type { Resource } from '../../model/resource.ts'
import type { SourceLocation } from '../../model/source-location.ts'
import type { Waived, WaiverState, WaiverSummary } from '../../model/waiver.ts'
import { causeOf, involvedIn } from '../cause-of.ts'
import { isMandatory, type Rules } from '../rules.ts'
import { acknowledgedRequests } from './acknowledged-requests.ts'
import { commentCovers, type LinesOf, type Spot } from './comment-covers.ts'
import { commentsIn, type WaiverComment } from './comments.ts'
import { requestsInMetadata } from './metadata.ts'
import { type Request, reasonOf } from './request.ts'
import { createRuleNames } from './rule-names.ts'
import { waiverCovers } from './settings-waiver.ts'
import { summarise, type Tally } from './summarise.ts'

/** What becomes of a finding by exceptions. */
export interface Exception {
  readonly waived: Waived | null
  /** One that is asked for in the input and isn't in force. */
  readonly acknowledged: Acknowledged | null
}

/** The exceptions of a run: asked of each finding, then summed up. */
export interface Exceptions {
  readonly of: (judgement: Judgement, location: () => SourceLocation) => Exception
  /** All that were met, once every finding was asked for. */
  readonly summaries: () => readonly WaiverSummary[]
}

export interface ExceptionsOf {
  readonly rulesOf: (judgement: Judgement) => Rules
  readonly allRules: readonly Rules[]
  readonly today: string
  /** Every name that a policy has, with its id. */
  readonly names: ReadonlyMap<string, string>
  readonly peerRules: ReadonlyMap<string, ReadonlyMap<string, readonly PeerRule[]>>
  readonly textOf: (file: string) => string | null
  /** Files in which comments are looked for even where nothing was found. */
  readonly sources: readonly string[]
  /** What was judged; asked for metadata that nothing was found for. */
  readonly judgements: readonly Judgement[]
  /** Whether the run is a part only, so that what covers nothing may cover something else. */
  readonly isPart: boolean
}

export function createExceptions(run: ExceptionsOf): Exceptions {
  const names = createRuleNames(run.names, run.peerRules)
  const tally: Tally = { settings: new Map(), requests: new Map() }
  const comments = fileComments(run.textOf)

  function fromSettings(
    judgement: Judgement,
    location: () => SourceLocation,
    rules: Rules,
  ): Waived | null {
    const { settings } = rules
    for (const waiver of settings?.waivers ?? []) {
      if (names.idOf(waiver.policy) !== judgement.policy.id) continue
      if (!waiverCovers(waiver, judgement, location, rules)) continue
      const isOver = waiver.until !== null && waiver.until < run.today
      count(tally.settings, waiver, isOver ? 'expired' : 'used')
      if (isOver) continue
      const { policy: rule, reason, owner, until, line } = waiver
      const from = {
        kind: 'settings',
        rule,
        tool: null,
        file: settings?.file ?? null,
        line,
      } as const
      return { reason, owner, until, from }
    }
    return null
  }

  function stateOf(request: Request, judgement: Judgement, rules: Rules): WaiverState {
    const { tool } = request.source
    if (!names.isComplete(request)) return 'unknown-rule'
    if (reasonOf(request) === '') return 'no-reason'
    if (request.until !== null && request.until < run.today) return 'expired'
    if (isMandatory(judgement.policy, rules)) return 'mandatory'
    const mode = tool === null ? rules.inlineWaivers : rules.peerWaivers
    return mode === 'allow' ? 'used' : mode === 'deny' ? 'denied' : 'proposed'
  }

  function of(judgement: Judgement, location: () => SourceLocation): Exception {
    const rules = run.rulesOf(judgement)
    const waived = fromSettings(judgement, location, rules)
    let acknowledged: Acknowledged | null = null
    let granted: Waived | null = null
    const asked = requestsAt(judgement, location).filter((request) =>
      names.standsFor(request, judgement.policy),
    )
    const misnamed = asked.filter((request) => !names.isComplete(request))
    for (const request of [...asked.filter(names.isComplete), ...misnamed]) {
      const state = stateOf(request, judgement, rules)
      count(tally.requests, keyOf(request), state, request)
      const { source, scope, owner, until } = request
      if (state === 'used') granted ??= { reason: reasonOf(request), owner, until, from: source }
      else if (acknowledged === null || (acknowledged.reason === '' && request.reason !== '')) {
        const { rule, file, line, kind } = source
        if (kind !== 'settings')
          acknowledged = { kind, rule, reason: request.reason, scope, file, line }
      }
    }
    const inForce = waived ?? granted
    return { waived: inForce, acknowledged: inForce === null ? acknowledged : null }
  }

  function requestsAt(judgement: Judgement, location: () => SourceLocation): readonly Request[] {
    const involved = involvedIn(judgement)
    return [
      ...involved.flatMap(acknowledgedRequests),
      ...involved.flatMap(requestsInMetadata),
      ...commentsAt(judgement, location()),
    ]
  }

  function commentsAt(judgement: Judgement, location: SourceLocation): readonly Request[] {
    const spots = spotsOf(judgement, location)
    const { address, stack } = judgement.resource
    const scope = stack === '' ? address : `${stack}/${address}`
    return [...new Set(spots.map(({ file }) => file))]
      .flatMap((file) => comments.in(file))
      .filter((comment) => commentCovers(comment, spots, comments.lines))
      .map((comment) => ({ ...comment, scope }))
  }

  /** What nothing was found for is told as well. */
  function noteOthers(): void {
    const resources = new Set(run.judgements.flatMap(involvedIn))
    const inMetadata = [...resources].flatMap((resource: Resource) => [
      ...acknowledgedRequests(resource).filter(({ source }) => names.isOurs(source)),
      ...requestsInMetadata(resource),
    ])
    const inComments = run.sources.flatMap((file) => comments.in(file))
    for (const request of [...inMetadata, ...inComments]) {
      const key = keyOf(request)
      if (!tally.requests.has(key)) {
        const state = names.knows(request) ?? (reasonOf(request) === '' ? 'no-reason' : 'unmatched')
        tally.requests.set(key, { request, states: new Map([[state, 0]]) })
      }
    }
  }

  return {
    of,
    summaries: () => {
      noteOthers()
      return summarise(tally, run, names)
    },
  }
}

/** Of one place, whatever resource it is met at: a comment may cover many. */
const keyOf = ({ source: { kind, rule, tool, file, line }, scope }: Request): string =>
  JSON.stringify([kind, rule, tool, file, line, kind === 'comment' ? '' : scope])

function count<K>(
  tally: Map<K, { request?: Request; states: Map<WaiverState, number> }>,
  key: K,
  state: WaiverState,
  request?: Request,
): void {
  const known = tally.get(key) ?? { ...(request && { request }), states: new Map() }
  known.states.set(state, (known.states.get(state) ?? 0) + 1)
  tally.set(key, known)
}

/** The place of the cause, the heads of the resources, and where these are called or deployed. */
function spotsOf(judgement: Judgement, location: SourceLocation): readonly Spot[] {
  const heads = [causeOf(judgement), judgement.resource].map((resource) =>
    resource.locate([], null),
  )
  const spot = (place: SourceLocation, isHead: boolean): Spot[] =>
    place.range === null
      ? []
      : [{ file: place.file, line: place.range.line, endLine: place.range.endLine, isHead }]
  const [head] = heads
  const isWhole =
    head?.file === location.file && head.range?.line === (location.range?.line ?? null)
  const around = [location, ...heads].flatMap(({ related }) => related)
  return [
    ...spot(location, isWhole),
    ...heads.flatMap((place) => spot(place, true)),
    ...around.map(({ file, range: { line } }) => ({ file, line, endLine: line, isHead: true })),
  ]
}

/** The comments and lines of files, each read once. */
function fileComments(textOf: (file: string) => string | null): {
  readonly in: (file: string) => readonly WaiverComment[]
  readonly lines: LinesOf
} {
  const found = new Map<string, readonly WaiverComment[]>()
  const split = new Map<string, readonly string[] | null>()
  return {
    in: (file) => {
      const known = found.get(file) ?? commentsIn(textOf(file) ?? '', file)
      found.set(file, known)
      return known
    },
    lines: (file) => {
      const known = split.get(file) ?? textOf(file)?.split('\n') ?? null
      split.set(file, known)
      return known
    },
  }
}
