import type { Raw } from '../../model/document.js';
import type { Deployment, Environment } from '../../model/resource.js';
import type { Path } from '../../model/truth.js';
import type { Value } from '../../model/value.js';
import type { Condition, Variable } from '../../model/worlds/condition.js';
import type { Entries } from './lazy.js';
import type { Effort } from './limits.js';
import type { ProblemList, Problems } from './problems.js';
import type { Referrals } from './referrals.js';
import type { Run } from './run.js';
import type { StackToResolve } from './stack-to-resolve.js';
/** A stack while it is resolved: everything that its functions may ask for. */
export interface StackContext {
    readonly stack: StackToResolve;
    readonly run: Run;
    readonly parent: Parent | null;
    readonly tree: StackTree;
    readonly environment: Environment;
    readonly deployment: Deployment;
    /** Unique in the run, to begin ids with. */
    readonly id: string;
    readonly problems: Problems;
    /** Why names may exist that the template doesn't show, as a clause; null where they can't. */
    readonly namesMadeLater: string | null;
    /** What `Rules` say of single parameters. */
    readonly assertions: () => ReadonlyMap<string, readonly Raw[]>;
    /** Where `Rules` let the stack be deployed; null: wherever. */
    readonly deployable: () => Condition | null;
    readonly parameters: Entries<Parameter>;
    /** `AWS::Region` and its like; `AWS::NoValue` is there, and undefined. */
    readonly pseudoParameters: Entries<Value | undefined>;
    readonly conditions: Entries<Condition>;
    readonly resources: () => ReadonlyMap<string, DeclaredResource>;
    /** What the transforms that run before deployment make of the resources. */
    readonly expansion: () => Expansion;
    /** Those of the resources that CloudFormation puts others in the place of. */
    readonly modules: () => readonly DeclaredResource[];
    readonly outputs: Entries<Output>;
    /** Templates of nested stacks, by logical id. */
    readonly nestedStacks: Entries<NestedStack>;
    /** Undefined where the value is removed (`AWS::NoValue`). */
    readonly resolve: (raw: Raw) => Value | undefined;
    readonly referrals: Referrals;
    /** Numbers the open facts of this stack. */
    readonly facts: {
        count: number;
    };
}
/** What the stacks of one deployment share: a root and everything nested in it. */
export interface StackTree {
    readonly effort: Effort;
    readonly problems: ProblemList;
    /** What was not read, as clauses. */
    readonly open: string[];
    nestedStacks: number;
}
export interface Parent {
    /** Null where the caller passed the values. */
    readonly context: StackContext | null;
    /** The resource that deploys the stack. */
    readonly resource: DeclaredResource | null;
    readonly passed: (parameter: string) => Value | undefined;
}
export interface Parameter {
    readonly value: Value;
    /** What conditions compare; null where the value is a list, or not known by name. */
    readonly variable: Variable | null;
}
export interface DeclaredResource {
    readonly logicalId: string;
    /** Null where the declaration is malformed, which was told. */
    readonly type: string | null;
    readonly body: Raw;
    /** Where the declaration stands: `['Resources', 'Bucket']`, or inside of a loop. */
    readonly origin: Path;
    /** The condition under which a loop makes it; null: always. */
    readonly when: Condition | null;
    /** Where a part of `body` was written, for a resource that a transform made: from a pointer to one in the template. */
    readonly placeOf?: (pointer: Path) => Path;
}
/** The resources of a template, and what else its transforms add to it. */
export interface Expansion {
    readonly resources: ReadonlyMap<string, DeclaredResource>;
    readonly conditions: ReadonlyMap<string, Raw>;
    /** Other names of resources, with their logical ids: `Function.Alias`. */
    readonly names: ReadonlyMap<string, string>;
    /** Why names may exist that neither the template nor the expansion shows; null where they can't. */
    readonly namesMadeLater: string | null;
}
/** Puts what SAM deploys in the place of its resources. */
export type ExpandSam = (declared: ReadonlyMap<string, DeclaredResource>, context: StackContext) => Expansion;
export interface Output {
    /** The condition under which the stack puts it out. */
    readonly exists: () => Condition;
    readonly value: () => Value | undefined;
    readonly exportName: () => Value | undefined;
}
/** A nested stack; a string says, as a clause, why its template wasn't read. */
export type NestedStack = StackContext | string;
/** A function in a property: takes its argument as the template has it. */
export type Intrinsic = (argument: Raw, context: StackContext) => Value | undefined;
