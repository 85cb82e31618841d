import type { Block, ConfigurationDocument, Expression, ModuleNode, ResourceDeclaration } from '../../model/configuration.js';
import type { RunError } from '../../model/decision.js';
import type { PlanFacts } from '../../model/plan-files.js';
import type { Given } from '../../model/resolved.js';
import type { Value } from '../../model/value.js';
import type { Condition } from '../../model/worlds/condition.js';
import type { GivenValue } from './given-values.js';
import type { Libraries } from './libraries.js';
/** What one configuration's resolving shares: what was read and given, and what may still be spent. */
export interface Run {
    readonly document: ConfigurationDocument;
    readonly given: Given;
    readonly libraries: Libraries;
    /** Values that were given for the root module's variables. */
    readonly values: ReadonlyMap<string, GivenValue>;
    readonly errors: RunError[];
    /** Expressions that may still be evaluated. */
    steps: number;
    /** Expressions that are being evaluated, inside one another. */
    depth: number;
    /** Resources and modules that may still be made. */
    instances: number;
    /** Whether that was too few. */
    isOverfull: boolean;
    readonly evaluate: (expression: Expression, scope: Scope) => Value;
    /** What is behind a value that stands for a whole resource or module. */
    readonly objects: WeakMap<object, Whole>;
    /** Where maps were written out, by the value that they became. */
    readonly written: WeakMap<object, Written>;
    /** Whether a value of a variable is only tried. */
    readonly isTrial: boolean;
    /** What a plan knows, where the configuration is read beside one. */
    readonly plan: PlanFacts | null;
}
/** An expression or a block, and what names mean in it. */
export interface Written {
    readonly by: Expression | Block;
    readonly scope: Scope;
    /** Where the value is a statement of a policy: the `statement` block that made it, as a value. */
    readonly statementOf?: Value;
}
/** A resource, module or data source as a whole, of which expressions take attributes. */
export interface Whole {
    readonly attribute: (name: string) => Value;
    /** Of several instances not all of whose keys are known: the one of a key, or that stands for all. */
    readonly item: ((key: Value) => Value) | null;
    /** Of several none of whose keys is known: when there is one, and its key. */
    readonly standing?: {
        readonly exists: Condition;
        readonly key: Value;
    };
}
/** What names mean where an expression stands. */
export interface Scope {
    readonly run: Run;
    readonly module: ModuleInstance;
    readonly each: {
        readonly key: Value;
        readonly value: Value;
    } | null;
    readonly count: Value | null;
    /** Names of `for`, of `dynamic` and of splats, innermost first. */
    readonly names: Names | null;
}
export interface Names {
    readonly name: string;
    readonly value: Value;
    readonly outer: Names | null;
}
/** One deployment of a module: the root, or an instance of a call. */
export interface ModuleInstance {
    readonly node: ModuleNode;
    /** `module.a["x"]`, or `""`. */
    readonly address: string;
    readonly parent: ModuleInstance | null;
    /** The call, and the scope that its arguments are evaluated in; null for the root. */
    readonly call: {
        readonly block: Block;
        readonly scope: Scope;
    } | null;
    /** Always, or the condition under which its calls are made. */
    readonly exists: Condition;
    readonly memo: Memo;
}
/** What was worked out of a module; each entry once, and never twice at a time. */
export interface Memo {
    readonly values: Map<string, Value>;
    readonly inProgress: Set<string>;
    readonly resources: Map<string, Expansion<ResourceInstance>>;
    readonly modules: Map<string, Expansion<ModuleInstance>>;
}
/** What `count` or `for_each` makes of a declaration. */
export interface Expansion<T> {
    readonly instances: readonly Made<T>[];
    /** All of them as the value that expressions see. */
    readonly value: Value;
}
export interface Made<T> {
    /** Null for a single one, or one that stands for all. */
    readonly key: string | number | null;
    readonly exists: Condition;
    readonly item: T;
}
/** Makes an instance of a key that exists under a condition; none where it never does, or there are too many. */
export type Add<T> = (key: string | number | null, scope: Scope, exists: Condition) => readonly Made<T>[];
export interface ResourceInstance {
    readonly declaration: ResourceDeclaration;
    readonly address: string;
    readonly scope: Scope;
    readonly exists: Condition;
    /** The value of a written argument or block, evaluated once. */
    readonly read: (name: string) => Value | undefined;
    /** What stands for it as a whole. */
    readonly whole: Value;
}
/** What names mean in a module outside of blocks that are made several times. */
export declare function moduleScope(run: Run, module: ModuleInstance): Scope;
/** What a value stands for; undefined where that is the value alone. */
export declare function wholeBehind(value: Value, { objects }: Run): Whole | undefined;
export declare function bind(scope: Scope, name: string, value: Value): Scope;
export declare function boundValue(scope: Scope, name: string): Value | undefined;
