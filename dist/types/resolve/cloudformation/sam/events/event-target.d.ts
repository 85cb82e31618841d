import type { Raw, RawMap } from '../../../../model/document.js';
import type { EventTarget, Generated, SamEvent } from '../generated.js';
export declare const isStateMachine: ({ owner }: SamEvent) => boolean;
/** The ARN of what an event invokes: aliases and state machines have theirs as `Ref`. */
export declare function arnOf({ logicalId, resource }: EventTarget, event: SamEvent): RawMap;
/** Begins the logical ids of what the event makes. */
export declare const idOf: ({ owner, name }: SamEvent) => string;
/** Who may invoke the function. */
export interface Invoker {
    readonly principal: string;
    readonly sourceArn?: Raw | undefined;
    readonly sourceAccount?: Raw | undefined;
    readonly eventSourceToken?: Raw | undefined;
}
/**
 * The statement in a function's own policy that lets a service invoke it.
 *
 * @param sources properties of the permission by the property of the event that gives each
 */
export declare function invokePermission(event: SamEvent, target: EventTarget, invoker: Invoker, sources?: Readonly<Record<string, string>>, prefix?: string): Generated;
/** The role with which a service starts the state machine. */
export declare function startRole(event: SamEvent, target: EventTarget, principal: string): Generated;
export declare const assumedBy: (principal: string) => RawMap;
export declare const startPolicy: (prefix: string, stateMachine: Raw) => RawMap;
export declare const rolePolicy: (name: string, statements: readonly RawMap[]) => RawMap;
export declare const allow: (action: Raw, resource: Raw) => RawMap;
