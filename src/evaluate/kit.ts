import type { Json, Schema } from '../model/policy.ts'
import type { Resource } from '../model/resource.ts'
import type { ResourceGraph } from '../model/resource-graph.ts'
import type { Path, Truth } from '../model/truth.ts'
import { matches } from './assert.ts'
import type { Iam } from './iam/index.ts'
import { launchSetting } from './launch-setting.ts'
import { type Mention, someMentioning } from './mentions.ts'
import { type Named, named } from './named.ts'
import type { Network } from './network/index.ts'
import { at, evidenceAt, look, overItems, type Place, placeOf, type SettledSpot } from './place.ts'
import { type Relation, someRelated } from './related.ts'
import { all, any, fail, inapplicable, not, pass, unknownTruth, when } from './truth.ts'

/** What a policy's code reasons with. Everything is three-valued; a value is only ever seen through a place. */
export interface Kit {
  /** The place one or more steps further in: `at(bucket, 'LoggingConfiguration', 'LogFilePrefix')`. */
  readonly at: typeof at
  /** Judges what is at a place, in each branch of a condition. */
  readonly look: (place: Place, judge: (spot: SettledSpot) => Truth) => Truth
  /** Whether each item of a list passes; a single value counts as a list of itself. */
  readonly each: (place: Place, judge: (item: SettledSpot) => Truth) => Truth
  /** Whether an item of a list passes; else `failure` says why none does. */
  readonly some: (place: Place, judge: (item: SettledSpot) => Truth, failure: string) => Truth
  /** Whether a value is as this JSON Schema says, of the keywords that `assert` knows. */
  readonly matches: (place: Place, schema: Schema) => Truth
  readonly all: (of: readonly Truth[]) => Truth
  readonly any: (place: Place, of: readonly Truth[], failure: string) => Truth
  readonly not: (place: Place, of: Truth, failure: string) => Truth
  readonly when: (guard: Truth, then: Truth) => Truth
  readonly pass: () => Truth
  readonly fail: (place: Place, reason: string, more?: Details) => Truth
  readonly unknown: (place: Place, reason: string, more?: Details) => Truth
  readonly inapplicable: () => Truth
  /**
   * Whether some resource of a type that belongs to this one passes:
   * `related('AWS::S3::BucketPolicy', { to: bucket, through: ['Bucket'], name: ['BucketName'] }, judge, { none: '…' })`.
   */
  readonly related: (
    type: string,
    relation: Relation,
    judge: (related: Place) => Truth,
    reasons: { readonly none: string },
  ) => Truth
  /**
   * The same for resources that speak of this one within a longer text, an ARN or a path:
   * `mentioned('AWS::ApplicationAutoScaling::ScalableTarget', { to: table, through: ['ResourceId'], name:
   * ['TableName'], before: 'table/' }, judge, { none: '…' })`.
   */
  readonly mentioned: (
    type: string,
    mention: Mention,
    judge: (mentioning: Place) => Truth,
    reasons: { readonly none: string },
  ) => Truth
  /**
   * Whether the resource that a value names passes, the other way round:
   * `named(at(member, 'DBClusterIdentifier'), { type: 'AWS::RDS::DBCluster', name: ['DBClusterIdentifier'] }, judge)`.
   * Unknown where it is not in the input.
   */
  readonly named: (place: Place, wanted: Named, judge: (named: Place) => Truth) => Truth
  /**
   * Judges what an instance says at a path, or else its launch template; `silent` where neither does:
   * `launchSetting(instance, ['IamInstanceProfile'], pass, () => fail(instance, '…'))`.
   */
  readonly launchSetting: (
    instance: Place,
    path: Path,
    judge: (said: SettledSpot) => Truth,
    silent: () => Truth,
  ) => Truth
  /** Every resource of a canonical type in the run. */
  readonly ofType: (type: string) => readonly Resource[]
  /** The place of such a resource as a whole: nothing is there where a condition leaves the resource out. */
  readonly placeOf: (resource: Resource) => Place
  /** Reasoning over what policy documents mean. */
  readonly iam: Iam
  /** Reasoning over what the network lets in. */
  readonly network: Network
}

export interface Details {
  /** The property that is missing at the place. */
  readonly missing?: string
  /** To follow "must": `be true`. */
  readonly wanted?: string
  /** What would make it known. */
  readonly remedy?: string
}

/** A policy's code: the truth of the policy for one resource. `given` is what the block says under `with`. */
export type Check = (resource: Place, kit: Kit, given: Readonly<Record<string, Json>>) => Truth

export function createKit(graph: ResourceGraph, iam: Iam, network: Network): Kit {
  /** Of a place that conditions decide, the first branch stands for all: texts need only one. */
  const spotOf = (place: Place): SettledSpot =>
    place.kind === 'forked' ? spotOf(place.then) : (place as SettledSpot)
  return {
    at,
    look,
    each: (place, judge) => overItems(place, judge, all, inapplicable),
    some: (place, judge, failure) => {
      const evidence = evidenceAt(spotOf(place), failure)
      return overItems(place, judge, (items) => any(items, evidence), fail(evidence))
    },
    matches,
    all,
    any: (place, of, failure) => any(of, evidenceAt(spotOf(place), failure)),
    not: (place, of, failure) => not(of, evidenceAt(spotOf(place), failure)),
    when,
    pass: () => pass(),
    fail: (place, reason, more) => look(place, (spot) => fail(evidenceAt(spot, reason, more))),
    unknown: (place, reason, more) =>
      look(place, (spot) => unknownTruth(evidenceAt(spot, reason, more))),
    inapplicable: () => inapplicable,
    related: (type, relation, judge, { none }) => someRelated(graph, type, relation, judge, none),
    mentioned: (type, mention, judge, { none }) =>
      someMentioning(graph, type, mention, judge, none),
    named: (place, wanted, judge) => named(graph, place, wanted, judge),
    launchSetting: (instance, path, judge, silent) =>
      launchSetting(graph, instance, path, judge, silent),
    ofType: graph.ofType,
    placeOf: (resource) => {
      const { exists } = resource
      const then = placeOf(resource)
      const otherwise: Place = { kind: 'spot', resource, path: [], value: undefined }
      return exists === null ? then : { kind: 'forked', condition: exists, then, otherwise }
    },
    iam,
    network,
  }
}
