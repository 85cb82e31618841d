import type { Resource } from '../../model/resource.ts'
import type { ResourceGraph } from '../../model/resource-graph.ts'
import type { Evidence, Truth } from '../../model/truth.ts'
import { isMap, propertyOf, type Value } from '../../model/value.ts'
import { matches } from '../assert.ts'
import { equalsJson } from '../compare.ts'
import { type LogEvent, matchesEvent } from '../log-pattern.ts'
import { at, evidenceAt, look, placeOf, type SettledSpot } from '../place.ts'
import { sameSymbol } from '../same-symbol.ts'
import { all, any, fail, fork, inapplicable, pass, unknownTruth } from '../truth.ts'
import type { NamedCheck } from './named-check.ts'

/**
 * Of each of some events a filter of the trail's log makes a metric, on which an alarm is. A pattern counts by
 * what it matches, however it is written. An account has one verdict, at its first filter; where none of its
 * filters looks for any of the events, they may be looked for elsewhere.
 */
export const logFilterAlarmed: NamedCheck = {
  parameters: {
    type: 'object',
    additionalProperties: false,
    required: ['events'],
    properties: {
      events: {
        description:
          'Events of CloudTrail, by what tells them from others: { eventName: StopLogging }.',
        type: 'array',
        minItems: 1,
        items: { type: 'object', minProperties: 1 },
      },
    },
  },
  judge: (place, { events }, graph) =>
    look(place, (spot) => judgeAccount(spot, events as unknown as readonly LogEvent[], graph)),
}

/** Filters of one account that are tried. */
const MOST = 200

/** What happens all the time: a filter that lets it in looks for nothing. */
const usual: LogEvent = {
  eventSource: 'ec2.amazonaws.com',
  eventName: 'DescribeInstances',
  eventType: 'AwsApiCall',
  userIdentity: { type: 'AssumedRole', invokedBy: 'autoscaling.amazonaws.com' },
}

function judgeAccount(spot: SettledSpot, events: readonly LogEvent[], graph: ResourceGraph): Truth {
  const { resource } = spot
  const filters = filtersOf(graph, resource)
  const first = filters.find(({ exists }) => exists === null) ?? filters[0]
  if (first?.id !== resource.id) return inapplicable
  const own = evidenceAt({ ...spot, path: [], value: resource.properties }, '')
  const tried = filters.slice(0, MOST)
  if (!tried.some((filter) => events.some((event) => covers(filter, event) !== false))) {
    return unknownTruth({
      ...own,
      reason: 'no filter in the input looks for it; one may elsewhere',
    })
  }
  const open = [
    ...(filters.length > MOST ? ['the account has more filters than are tried'] : []),
    ...resource.deployment.open,
  ]
  return all(
    events.map((event) => {
      const nothing = { ...own, reason: `no alarm in the input is raised by ${nameOf(event)}` }
      return any(
        [
          ...tried.map((filter) => raised(filter, event, graph, nothing)),
          ...open.map((why) =>
            unknownTruth({ ...nothing, reason: `${nothing.reason}, but ${why}` }),
          ),
        ],
        nothing,
      )
    }),
  )
}

const nameOf = ({ eventName, errorCode }: LogEvent) =>
  typeof eventName === 'string' ? eventName : typeof errorCode === 'string' ? errorCode : 'it'

function raised(filter: Resource, event: LogEvent, graph: ResourceGraph, nothing: Evidence): Truth {
  const covered = covers(filter, event)
  if (covered === false) return fail(nothing)
  const truth = any(
    ofPlace(graph, 'AWS::CloudWatch::Alarm', filter).map((alarm) =>
      there(alarm, all([isOn(alarm, filter, nothing), tellsSomebody(alarm)]), nothing),
    ),
    nothing,
  )
  const known =
    covered === null
      ? all([
          truth,
          unknownTruth({ ...nothing, reason: `what ${filter.address} looks for is not known` }),
        ])
      : truth
  return there(filter, known, nothing)
}

/** In the worlds in which it isn't created, it raises nothing. */
const there = ({ exists }: Resource, truth: Truth, nothing: Evidence): Truth =>
  exists === null ? truth : fork(exists, truth, fail(nothing))

/** Kept, as each filter of an account asks for them. */
const kept = new WeakMap<ResourceGraph, Map<string, readonly Resource[]>>()

function filtersOf(graph: ResourceGraph, resource: Resource): readonly Resource[] {
  const known = kept.get(graph) ?? new Map<string, readonly Resource[]>()
  kept.set(graph, known)
  const { id } = resource.environment
  const filters = known.get(id) ?? ofPlace(graph, FILTER, resource).filter(isOfTrail)
  known.set(id, filters)
  return filters
}

const FILTER = 'AWS::Logs::MetricFilter'

const ofPlace = (graph: ResourceGraph, type: string, { environment }: Resource) =>
  graph.ofType(type).filter((other) => other.environment.id === environment.id)

const patternOf = ({ properties }: Resource): Value | undefined =>
  isMap(properties) ? propertyOf(properties, 'FilterPattern') : properties

/** Filters of other logs know none of these fields. */
function isOfTrail(filter: Resource): boolean {
  const pattern = patternOf(filter)
  return (
    typeof pattern !== 'string' ||
    /\$\.(?:event|error|userIdentity|additionalEventData)/.test(pattern)
  )
}

/** Null where the pattern isn't known. */
function covers(filter: Resource, event: LogEvent): boolean | null {
  const pattern = patternOf(filter)
  if (pattern === undefined) return false
  if (typeof pattern !== 'string') return null
  const { eventType = 'AwsApiCall', userIdentity = { type: 'AssumedRole' } } = event
  const matched = matchesEvent(pattern, { ...event, eventType, userIdentity })
  return matched && matchesEvent(pattern, usual) ? false : matched
}

function isOn(alarm: Resource, filter: Resource, nothing: Evidence): Truth {
  const made = at(placeOf(filter), 'MetricTransformations', 0)
  return all([
    isSame(at(placeOf(alarm), 'MetricName'), at(made, 'MetricName'), nothing),
    isSame(at(placeOf(alarm), 'Namespace'), at(made, 'MetricNamespace'), nothing),
  ])
}

function isSame(
  one: ReturnType<typeof at>,
  other: ReturnType<typeof at>,
  nothing: Evidence,
): Truth {
  return look(one, ({ value }) =>
    look(other, (made) => {
      if (value === undefined || made.value === undefined) return fail(nothing)
      if (sameSymbol(value, made.value)) return pass()
      const equal =
        typeof value === 'string'
          ? equalsJson(made.value, value)
          : typeof made.value === 'string'
            ? equalsJson(value, made.value)
            : null
      const reason = 'whether an alarm is on the metric of the filter is not known'
      return equal === null ? unknownTruth({ ...nothing, reason }) : equal ? pass() : fail(nothing)
    }),
  )
}

const tellsSomebody = (alarm: Resource): Truth =>
  matches(placeOf(alarm), {
    required: ['AlarmActions'],
    properties: { AlarmActions: { minItems: 1 } },
  })
