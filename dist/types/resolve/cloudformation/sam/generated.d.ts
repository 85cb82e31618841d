import type { Raw, RawMap } from '../../../model/document.js';
import type { Path } from '../../../model/truth.js';
/** A resource of type `AWS::Serverless::*` as its generator sees it: `Globals` are merged in. */
export interface SamResource {
    readonly logicalId: string;
    /** With every attribute (`Condition`, `DependsOn`, `Metadata` …); `Properties` is always a map here. */
    readonly body: RawMap & {
        readonly Properties: RawMap;
    };
    /**
     * Where a property of `body` was written: the property in the resource itself, or the one in `Globals`
     * that gave it. Takes and gives pointers: `['Properties', 'Runtime']` to `['Globals', 'Function', 'Runtime']`,
     * both with what stands deeper. `[]` gives the place of the resource as a whole.
     */
    readonly placeOf: (pointer: Path) => Path;
}
/** A resource that the transform writes in the place of, or beside, a resource of SAM. */
export interface Generated {
    readonly logicalId: string;
    /** A whole declaration in CloudFormation's shape: `Type`, `Properties`, attributes. */
    readonly body: RawMap;
    /** The resource of SAM that it comes from. */
    readonly from: SamResource;
    /**
     * Which part of `body` was written where. The longest `at` that begins a pointer decides, and the
     * rest of the pointer is kept: `at` `['Properties', 'VpcConfig']` and `source` (in the template, from
     * its root) `['Resources', 'Fn', 'Properties', 'VpcConfig']`. What no entry covers stands at the
     * resource of SAM as a whole.
     */
    readonly sources: readonly Source[];
    /** It stands for the resource of SAM under another logical id: references to the old one mean it. */
    readonly renamed?: true;
}
export interface Source {
    readonly at: Path;
    readonly source: Path;
    /** Where what stands deeper was written, if not simply deeper at `source`: `Globals` may have given a part. */
    readonly deeper?: (rest: Path) => Path;
}
/** The template around it, for generators that look at other resources. */
export interface SamTemplate {
    readonly content: RawMap;
    /** Resources of SAM by logical id, in the order of the template. */
    readonly resources: ReadonlyMap<string, SamResource>;
    /**
     * The value with each `Ref` and `Fn::Sub` of a parameter replaced whose value is known (given, or its
     * default), as the transform itself does before it looks at the shape of a property.
     */
    readonly plain: (raw: Raw | undefined) => Raw | undefined;
    /**
     * A resource as it stands by now: of CloudFormation, with what generators changed in it, or generated.
     * Generators run in this order: functions, state machines, APIs, others, connectors. Whoever returns
     * a `Generated` under the id of a bucket, a topic or a user pool of the template changes it.
     */
    readonly current: (logicalId: string) => RawMap | undefined;
    /** All that {@link SamTemplate.current} knows. */
    readonly all: () => ReadonlyMap<string, RawMap>;
    /** Adds a condition under a name, as it would stand in `Conditions`. */
    readonly addCondition: (name: string, condition: Raw) => void;
    /** Tells, as a sentence, why the transform would refuse the template; nothing is open for that. */
    readonly note: (sentence: string) => void;
    /** Says that a part of a resource isn't expanded, as a clause: the graph is then open there. */
    readonly leaveOpen: (resource: SamResource, clause: string) => void;
}
/** What one type of resource is expanded to. */
export type Generator = (resource: SamResource, sam: SamTemplate) => readonly Generated[];
/** One entry of the `Events` of a function or a state machine. */
export interface SamEvent {
    /** Its key in `Events`. */
    readonly name: string;
    readonly type: string;
    readonly properties: RawMap;
    readonly owner: SamResource;
    /** Where the event stands in the template. */
    readonly source: Path;
}
/**
 * What one type of event makes.
 *
 * @param target what the event invokes: logical id of the function, of its alias, or of the state machine
 */
export type EventGenerator = (event: SamEvent, target: EventTarget, sam: SamTemplate) => readonly Generated[];
export interface EventTarget {
    readonly logicalId: string;
    /** The function or state machine itself, where `logicalId` is an alias. */
    readonly resource: string;
    /** The role that was generated for the owner, where one was: events add statements to it. */
    readonly role: string | null;
    /**
     * Adds a managed policy (an ARN), or a policy with its name and document, to the generated role.
     *
     * @param sources where its parts were written, each from the policy on
     */
    readonly grant: (policy: Raw, sources?: readonly Source[]) => void;
}
