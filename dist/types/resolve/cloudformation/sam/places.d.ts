import type { RawMap } from '../../../model/document.js';
import type { Path } from '../../../model/truth.js';
import type { SamResource, Source } from './generated.js';
/** Says of a property of a generated resource that it was written as that one of the resource of SAM. */
export declare const writtenAs: (resource: SamResource, at: Path, pointer: Path) => Source;
/**
 * Finds the place of a part of a generated resource in the template.
 *
 * @param whole where the resource stands that what no source covers belongs to, and whether it has
 *   the same parts
 */
export declare function placesOf(sources: () => readonly Source[], whole: {
    readonly place: Path;
    readonly isSame: boolean;
}, content: RawMap): (pointer: Path) => Path;
