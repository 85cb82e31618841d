import type { Json, Schema } from '../model/policy.js';
import type { Resource } from '../model/resource.js';
import type { ResourceGraph } from '../model/resource-graph.js';
import type { Path, Truth } from '../model/truth.js';
import type { Iam } from './iam/index.js';
import { type Mention } from './mentions.js';
import { type Named } from './named.js';
import type { Network } from './network/index.js';
import { at, type Place, type SettledSpot } from './place.js';
import { type Relation } from './related.js';
/** What a policy's code reasons with. Everything is three-valued; a value is only ever seen through a place. */
export interface Kit {
    /** The place one or more steps further in: `at(bucket, 'LoggingConfiguration', 'LogFilePrefix')`. */
    readonly at: typeof at;
    /** Judges what is at a place, in each branch of a condition. */
    readonly look: (place: Place, judge: (spot: SettledSpot) => Truth) => Truth;
    /** Whether each item of a list passes; a single value counts as a list of itself. */
    readonly each: (place: Place, judge: (item: SettledSpot) => Truth) => Truth;
    /** Whether an item of a list passes; else `failure` says why none does. */
    readonly some: (place: Place, judge: (item: SettledSpot) => Truth, failure: string) => Truth;
    /** Whether a value is as this JSON Schema says, of the keywords that `assert` knows. */
    readonly matches: (place: Place, schema: Schema) => Truth;
    readonly all: (of: readonly Truth[]) => Truth;
    readonly any: (place: Place, of: readonly Truth[], failure: string) => Truth;
    readonly not: (place: Place, of: Truth, failure: string) => Truth;
    readonly when: (guard: Truth, then: Truth) => Truth;
    readonly pass: () => Truth;
    readonly fail: (place: Place, reason: string, more?: Details) => Truth;
    readonly unknown: (place: Place, reason: string, more?: Details) => Truth;
    readonly inapplicable: () => Truth;
    /**
     * Whether some resource of a type that belongs to this one passes:
     * `related('AWS::S3::BucketPolicy', { to: bucket, through: ['Bucket'], name: ['BucketName'] }, judge, { none: '…' })`.
     */
    readonly related: (type: string, relation: Relation, judge: (related: Place) => Truth, reasons: {
        readonly none: string;
    }) => Truth;
    /**
     * The same for resources that speak of this one within a longer text, an ARN or a path:
     * `mentioned('AWS::ApplicationAutoScaling::ScalableTarget', { to: table, through: ['ResourceId'], name:
     * ['TableName'], before: 'table/' }, judge, { none: '…' })`.
     */
    readonly mentioned: (type: string, mention: Mention, judge: (mentioning: Place) => Truth, reasons: {
        readonly none: string;
    }) => Truth;
    /**
     * Whether the resource that a value names passes, the other way round:
     * `named(at(member, 'DBClusterIdentifier'), { type: 'AWS::RDS::DBCluster', name: ['DBClusterIdentifier'] }, judge)`.
     * Unknown where it is not in the input.
     */
    readonly named: (place: Place, wanted: Named, judge: (named: Place) => Truth) => Truth;
    /**
     * Judges what an instance says at a path, or else its launch template; `silent` where neither does:
     * `launchSetting(instance, ['IamInstanceProfile'], pass, () => fail(instance, '…'))`.
     */
    readonly launchSetting: (instance: Place, path: Path, judge: (said: SettledSpot) => Truth, silent: () => Truth) => Truth;
    /** Every resource of a canonical type in the run. */
    readonly ofType: (type: string) => readonly Resource[];
    /** The place of such a resource as a whole: nothing is there where a condition leaves the resource out. */
    readonly placeOf: (resource: Resource) => Place;
    /** Reasoning over what policy documents mean. */
    readonly iam: Iam;
    /** Reasoning over what the network lets in. */
    readonly network: Network;
}
export interface Details {
    /** The property that is missing at the place. */
    readonly missing?: string;
    /** To follow "must": `be true`. */
    readonly wanted?: string;
    /** What would make it known. */
    readonly remedy?: string;
}
/** A policy's code: the truth of the policy for one resource. `given` is what the block says under `with`. */
export type Check = (resource: Place, kit: Kit, given: Readonly<Record<string, Json>>) => Truth;
export declare function createKit(graph: ResourceGraph, iam: Iam, network: Network): Kit;
