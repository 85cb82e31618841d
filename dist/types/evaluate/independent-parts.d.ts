import type { Truth } from '../model/truth.js';
import type { World } from '../model/worlds/world.js';
/** Groups of parts that share no variable and no open fact which a world leaves unsettled. */
export declare function independentParts(parts: readonly Truth[], world: World): readonly (readonly Truth[])[];
