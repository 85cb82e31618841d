import type { Deployment, Environment } from './resource.js';
import type { SourceLocation } from './source-location.js';
import type { Path } from './truth.js';
import type { ValueMap } from './value.js';
import type { Condition } from './worlds/condition.js';
/**
 * A resource in Terraform's own shape, from a plan or from a configuration, before it is translated.
 *
 * In `attributes` a block is a list of maps, as in a plan, whatever its nesting mode. An attribute
 * that the author did not configure, and whose value the provider will choose, is absent; one that
 * is configured and known only after apply is an {@link Unknown}, or a {@link Reference} whose
 * `attribute` is Terraform's name (`arn`, `id`) and whose `targetType` is Terraform's type.
 * Provider defaults that a plan shows are there as values.
 */
export interface TerraformResource {
    /** `module.a["x"].aws_s3_bucket.b[0]` */
    readonly address: string;
    /** `module.a["x"]`, or `""` for the root module. */
    readonly module: string;
    readonly type: string;
    readonly mode: 'managed' | 'data';
    readonly attributes: ValueMap;
    readonly exists: Condition | null;
    readonly deployment: Deployment;
    readonly environment: Environment;
    /** What the change does to it; null where there is no plan. */
    readonly action: 'create' | 'update' | 'replace' | 'no-op' | null;
    /** The address that findings, waivers and baselines knew it by before a `moved` block; absent or null: this one. */
    readonly previousAddress?: string | null;
    /** Why a module that it is given to wasn't read, which may hold parts of it, as a clause; absent: there is none. */
    readonly handedTo?: string;
    /**
     * What the expression of an attribute names (`aws_s3_bucket.b`, without keys), in the same module.
     * Absent where only values are known.
     */
    readonly refersTo?: (attribute: string) => ReadonlySet<string>;
    /**
     * The place of an attribute (`['ingress', 0, 'cidr_blocks', 1]`) or of the nearest enclosing one
     * that is written; of the resource's header for `[]`.
     */
    readonly locate: (attribute: Path) => SourceLocation;
}
