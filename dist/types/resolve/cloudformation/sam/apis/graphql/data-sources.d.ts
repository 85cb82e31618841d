import type { Raw, RawMap } from '../../../../../model/document.js';
import type { Generated, SamResource } from '../../generated.js';
/** What the data sources of an API make, and the names that functions know them by. */
export interface DataSources {
    readonly made: readonly Generated[];
    readonly names: ReadonlyMap<string, Raw>;
}
export declare function dataSources(resource: SamResource): DataSources;
/** How the transform marks what it makes as a connector. */
export declare const connectorMetadata: (connector: string, source: string, destination: string) => RawMap;
