import type { Names } from './compile.js';
import { type Mentions } from './key-ranges.js';
import { type Atom, type Range } from './range.js';
import { type Scenario, type ScenarioParts } from './scenario.js';
import { type CarryingResource } from './subject.js';
/** What scenarios are made from. */
export interface Setting {
    readonly names: Names;
    readonly subject: CarryingResource | null;
    readonly mentions: Mentions;
}
type Target = Pick<ScenarioParts, 'action' | 'resource' | 'ownResource' | 'mayOmitResource'>;
export type Access = 'read' | 'write' | 'any';
/** Requests to the resource that carries the document: to the bucket and to its objects each by itself. */
export declare function targetsOf(subject: CarryingResource, access: Access): readonly Target[];
/**
 * Callers without any tie to the owner: those that `mayBeMeant`, so that of documents which let nobody of
 * the kind in nothing else is asked.
 */
export declare function strangers(setting: Setting, access: Access, mayBeMeant: (principal?: Range) => boolean): readonly Scenario[];
/** Callers outside of the zone of trust whom the document names, or whose organisation. */
export declare function namedOutsiders(setting: Setting, zone: {
    readonly accounts: readonly string[];
    readonly organization: string | null;
}): readonly Scenario[];
/** Services that act for resources of other accounts. */
export declare function deputies(setting: Setting): readonly Scenario[];
/**
 * Everybody: strangers, accounts that are named, and services. `isAnyResource`: what a key says of the
 * resource that is asked for may be anything, as somewhere it is.
 */
export declare function everybody(setting: Setting, given: readonly Atom[], isAnyResource?: boolean): readonly Scenario[];
/** Documents are compared within one partition, whichever they name. */
export declare const anyArn: import("./language.js").TextLanguage;
/** Whoever an identity policy is attached to. */
export declare function holder(more?: {
    readonly action?: Range;
    readonly resource?: Range;
    readonly given?: readonly Atom[];
}): Scenario;
export {};
