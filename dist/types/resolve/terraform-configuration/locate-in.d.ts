import type { SourceLocation } from '../../model/source-location.js';
import type { Path } from '../../model/truth.js';
import type { ResourceInstance } from './scope.js';
/** The place of an attribute of a resource, or of a part of its value that stands elsewhere. */
export declare function locateIn(instance: ResourceInstance, path: Path): SourceLocation;
