import type { SamResource, SamTemplate } from '../generated.js';
/** The connectors that stand under `Connectors` in their source, of SAM or not, as resources of SAM. */
export declare function embeddedConnectors(sam: SamTemplate): readonly SamResource[];
