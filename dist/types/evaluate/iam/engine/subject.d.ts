import type { Resource } from '../../../model/resource.js';
import { type Value } from '../../../model/value.js';
import { type Subject } from './compile.js';
import type { Symbols } from './symbols.js';
import { type Tokens } from './tokens.js';
export interface CarryingResource extends Subject {
    readonly service: string;
    readonly takesAnonymous: boolean;
    readonly account: string | null;
}
/** What carries a document, where that isn't known: a resource of any type. */
export declare const someResource: CarryingResource;
/** The property that holds the name of resources of a type; null where there is none. */
export declare const namePropertyOf: (type: string) => string | null;
/** The resource that carries a document, with the name that it has in this world. */
export declare function subjectOf(resource: Resource, name: Value | undefined, symbols: Symbols): CarryingResource;
/** The ARN as a request holds it. */
export declare const arnText: (arn: Tokens) => string;
