import type { Raw, RawMap } from '../../../model/document.js';
import type { Path } from '../../../model/truth.js';
import type { SamResource } from './generated.js';
/** A resource of SAM as it is declared. @param origin where */
export declare function samResource(logicalId: string, body: RawMap, origin: Path): SamResource;
/** The same with what `Globals` give to it. */
export declare function withGlobals(resource: SamResource, global: RawMap | null): SamResource;
/** What `Globals` give to a resource; null where they give nothing. */
export declare function globalsFor(content: RawMap, body: RawMap): RawMap | null;
/** What the transform refuses in `Globals`, a sentence each. */
export declare function faultsOfGlobals(globals: Raw | undefined): readonly string[];
