import type { Raw, RawMap } from '../../../../../model/document.js';
import type { Path } from '../../../../../model/truth.js';
import type { Generated, SamResource } from '../../generated.js';
/** A resource that is made of a part of a GraphQL API. */
export interface GraphqlPart {
    /** Follows the API's own in the logical id. */
    readonly suffix: string;
    readonly type: string;
    readonly properties: Readonly<Record<string, Raw | undefined>>;
    /** The way to the part from the properties of the API. */
    readonly within: Path;
    /** The setting of the part that gave each property. */
    readonly from?: Readonly<Record<string, string>>;
    /** In the place of what the API waits for. */
    readonly dependsOn?: readonly string[];
}
export declare const apiIdOf: ({ logicalId }: SamResource) => RawMap;
/** Declares the part: it has every attribute of the API. */
export declare function declarePart(resource: SamResource, { suffix, type, properties, within, from, dependsOn }: GraphqlPart): Generated;
/** Properties that go by the same name in both. */
export declare const sameNames: (names: string) => Readonly<Record<string, string>>;
