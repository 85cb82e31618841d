import type { RawMap } from '../../../../model/document.js';
import type { SamEvent, SamTemplate } from '../generated.js';
/** What a role needs to read the schemas of records; a string says, as a clause, why SAM refuses them. */
export declare function registryStatements(event: SamEvent, sam: SamTemplate): readonly RawMap[] | string;
