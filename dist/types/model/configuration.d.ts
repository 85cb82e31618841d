import type { RunError } from './decision.js';
import type { Range, SourceLocation } from './source-location.js';
import type { Path } from './truth.js';
/**
 * A Terraform or OpenTofu configuration as its author wrote it: our own tree, so that the grammar
 * behind it can be replaced. Nothing here is evaluated.
 */
/** Offsets in a file's text, in UTF-16 units; `end` is the one after the last. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** One file of a configuration. */
export interface SourceFile {
    /** Relative to the root of the run. */
    readonly file: string;
    /** Absolute and real. */
    readonly path: string;
    /** Lines and columns of a span; worked out when first asked for. */
    readonly range: (span: Span) => Range;
    /** What is written there, escapes and indentation included. */
    readonly textOf: (span: Span) => string;
}
/** Of a text that stands in no file. */
export declare const NOWHERE: SourceFile;
export type Expression = Literal | TemplateExpression | VariableExpression | AttributeAccess | IndexAccess | SplatExpression | CallExpression | ListExpression | ObjectExpression | ForExpression | ConditionalExpression | UnaryExpression | BinaryExpression;
export interface Literal extends Span {
    readonly kind: 'literal';
    readonly value: string | number | boolean | null;
}
/** A string with interpolations and directives. A string that is one interpolation is that expression itself. */
export interface TemplateExpression extends Span {
    readonly kind: 'template';
    readonly parts: readonly TemplatePart[];
}
export type TemplatePart = {
    readonly kind: 'text';
    readonly text: string;
} | {
    readonly kind: 'interpolation';
    readonly value: Expression;
} | {
    readonly kind: 'if';
    readonly condition: Expression;
    readonly then: readonly TemplatePart[];
    readonly otherwise: readonly TemplatePart[];
} | {
    readonly kind: 'for';
    readonly key: string | null;
    readonly item: string;
    readonly of: Expression;
    readonly body: readonly TemplatePart[];
};
/** The first name of a reference: `var`, `aws_s3_bucket`, the item of a `for`. */
export interface VariableExpression extends Span {
    readonly kind: 'variable';
    readonly name: string;
}
export interface AttributeAccess extends Span {
    readonly kind: 'attribute';
    readonly of: Expression;
    readonly name: string;
}
export interface IndexAccess extends Span {
    readonly kind: 'index';
    readonly of: Expression;
    readonly key: Expression;
}
/** `a[*].b` and `a.*.b`. In `each`, the variable {@link SPLAT_ITEM} stands for the item. */
export interface SplatExpression extends Span {
    readonly kind: 'splat';
    readonly of: Expression;
    readonly each: Expression;
}
/** No identifier of the language can be this. */
export declare const SPLAT_ITEM = "[*]";
export interface CallExpression extends Span {
    readonly kind: 'call';
    readonly name: string;
    readonly arguments: readonly Expression[];
    /** `f(list...)` */
    readonly expandsLast: boolean;
}
export interface ListExpression extends Span {
    readonly kind: 'list';
    readonly items: readonly Expression[];
}
export interface ObjectExpression extends Span {
    readonly kind: 'object';
    readonly items: readonly ObjectItem[];
}
/** From the key to the end of the value. A name without quotes is a literal key. */
export interface ObjectItem extends Span {
    readonly key: Expression;
    readonly value: Expression;
}
export interface ForExpression extends Span {
    readonly kind: 'for';
    /** The name of the index or key, where one is given. */
    readonly keyName: string | null;
    readonly itemName: string;
    readonly of: Expression;
    /** Null in a list. */
    readonly key: Expression | null;
    readonly value: Expression;
    readonly condition: Expression | null;
    /** `=> value...` */
    readonly groups: boolean;
}
export interface ConditionalExpression extends Span {
    readonly kind: 'conditional';
    readonly condition: Expression;
    readonly then: Expression;
    readonly otherwise: Expression;
}
export interface UnaryExpression extends Span {
    readonly kind: 'unary';
    readonly operator: '-' | '!';
    readonly of: Expression;
}
export interface BinaryExpression extends Span {
    readonly kind: 'binary';
    readonly operator: BinaryOperator;
    readonly left: Expression;
    readonly right: Expression;
}
export declare const binaryOperators: readonly ["*", "/", "%", "+", "-", ">", ">=", "<", "<=", "==", "!=", "&&", "||"];
export type BinaryOperator = (typeof binaryOperators)[number];
/** What stands between the braces of a block, after override files were merged in. */
export interface Body {
    readonly attributes: ReadonlyMap<string, Attribute>;
    /** In the order of the source, `dynamic` ones among them. */
    readonly blocks: readonly Block[];
}
/** From its name to the end of its value. */
export interface Attribute extends Span {
    readonly name: string;
    readonly value: Expression;
    readonly source: SourceFile;
}
export interface Block extends Span {
    readonly type: string;
    readonly labels: readonly string[];
    /** Type and labels; in JSON syntax the last label's key. */
    readonly header: Span;
    readonly body: Body;
    readonly source: SourceFile;
    /**
     * Whether it was written in JSON, where a block can't be told from a map without the provider's
     * schema: nested blocks are among the attributes there.
     */
    readonly json: boolean;
    /** The path of the construct that wrote it: CDK for Terraform leaves it in a comment. */
    readonly construct?: string;
}
/** The blocks of one folder, merged and sorted by what they declare. Each in the order of the source. */
export interface ConfigurationModule {
    /** Absolute and real. */
    readonly folder: string;
    readonly resources: readonly ResourceDeclaration[];
    readonly variables: ReadonlyMap<string, Block>;
    /** Each with the file that it stands in. */
    readonly locals: ReadonlyMap<string, Attribute>;
    readonly outputs: ReadonlyMap<string, Block>;
    readonly calls: ReadonlyMap<string, Block>;
    /** `provider` blocks, aliased ones too. */
    readonly providers: readonly Block[];
    /** What its `moved` blocks say: addresses within the module. */
    readonly moves: readonly Move[];
    /** Functions that its expressions call. */
    readonly functions: ReadonlySet<string>;
}
/** What had one address has another one now. */
export interface Move {
    readonly from: string;
    readonly to: string;
}
export interface ResourceDeclaration {
    readonly mode: 'managed' | 'data';
    readonly type: string;
    readonly name: string;
    readonly block: Block;
}
/** A module as it is reached from the root: one folder may be called in several places. */
export interface ModuleNode {
    /** Names of the calls on the way, without keys: `['network', 'subnets']`. */
    readonly path: readonly string[];
    readonly module: ConfigurationModule;
    /** For each call: the module that it reaches, or why that wasn't read, as a clause. */
    readonly calls: ReadonlyMap<string, ModuleNode | UnreadModule>;
}
export interface UnreadModule {
    /** As written: `terraform-aws-modules/vpc/aws`; null where it isn't a plain string. */
    readonly source: string | null;
    /** `module vpc (terraform-aws-modules/vpc/aws) is not on disk` */
    readonly reason: string;
}
/** A configuration, read: the root module and the modules that could be reached. */
export interface ConfigurationDocument {
    /** Folder or file, relative to the root of the run. */
    readonly file: string;
    readonly root: ModuleNode;
    /** Files with values that Terraform loads by itself, the strongest last. */
    readonly valueFiles: readonly VariableValues[];
    readonly files: readonly SourceFile[];
    /** Modules that weren't read, and files that weren't read whole, as clauses. */
    readonly unread: readonly string[];
    readonly errors: readonly RunError[];
    readonly language: ConfigurationLanguage;
    readonly disk: ConfigurationDisk;
    /**
     * The place of an attribute of a resource, or of the nearest enclosing thing that is written.
     * `calls` leads from the root module to the resource's, by names. `countOf` tells how many blocks a
     * `dynamic` one stands for; null where that isn't known. `written`: where the value stands, if that
     * is not in the block itself.
     */
    readonly locate: (block: Block, path: Path, calls: readonly string[], countOf: (dynamic: Block) => number | null, written?: WrittenAt) => SourceLocation;
}
/** Where a value, or a part of one, is written. */
export interface WrittenAt {
    /** What holds it: an expression, or a block whose arguments say it. */
    readonly by: Expression | Block;
    /** Steps from there. */
    readonly path: Path;
    /** How many steps of the path that was asked for lead there. */
    readonly depth: number;
    /** What sets the value, where that place only refers to it: the argument of a module's call. */
    readonly setBy: {
        readonly by: Expression | Block;
        readonly path: Path;
    } | null;
}
/** The values of a `.tfvars` file. */
export interface VariableValues {
    readonly file: string;
    readonly values: ReadonlyMap<string, Expression>;
}
/** Parses what comes up while a configuration is evaluated. All of them throw an `InputError`. */
export interface ConfigurationLanguage {
    /** Loads what tells exactly what is wrong with a text; to be awaited before any is parsed. */
    readonly prepare: () => Promise<void>;
    readonly parseExpression: (text: string) => Expression;
    /** The text of a template, as `templatefile` has it. */
    readonly parseTemplate: (text: string) => Expression;
    /** `.tfvars`, or JSON where the name ends so. */
    readonly parseValues: (text: string, name: string) => ReadonlyMap<string, Expression>;
}
/** What expressions may see of the disk: what lies under the input's root. A string says why not, as a clause. */
export interface ConfigurationDisk {
    /** `path` as an expression has it, relative to the root module's folder. */
    readonly read: (path: string) => Buffer | {
        readonly reason: string;
    };
    readonly exists: (path: string) => boolean | {
        readonly reason: string;
    };
    /** Paths of regular files that match a pattern, relative to `folder`, sorted. */
    readonly list: (folder: string, pattern: string) => readonly string[] | {
        readonly reason: string;
    };
    /** A module's folder as `path.module` has it: relative to the root module's folder. */
    readonly relative: (folder: string) => string;
}
