import type { Raw } from '../../../../../model/document.js';
import type { Generated, SamResource } from '../../generated.js';
/** What the functions of an API make, and the ids that resolvers know them by. */
export interface Functions {
    readonly made: readonly Generated[];
    readonly ids: ReadonlyMap<string, Raw>;
}
/** @param sources the names of the API's data sources */
export declare function functionsOf(resource: SamResource, sources: ReadonlyMap<string, Raw>): Functions;
/** What the resolvers of an API make. @param schema logical id of its schema */
export declare function resolversOf(resource: SamResource, ids: ReadonlyMap<string, Raw>, schema: string): readonly Generated[];
