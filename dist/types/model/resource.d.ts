import type { RawMap } from './document.js';
import type { SourceLocation } from './source-location.js';
import type { Path } from './truth.js';
import type { ResourceId, Value } from './value.js';
import type { Condition } from './worlds/condition.js';
/** A resource in the canonical shape: CloudFormation's type and property names. */
export interface Resource {
    readonly id: ResourceId;
    /** Logical id, or Terraform address. */
    readonly address: string;
    /** The CDK artifact's path, the chain of nested stacks, or `""`. */
    readonly stack: string;
    /** `AWS::EC2::Volume`; a Terraform type that no table translates keeps its own name. */
    readonly type: string;
    /** The type as the author wrote it: `aws_ebs_volume`. */
    readonly writtenType: string;
    /** A map, or unknown as a whole. */
    readonly properties: Value;
    /** The condition under which it is created; null: always. */
    readonly exists: Condition | null;
    /** The deployment that it belongs to: resources of different deployments don't see each other's names. */
    readonly deployment: Deployment;
    readonly environment: Environment;
    /**
     * What stays the same where ids are made anew, and names the resource in its whole input: a
     * construct path, the address before a move. Absent where that is the stack with the address.
     */
    readonly identity?: string;
    /** Whether a plan leaves it, and all that is folded into it, as it is. False where there is no plan. */
    readonly unchanged?: boolean;
    /** Of the CDK; called only for what is reported. Null where it isn't known which construct it is. */
    readonly construct?: () => Construct | null;
    /**
     * Of a template: the `Metadata` of the resource, of the one that it was generated from, and of the
     * template, those that are there; called only for what is reported.
     */
    readonly metadata?: () => readonly RawMap[];
    /** Of a template: the logical id that a person wrote, which of a generated resource (SAM) is another one's. */
    readonly writtenAs?: () => string;
    /** Looks a place up; called only for what is reported. */
    readonly locate: (path: Path, missing: string | null) => SourceLocation;
}
/** The construct of the CDK that a resource stands for. */
export interface Construct {
    /** Its path in the app: `Delivery/Beta/Data/Disk/Resource`. */
    readonly path: string;
    /** The same for its copies in other stages of one app, and for nothing else of a run. */
    readonly acrossStages: string;
    /** What made it where no line of the person's own did, to follow "made by"; null else, or where it isn't told. */
    readonly madeBy: string | null;
    /** Exceptions asked for at it or around it, nearest first. */
    readonly acknowledged: readonly AcknowledgedRule[];
}
/** An exception that a CDK app asks for at a construct, for it and all that is in it. */
export interface AcknowledgedRule {
    /** As it is written: `stackgate::encrypted-volumes`. */
    readonly rule: string;
    /** Empty where none is given. */
    readonly reason: string;
    /** The path of that construct. */
    readonly scope: string;
    /** The line that asks for it; null where the assembly doesn't tell, or the file isn't here. */
    readonly place: {
        readonly file: string;
        readonly line: number;
    } | null;
}
/** One stack, or one Terraform root module. */
export interface Deployment {
    /** Unique in the run. */
    readonly id: string;
    readonly inputFile: string;
    /** What was not read and may hold resources of any type, as clauses: modules, macros, includes. */
    readonly open: readonly string[];
}
/** Where a resource is deployed to. */
export interface Environment {
    /** The same for resources that are certainly deployed to the same account and region. */
    readonly id: string;
    readonly account: string | null;
    readonly region: string | null;
}
/** Unique in a run: an address may occur in several inputs, and in several stacks of one. */
export declare function resourceId(inputFile: string, stack: string, address: string): ResourceId;
