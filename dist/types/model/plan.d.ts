import type { Raw, RawMap } from './document.js';
import type { SourceLocation } from './source-location.js';
import type { TerraformResource } from './terraform.js';
import type { Path } from './truth.js';
/** What `for_each` or `count` made of an instance: its key or index; null where neither is used. */
export type InstanceKey = string | number | null;
/**
 * What `terraform show -json` wrote of a plan, checked for its shape. Values stay as the parser made
 * them: they are merged when a resource is resolved. Holds secrets in clear.
 */
export interface PlanDocument {
    /** Relative to the root of the run. */
    readonly file: string;
    /** `1.2` */
    readonly formatVersion: string;
    readonly changes: readonly PlannedChange[];
    /** Data sources that were read while planning. */
    readonly data: readonly ReadDataSource[];
    /** Null where the plan has none: what refers to what is not known then. */
    readonly configuration: ModuleConfiguration | null;
    /** By the keys that `provider_config_key` of a resource names: `aws`, `aws.west`, `module.a:aws`. */
    readonly providers: ReadonlyMap<string, ProviderConfiguration>;
    /** Values of the root module's variables. */
    readonly variables: ReadonlyMap<string, Raw>;
    /** Planning failed, so that changes are missing. */
    readonly errored: boolean;
    /** False where the plan leaves out changes on purpose: `-target`, deferred changes. */
    readonly complete: boolean;
    readonly deferred: readonly DeferredChange[];
    /** What a reader should know of the file, a sentence each. */
    readonly notes: readonly string[];
    /** Parts that can't be read, a sentence each; the rest was. */
    readonly faults: readonly string[];
}
/** One instance of a resource or data source. */
export interface PlanInstance {
    /** JSON pointer to what the plan says of it: `/resource_changes/3`. */
    readonly pointer: string;
    /** `module.a["x"].aws_s3_bucket.b[0]` */
    readonly address: string;
    /** `module.a["x"]`, or `""` for the root module. */
    readonly module: string;
    readonly mode: 'managed' | 'data';
    readonly type: string;
    readonly name: string;
    readonly key: InstanceKey;
    /** The provider's own name, without registry and namespace: `aws`. */
    readonly provider: string;
}
export interface PlannedChange extends PlanInstance {
    readonly kind: 'change';
    readonly action: 'create' | 'update' | 'replace' | 'no-op' | 'read' | 'delete' | 'forget';
    /** The object after the change, without what is not known yet. */
    readonly after: RawMap;
    /** The same shape, `true` where a value is not known yet. */
    readonly unknown: Raw;
    /** The same shape, `true` where a value is sensitive; undefined in plans that don't tell (before 0.15). */
    readonly sensitive: Raw | undefined;
    /** Its address before a `moved` block. */
    readonly previousAddress: string | null;
    /** An object that a failed replacement left behind, about to be deleted. */
    readonly deposed: boolean;
}
export interface ReadDataSource extends PlanInstance {
    readonly kind: 'read';
    readonly values: RawMap;
    readonly sensitive: Raw | undefined;
}
export interface DeferredChange {
    readonly type: string;
    readonly reason: string;
}
/** A module as the author wrote it, without instances. */
export interface ModuleConfiguration {
    /** By address without key: `aws_s3_bucket.b`, `data.aws_region.current`. */
    readonly resources: ReadonlyMap<string, ResourceConfiguration>;
    readonly calls: ReadonlyMap<string, ModuleCall>;
    readonly outputs: ReadonlyMap<string, Raw>;
    /** Each variable's default; undefined: none, or null. */
    readonly variables: ReadonlyMap<string, Raw | undefined>;
}
export interface ResourceConfiguration {
    readonly providerKey: string | null;
    /** Each argument as an expression (`constant_value` or `references`), each block as its arguments. */
    readonly expressions: RawMap;
    readonly count: Raw | undefined;
    readonly forEach: Raw | undefined;
}
export interface ModuleCall {
    readonly expressions: RawMap;
    readonly count: Raw | undefined;
    readonly forEach: Raw | undefined;
    readonly module: ModuleConfiguration;
}
export interface ProviderConfiguration {
    readonly name: string;
    readonly alias: string | null;
    /** The module that configures it, without keys: `module.a.module.b`; `""` for the root module. */
    readonly module: string;
    /** Undefined where the provider is only required, or passed on from the calling module. */
    readonly expressions: RawMap | undefined;
}
/** A resource of a plan: what only a plan tells comes beside what all of Terraform's inputs tell. */
export interface PlannedResource extends TerraformResource {
    /** The address that findings, waivers and baselines knew it by before a `moved` block; else null. */
    readonly previousAddress: string | null;
}
/** A step from the root module to a resource's. */
export interface KeyedCall {
    readonly name: string;
    readonly key: InstanceKey;
}
/** An instance of a plan, to be found in the files that the plan was made from. */
export interface InstancePlace extends Pick<PlanInstance, 'mode' | 'type' | 'name' | 'key'> {
    readonly calls: readonly KeyedCall[];
}
/** A place in a plan, to be found in the files that the plan was made from. */
export interface PlanPlace extends InstancePlace {
    /** `['ingress', 0, 'cidr_blocks', 1]`; `[]` for the block's header. */
    readonly attribute: Path;
}
/**
 * Finds a place in the `.tf` files beside a plan: the nearest enclosing thing that is written there.
 * A string says, as a clause, why there is none.
 */
export type LocateSource = (place: PlanPlace) => Pick<SourceLocation, 'file' | 'range' | 'related' | 'madeBy'> | string;
