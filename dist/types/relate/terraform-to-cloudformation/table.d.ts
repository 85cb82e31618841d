import type { Scalar, Unknown } from '../../model/value.js';
import type { TransformName } from './transforms/index.js';
/**
 * How Terraform types become CloudFormation's, as data: one table a type, one file a service.
 *
 * Names were read from the schema of the AWS provider (6.25) and from CloudFormation's resource
 * schema; defaults from the provider's documentation.
 */
export type Tables = Readonly<Record<string, Entry>>;
export type Entry = Table | TableChoice;
/** A type that an attribute divides in two: `aws_security_group_rule` by `type`. */
export interface TableChoice {
    readonly by: string;
    readonly tables: Readonly<Record<string, Table>>;
}
export interface Table extends Part {
    /** The canonical type. Where CloudFormation has none: Terraform's own, with the API's names for properties. */
    readonly type: string;
    /** Attributes that hold what CloudFormation's `Ref` returns, besides `id`. */
    readonly names?: readonly string[];
    /** What `Fn::GetAtt` calls the ARN, where it isn't `Arn`. */
    readonly arn?: string;
    /** The attribute that says what "self" is; without: the resource itself. */
    readonly self?: string;
    /** Lists that are empty where nothing is said of them, in a plan as well. */
    readonly empty?: readonly string[];
    readonly partOf?: PartOf;
    readonly beside?: readonly Beside[];
    /**
     * Attributes with a default that a plan doesn't show: the schema calls them computed, and still the
     * provider sends its own value where nothing is configured.
     */
    readonly alsoPlanned?: readonly string[];
}
/** What a resource, or a block of one, turns into. */
export interface Part {
    /** Attributes whose property has the same name in Pascal case, separated by white space. */
    readonly alike?: string;
    readonly attributes?: Attributes;
    /** What the provider takes where a configuration says nothing. A plan shows it by itself. */
    readonly defaults?: Readonly<Record<string, Default>>;
    /** Properties that CloudFormation wants and Terraform implies. */
    readonly fixed?: Readonly<Record<string, Scalar>>;
    /** Attributes each of whose items makes an element, or a resource, of its own. */
    readonly onePer?: Attributes;
    /** Objects that Terraform doesn't have: each gathers some of these attributes. */
    readonly gather?: readonly Block[];
    /** An empty text stands for none. */
    readonly omitEmpty?: true;
}
export type Default = Scalar | readonly string[] | Unknown;
export type Attributes = Readonly<Record<string, Rule>>;
/**
 * The property that an attribute becomes, relative to the enclosing block's: `A.B`. `A[]` adds an
 * element, or one for each item of a list; `A[0]` is the first element, `A[Key=x]` the one whose
 * `Key` is `x`. Several rules: each takes its part of the attribute.
 */
export type Rule = string | Leaf | Block | readonly (string | Leaf | Block)[];
export type Leaf = {
    readonly to: string;
    readonly as: TransformName | ValueNames;
}
/** The value to set wherever the attribute has one. */
 | {
    readonly to: string;
    readonly constant: Scalar;
};
/** A value's other name; null: the property is left out. Values that aren't named stay. */
export type ValueNames = Readonly<Record<string, Scalar>>;
export interface Block extends Part {
    /** As for a leaf; `A[]`: each block is an element. Without: its parts go where the block stands. */
    readonly to?: string;
    /** The property is there only where this attribute of the block has this value. */
    readonly onlyIf?: readonly [attribute: string, value: Scalar];
    /** The blocks become a map whose keys the one attribute holds; and its values the other, if any. */
    readonly keyedBy?: readonly [key: string, value?: string];
}
/** A resource that CloudFormation has as a part of another one. */
export interface PartOf {
    readonly parent: string;
    /** The attribute that says of which. */
    readonly key: string;
    /** Attributes of the parent that it may equal. */
    readonly equals: readonly string[];
    /** Attributes that must not differ from the parent's of the same name. */
    readonly within?: readonly string[];
    /** The property of the parent that its own are put into; `A[]`: an element is added. */
    readonly at?: string;
    /** Without `at`: the properties of the parent that it sets; `A[]`: that it adds to. */
    readonly sets?: readonly string[];
}
/** A part of this resource that CloudFormation has as a resource of its own. */
export interface Beside {
    /** The attribute; each item of a list, or each block, makes a resource. */
    readonly from: string;
    readonly type: string;
    /** The property that refers to this resource. */
    readonly owner: string;
    /** For a plain value, or each item of a list of them. */
    readonly value?: string | Leaf;
    /** For blocks. */
    readonly block?: Part;
}
