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
     * What stays the same where ids are made anew: a construct path, the address before a move; absent
     * where it is the address.
     */
    readonly identity?: string;
    /** Looks a place up; called only for what is reported. */
    readonly locate: (path: Path, missing: string | null) => SourceLocation;
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
